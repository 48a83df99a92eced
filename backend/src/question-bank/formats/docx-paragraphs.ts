import { scriptedText } from '../../platform/tables/scripted-text.js';
import type { AutomaticNumbers } from './docx-numbering.js';
import { lookOfRun, lookOfStyle, type DocxStyles } from './docx-styles.js';
import type { Term } from './reason-text.js';
import { childOf, childrenOf, type XmlElement } from './xml-tree.js';

/** One sign of a paragraph's text and how it looks: '' for plain. */
export interface StyledText {
  readonly text: string;
  /** As long as the text. */
  readonly looks: readonly string[];
}

export interface DocxParagraph extends StyledText {
  /** Place in the document, from 1. */
  readonly line: number;
  /** What automatic numbering shows before it ("1.", "A."), '' where there is none. */
  readonly number: string;
  readonly isHeading: boolean;
  /** Pictures, formulas and embedded things. */
  readonly media: readonly string[];
  readonly hasTrackedChanges: boolean;
}

export interface DocxTable {
  readonly rows: readonly (readonly (readonly DocxParagraph[])[])[];
}

export type DocxPart = DocxParagraph | DocxTable;

/** The paragraphs and tables of a document in their order. */
export function docxPartsOf(document: XmlElement, styles: DocxStyles, numbers: AutomaticNumbers): DocxPart[] {
  let line = 0;
  const partsIn = (element: XmlElement): DocxPart[] =>
    element.children.flatMap((child): DocxPart[] => {
      if (child.name === 'w:p') return [paragraphOf(child)];
      if (child.name === 'w:tbl') return [tableOf(child)];
      return child.name === 'w:sdt' || child.name === 'w:sdtContent' || child.name === 'w:customXml'
        ? partsIn(child)
        : [];
    });
  const paragraphOf = (element: XmlElement): DocxParagraph => {
    line += 1;
    return {
      line,
      ...contentOf(element, styles),
      number: numbers.next(element, styles),
      isHeading: isHeading(element),
    };
  };
  const tableOf = (element: XmlElement): DocxTable => ({
    rows: childrenOf(element, 'w:tr').map((row) => childrenOf(row, 'w:tc').map((cell) => paragraphsOf(partsIn(cell)))),
  });
  const body = childOf(document, 'w:body');
  return body ? partsIn(body) : [];
}

/** All paragraphs, those in tables in reading order. */
export const paragraphsOf = (parts: readonly DocxPart[]): DocxParagraph[] =>
  parts.flatMap((part) => ('rows' in part ? part.rows.flat(2) : [part]));

function isHeading(paragraph: XmlElement): boolean {
  const style = childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? '';
  return /^(?:heading|title|subtitle|u\d)/i.test(style);
}

const MEDIA: Readonly<Record<string, Term>> = {
  'w:drawing': '@picture',
  'w:pict': '@picture',
  'w:object': '@embedded',
  'm:oMath': '@formula',
  'm:oMathPara': '@formula',
  'w:sym': '@symbol',
  'w:footnoteReference': '@footnote',
  'w:endnoteReference': '@footnote',
};
const CHANGES = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'];
const SIGNS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };
const UNSEEN = ['w:pPr', 'w:rPr', 'w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback'];

function contentOf(paragraph: XmlElement, styles: DocxStyles) {
  const media: string[] = [];
  let text = '';
  const looks: string[] = [];
  let hasTrackedChanges = false;
  const paragraphLook = lookOfStyle(paragraph, styles);
  const visit = (element: XmlElement, run: XmlElement | null) => {
    if (CHANGES.includes(element.name)) hasTrackedChanges = true;
    const kind = MEDIA[element.name];
    if (kind !== undefined) return void media.push(kind);
    if (UNSEEN.includes(element.name)) return;
    const piece = element.name === 'w:t' ? scriptedText(element.text, scriptOf(run)) : SIGNS[element.name];
    if (piece !== undefined && run !== null) {
      text += piece;
      const look = lookOfRun(run, styles, paragraphLook);
      for (let index = 0; index < piece.length; index++) looks.push(look);
      return;
    }
    for (const child of element.children) visit(child, element.name === 'w:r' ? element : run);
  };
  for (const child of paragraph.children) visit(child, null);
  return { text: text.replace(/\u00AD/g, ''), looks, media, hasTrackedChanges };
}

function scriptOf(run: XmlElement | null): 'superscript' | 'subscript' | null {
  const properties = childOf(run ?? undefined, 'w:rPr');
  const value = childOf(properties, 'w:vertAlign')?.attributes['w:val'];
  if (value === 'superscript' || value === 'subscript') return value;
  // LibreOffice raises and lowers by half points.
  const position = Number(childOf(properties, 'w:position')?.attributes['w:val'] ?? 0);
  if (position === 0 || Number.isNaN(position)) return null;
  return position > 0 ? 'superscript' : 'subscript';
}
