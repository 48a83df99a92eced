import type { DocxStyles } from './docx-styles.js';
import { childOf, childrenOf, type XmlElement } from './xml-tree.js';

/** The numbers that Word puts before the paragraphs of a list, counted as Word counts them. */
export class AutomaticNumbers {
  private readonly lists = new Map<
    string,
    { levels: Map<number, XmlElement>; key: string; overrides: Map<number, number> }
  >();
  private readonly counters = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(numbering: XmlElement | null) {
    if (!numbering) return;
    const abstracts = new Map(
      childrenOf(numbering, 'w:abstractNum').map((list) => [valueOf(list, 'w:abstractNumId'), list]),
    );
    for (const number of childrenOf(numbering, 'w:num')) {
      const key = childOf(number, 'w:abstractNumId')?.attributes['w:val'] ?? '';
      const list = abstracts.get(key);
      const levels = new Map(
        (list ? childrenOf(list, 'w:lvl') : []).map((level) => [Number(valueOf(level, 'w:ilvl')), level]),
      );
      const overrides = new Map<number, number>();
      for (const override of childrenOf(number, 'w:lvlOverride')) {
        const level = Number(valueOf(override, 'w:ilvl'));
        const start = childOf(override, 'w:startOverride')?.attributes['w:val'];
        const own = childOf(override, 'w:lvl');
        if (start !== undefined) overrides.set(level, Number(start));
        if (own) levels.set(level, own);
      }
      this.lists.set(valueOf(number, 'w:numId'), { levels, key, overrides });
    }
  }

  /** What stands before the next paragraph: "1.", "A)", "•", or '' where it is in no list. */
  next(paragraph: XmlElement, styles: DocxStyles): string {
    const place = placeOf(paragraph, styles);
    const list = place && this.lists.get(place.list);
    const level = place && list?.levels.get(place.level);
    if (!place || !list || !level) return '';
    const counters = this.counters.get(list.key) ?? [];
    this.counters.set(list.key, counters);
    this.begin(place.list, list.overrides, counters);
    counters[place.level] = (counters[place.level] ?? startOf(level) - 1) + 1;
    counters.length = place.level + 1;
    const format = (index: number) => {
      const other = list.levels.get(index);
      return other ? written(counters[index] ?? startOf(other), formatOf(other)) : '';
    };
    if (formatOf(level) === 'bullet') return '•';
    if (formatOf(level) === 'none') return '';
    return (childOf(level, 'w:lvlText')?.attributes['w:val'] ?? '').replace(/%(\d)/g, (_, digit: string) =>
      format(Number(digit) - 1),
    );
  }

  /** A list that says where it starts begins anew at its first paragraph. */
  private begin(id: string, overrides: ReadonlyMap<number, number>, counters: number[]): void {
    if (this.begun.has(id)) return;
    this.begun.add(id);
    for (const [level, start] of overrides) counters[level] = start - 1;
  }
}

const valueOf = (element: XmlElement, attribute: string) => element.attributes[attribute] ?? '';
const startOf = (level: XmlElement) => Number(childOf(level, 'w:start')?.attributes['w:val'] ?? 1);
const formatOf = (level: XmlElement) => childOf(level, 'w:numFmt')?.attributes['w:val'] ?? 'decimal';
const MOST_ANCESTORS = 20;

/** In which list and on which level a paragraph is, by itself or by its style. */
function placeOf(paragraph: XmlElement, styles: DocxStyles): { list: string; level: number } | null {
  let properties = childOf(paragraph, 'w:pPr');
  for (let depth = 0; properties && depth < MOST_ANCESTORS; depth++) {
    const numbering = childOf(properties, 'w:numPr');
    const list = childOf(numbering, 'w:numId')?.attributes['w:val'];
    if (list !== undefined)
      return list === '0' ? null : { list, level: Number(childOf(numbering, 'w:ilvl')?.attributes['w:val'] ?? 0) };
    const style: XmlElement | undefined = styles.get(
      (depth === 0 ? childOf(properties, 'w:pStyle')?.attributes['w:val'] : childOf(properties, 'parent')?.text) ?? '',
    );
    const parent = childOf(style, 'w:basedOn')?.attributes['w:val'];
    properties = style && withParent(childOf(style, 'w:pPr'), parent);
  }
  return null;
}

/** A style's paragraph properties together with the name of the style they add to. */
function withParent(properties: XmlElement | undefined, parent: string | undefined): XmlElement | undefined {
  if (parent === undefined) return properties;
  const link: XmlElement = { name: 'parent', attributes: {}, children: [], text: parent, line: 0 };
  return { name: 'w:pPr', attributes: {}, text: '', line: 0, children: [...(properties?.children ?? []), link] };
}

function written(count: number, format: string): string {
  const letter = String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);
  if (format === 'upperLetter') return letter;
  return format === 'lowerLetter' ? letter.toLowerCase() : String(count);
}
