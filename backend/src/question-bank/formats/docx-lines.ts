import type { DocxParagraph, StyledText } from './docx-paragraphs.js';

export type DocxLineKind =
  | 'stem'
  | 'option'
  | 'key'
  | 'explanation'
  | 'source'
  | 'topic'
  | 'difficulty'
  | 'key-heading'
  | 'text';

/** A line of a Word document by what it may be; a paragraph with several options gives several. */
export interface DocxLine extends StyledText {
  readonly kind: DocxLineKind;
  readonly line: number;
  /** The number of a question, the letter of an option ('' for a bullet). */
  readonly label: string;
  readonly hasStar: boolean;
  /** How the letter of an option looks, where it was typed. */
  readonly labelLook: string;
  /** The whole line, its label too. */
  readonly written: StyledText;
  /** Of a stem: `Câu 1` rather than a bare number. */
  readonly isWorded: boolean;
  readonly paragraph: DocxParagraph;
}

const STEM = /^(?:(?:Câu(?: hỏi)?|Question|Bài)\s*(\d{1,4})\s*[.:)\-–/]?|(\d{1,4})\s*[.:)](?!\d))\s*/iu;
const OPTION = /^(\*?)\s*(?:[([]([A-Ha-h])[)\]]|([A-Ha-h])\s*(?:[.)]|[:/](?=\s)))\s*/;
const NUMBER_SHOWN = /(\d+)\D*$/;
const LABELLED: readonly (readonly [DocxLineKind, RegExp])[] = [
  ['key-heading', /^(?:BẢNG )?(?:ĐÁP ÁN|ANSWERS?|ANSWER KEY|KEYS?)\s*:?\s*$/iu],
  ['key', /^(?:ĐÁP ÁN|ĐA|ANSWER|KEY|TRẢ LỜI)(?: ĐÚNG)?(?: LÀ)?\s*[:：]\s*/iu],
  ['key', /^(?:ĐÁP ÁN|ĐA|ANSWER|KEY)(?: ĐÚNG)?(?: LÀ)?\s+(?=[A-H][.)]?\s*$)/iu],
  ['explanation', /^(?:GIẢI THÍCH|LỜI GIẢI|EXPLANATION)\s*[:：]\s*/iu],
  ['source', /^(?:NGUỒN|CĂN CỨ|SOURCE)\s*[:：]\s*/iu],
  ['topic', /^(?:CHỦ ĐỀ|TOPIC)\s*[:：]\s*/iu],
  ['difficulty', /^(?:MỨC ĐỘ|ĐỘ KHÓ|DIFFICULTY|LEVEL)\s*[:：]\s*/iu],
];

/** The lines of a paragraph: at line breaks, and where a next option stands behind a tab or wide space. */
export function docxLinesOf(paragraph: DocxParagraph): DocxLine[] {
  const lines = piecesOf(paragraph, /\n/g).flatMap((piece) => piecesOf(piece, BEFORE_OPTION));
  return lines.filter(({ text }) => text.trim() !== '').map((piece, index) => lineOf(piece, paragraph, index === 0));
}

/** A gap wider than between words, and then the label of an option. */
const BEFORE_OPTION =
  /(?<![ \t\u00A0])(?:\t|[ \u00A0](?=[ \t\u00A0]))[ \t\u00A0]*(?=\*?(?:[A-Ha-h][.)]|\([A-Ha-h]\))[ \t\u00A0]*\S)/g;

function piecesOf({ text, looks }: StyledText, separator: RegExp): StyledText[] {
  const pieces: StyledText[] = [];
  let start = 0;
  const cut = (end: number) => pieces.push({ text: text.slice(start, end), looks: looks.slice(start, end) });
  for (const match of text.matchAll(separator)) {
    cut(match.index);
    start = match.index + match[0].length;
  }
  cut(text.length);
  return pieces;
}

function lineOf(piece: StyledText, paragraph: DocxParagraph, isFirst: boolean): DocxLine {
  const trimmed = fromPlace(piece, piece.text.length - piece.text.trimStart().length);
  const line = {
    line: paragraph.line,
    label: '',
    hasStar: false,
    labelLook: '',
    isWorded: false,
    written: trimmed,
    paragraph,
  };
  const shown = isFirst ? paragraph.number : '';
  const numbered = shown === '' ? null : ofNumber(shown);
  if (numbered) {
    const star = STAR_BEFORE_TEXT.exec(trimmed.text)?.[0].length ?? 0;
    const isStarred = numbered.kind === 'option' && star > 0;
    return { ...line, ...numbered, ...fromPlace(trimmed, isStarred ? star : 0), hasStar: isStarred };
  }
  for (const [kind, pattern] of LABELLED) {
    const found = pattern.exec(trimmed.text.normalize('NFC'));
    if (found) return { ...line, kind, ...fromPlace(trimmed, found[0].length) };
  }
  const option = OPTION.exec(trimmed.text);
  if (option) {
    const [whole, star = '', bracketed, letter = bracketed ?? ''] = option;
    const labelLook = trimmed.looks[whole.indexOf(letter, star.length)] ?? '';
    const label = letter.toUpperCase();
    const behind = fromPlace(trimmed, whole.length);
    const inner = STAR_BEFORE_TEXT.exec(behind.text)?.[0].length ?? 0;
    const hasStar = star === '*' || inner > 0;
    return { ...line, kind: 'option', label, hasStar, labelLook, ...fromPlace(behind, inner) };
  }
  const stem = STEM.exec(trimmed.text.normalize('NFC'));
  if (!stem) return { ...line, kind: 'text', ...trimmed };
  const isWorded = stem[1] !== undefined;
  return { ...line, kind: 'stem', label: stem[1] ?? stem[2] ?? '', isWorded, ...fromPlace(trimmed, stem[0].length) };
}

/** One star; two belong to the text. */
const STAR_BEFORE_TEXT = /^\*(?!\*)\s*/;

function ofNumber(shown: string): { kind: DocxLineKind; label: string; isWorded: boolean } {
  const isWorded = /\p{L}{2}/u.test(shown);
  if (shown === '•') return { kind: 'option', label: '', isWorded };
  const letter = /^[^A-Za-z\d]*([A-Za-z])[^A-Za-z\d]*$/.exec(shown)?.[1];
  if (letter !== undefined) return { kind: 'option', label: letter.toUpperCase(), isWorded };
  return { kind: 'stem', label: NUMBER_SHOWN.exec(shown)?.[1] ?? '', isWorded };
}

const fromPlace = ({ text, looks }: StyledText, place: number): StyledText => ({
  text: text.slice(place),
  looks: looks.slice(place),
});

/** Beside questions that are called so (`Câu 1`), a bare number counts something inside one. */
export function asText(line: DocxLine): DocxLine {
  const { text, looks } = line.written;
  const isCounted = line.paragraph.number !== '' && line.text === text;
  const shown = isCounted ? `${line.paragraph.number} ` : '';
  const signs = Array.from({ length: shown.length }, () => '');
  return { ...line, kind: 'text', label: '', text: shown + text, looks: [...signs, ...looks] };
}

/** The look that every sign of a text has; '' where they differ. */
export function commonLook({ text, looks }: StyledText): string {
  const seen = new Set([...looks].filter((_, index) => (text[index] ?? ' ').trim() !== ''));
  return seen.size === 1 ? ([...seen][0] ?? '') : '';
}
