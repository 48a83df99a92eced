import type { FileFormat } from './question-candidate.js';

export type TextFormat = Exclude<FileFormat, 'xlsx' | 'docx'>;

/** What the bytes of a container are. */
export function containerOf(bytes: Buffer): 'zip' | 'ole2' | 'other' | null {
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return 'zip';
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) return 'ole2';
  return OTHER_FILES.some((start) => startsWith(bytes, start)) ? 'other' : null;
}

/** Which format a text has: its content says so, and where several are possible, the ending of its name. */
export function textFormatOf(text: string, fileName: string): TextFormat | null {
  const ending = /\.(\w+)$/.exec(fileName.toLowerCase())?.[1] ?? '';
  const start = text.trimStart();
  if (/^<(?:\?xml|quiz|!DOCTYPE (?!html)|!--)/.test(start) || ending === 'xml') return 'moodle-xml';
  const named = ENDINGS[ending];
  if (named) return named;
  if (/^\s*sep=.$/im.test(text.slice(0, 20))) return 'csv';
  if (hasGiftAnswers(text.slice(0, LONGEST_SAMPLE))) return 'gift';
  if (AIKEN_KEY.test(text) || AIKEN_OPTIONS.test(text)) return 'aiken';
  if (/^(?:\$CATEGORY:|::)/m.test(text)) return 'gift';
  return (start.split('\n', 1)[0] ?? '').split(/[,;\t]/).length >= 3 ? 'csv' : null;
}

const ENDINGS: Readonly<Record<string, TextFormat>> = { csv: 'csv', tsv: 'tsv', gift: 'gift', aiken: 'aiken' };
const LONGEST_SAMPLE = 200_000;
const hasGiftAnswers = (text: string) =>
  [...text.matchAll(/(?<!\\)\{([^{}]*)\}/g)].some(([, body = '']) => /[=~#]|^\s*(?:T|F|TRUE|FALSE)?\s*$/.test(body));
const AIKEN_KEY = /^[ \t]*ANSWER[ \t]*[:：]/im;
const AIKEN_OPTIONS = /^[ \t]*[AＡ][ \t]*[.)．）].*\n[ \t]*[BＢ][ \t]*[.)．）]/im;
const OTHER_FILES = ['%PDF', '\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', '{\\rtf', '<!DOCTYPE html', '<html'];

const startsWith = (bytes: Buffer, start: string) =>
  bytes.subarray(0, start.length).equals(Buffer.from(start, 'latin1'));
