import { SaxesParser } from 'saxes';
import { type FileProblem, problemOf } from './file-problem.js';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Its own text, without that of its children. */
  text: string;
  readonly line: number;
}

const DEEPEST = 64;

/** Carries a problem out of the parser. */
class Refusal extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
  }
}

/**
 * The tree of a well-formed document. What declares a document type is refused before anything of it is read: no
 * entity is ever expanded and none is fetched. So is what nests more deeply than any honest file.
 */
export function xmlTreeOf(text: string): XmlElement | FileProblem {
  try {
    return treeOf(text);
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
}

function treeOf(text: string): XmlElement {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let line = 1;
  parser.on('error', ({ message }) => {
    throw new Refusal(
      problemOf('xml-broken', parser.line, {
        value: message
          .replace(/^\d+:\d+: /, '')
          .replace(/\.$/, '')
          .slice(0, 120),
      }),
    );
  });
  parser.on('doctype', () => {
    throw new Refusal(problemOf('xml-doctype', parser.line));
  });
  parser.on('opentagstart', () => {
    line = parser.line;
    if (open.length >= DEEPEST) throw new Refusal(problemOf('xml-too-deep', line, { limit: DEEPEST }));
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [], text: '', line };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (piece: string) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  refuseDoctype(text);
  parser.write(text).close();
  if (!root) throw new Refusal(problemOf('xml-broken', 1, { value: 'no element' }));
  return root;
}

/** Before the parser: it would first read a document type of any size to its end. */
function refuseDoctype(text: string): void {
  const place = /^(?:\s|<\?[^]*?\?>|<!--[^]*?-->)*<!DOCTYPE/i.exec(text)?.[0].length;
  if (place !== undefined) throw new Refusal(problemOf('xml-doctype', text.slice(0, place).split('\n').length));
}

export const childOf = (element: XmlElement | undefined, name: string) =>
  element?.children.find((child) => child.name === name);
export const childrenOf = (element: XmlElement, name: string) =>
  element.children.filter((child) => child.name === name);
