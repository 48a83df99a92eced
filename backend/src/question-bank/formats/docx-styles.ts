import { childOf, childrenOf, type XmlElement } from './xml-tree.js';

/** Styles of a document by their id. */
export type DocxStyles = ReadonlyMap<string, XmlElement>;

export const docxStylesOf = (styles: XmlElement | null): DocxStyles =>
  new Map((styles ? childrenOf(styles, 'w:style') : []).map((style) => [style.attributes['w:styleId'] ?? '', style]));

/** How a run stands out: `bold`, `underlined`, a colour, a highlight; '' for plain text. */
export function lookOfRun(run: XmlElement, styles: DocxStyles, paragraphLook: Look): string {
  const properties = childOf(run, 'w:rPr');
  const ofStyle = lookNamed(childOf(properties, 'w:rStyle')?.attributes['w:val'], styles);
  const look = { ...paragraphLook, ...ofStyle, ...lookIn(properties) };
  return Object.values(look)
    .filter((part) => part !== '')
    .join(' ');
}

/** How a paragraph's style makes its text look. */
export const lookOfStyle = (paragraph: XmlElement, styles: DocxStyles): Look =>
  lookNamed(childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'], styles);

type Look = Partial<Record<'bold' | 'underline' | 'colour' | 'highlight' | 'shade', string>>;
const MOST_ANCESTORS = 20;

function lookNamed(name: string | undefined, styles: DocxStyles, depth = 0): Look {
  const style = name === undefined || depth > MOST_ANCESTORS ? undefined : styles.get(name);
  if (!style) return {};
  const parent = childOf(style, 'w:basedOn')?.attributes['w:val'];
  return { ...lookNamed(parent, styles, depth + 1), ...lookIn(childOf(style, 'w:rPr')) };
}

function lookIn(properties: XmlElement | undefined): Look {
  const value = (name: string, attribute = 'w:val') => childOf(properties, name)?.attributes[attribute];
  const bold = childOf(properties, 'w:b');
  const [underline, colour, highlight, shade] = [
    value('w:u'),
    value('w:color'),
    value('w:highlight'),
    value('w:shd', 'w:fill'),
  ];
  return {
    ...(bold ? { bold: isOff(bold.attributes['w:val']) ? '' : 'bold' } : {}),
    ...(underline === undefined ? {} : { underline: underline === 'none' ? '' : 'underlined' }),
    ...(colour === undefined ? {} : { colour: /^(?:auto|000000)$/i.test(colour) ? '' : colour }),
    ...(highlight === undefined ? {} : { highlight: highlight === 'none' ? '' : `on ${highlight}` }),
    ...(shade === undefined ? {} : { shade: /^(?:auto|ffffff)$/i.test(shade) ? '' : `on ${shade}` }),
  };
}

const isOff = (value: string | undefined) => value === '0' || value === 'false' || value === 'off';
