import { vietnameseShareOf } from '../../domain/vietnamese-syllable.js';
import { meaningsOfText, type OldEncoding, OLD_ENCODINGS, readingsOfBytes } from './vietnamese-encodings.js';

/** What was converted, with a few words of it before and after, by which a reader can judge. */
export interface Conversion {
  readonly from: OldEncoding;
  readonly before: string;
  readonly after: string;
}

/** Text in Unicode with LF line ends, or why there is none. */
export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly converted: Conversion | null }
  | {
      readonly ok: false;
      readonly reason: 'not-text' | 'encoding-unknown' | 'encoding-doubtful';
      readonly encoding: string;
    };

/**
 * UTF-8 with or without byte order mark, or UTF-16. What is in an old Vietnamese encoding is converted where that is
 * certain, and refused by its name where it is not: no letter ever comes in damaged.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const unicode = unicodeOf(bytes);
  if (unicode !== null) return repaired(withoutMark(unicode));
  if (bytes.includes(0)) return { ok: false, reason: 'not-text', encoding: '' };
  const { western, ...readings } = readingsOfBytes(bytes);
  return chosen(readings, western ?? '');
}

/** Western European letters, and none that only Vietnamese has in Unicode: damaged text is like that, little else is. */
export const mayBeDamaged = (text: string) =>
  /[\u0080-\u00FF]/.test(text) && !/[\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/.test(text);

/** The encoding that a text was mistaken in ("Chuyeån ñoåi soá"), or null where it reads well. */
export function damageOf(text: string): OldEncoding | null {
  if (!/[\u0080-\u00FF]/.test(text)) return null;
  const { words, share } = vietnameseShareOf(text);
  const suspicious =
    (words >= FEWEST_WORDS && share < DOUBTFUL_SHARE) || /[®µ¸¹¶§«¬\u00AD]\p{L}|Ã[\u0080-\u00BF¡-¿]|á[º»]/u.test(text);
  if (!suspicious || (share >= CERTAIN_SHARE && words >= FEWEST_WORDS)) return null;
  const [best] = ranked(meaningsOfText(text), text);
  return best && best.share >= CERTAIN_SHARE && best.words >= FEWEST_WORDS && best.text !== text ? best.encoding : null;
}

/** A reading of at least three words that nearly all could be Vietnamese is certain; one beside it makes it doubtful. */
const FEWEST_WORDS = 3;
const CERTAIN_SHARE = 0.9;
const DOUBTFUL_SHARE = 0.6;
const CLEAR_LEAD = 0.3;
const LONGEST_SAMPLE = 200_000;

function repaired(text: string): DecodedText {
  const sample = text.slice(0, LONGEST_SAMPLE);
  if (damageOf(sample) === null) return { ok: true, text: lineFed(text), converted: null };
  return chosen(meaningsOfText(text), text);
}

function chosen(readings: Partial<Record<OldEncoding, string | null>>, original: string): DecodedText {
  const [best, second] = ranked(readings, original);
  if (!best || best.words < FEWEST_WORDS || best.share < DOUBTFUL_SHARE) {
    return { ok: false, reason: 'encoding-unknown', encoding: '' };
  }
  const rivals = Math.max(second?.share ?? 0, vietnameseShareOf(original.slice(0, LONGEST_SAMPLE)).share);
  // Bytes that happen to be UTF-8 twice over do not exist; the other encodings have to stand out.
  const standsOut = best.encoding === 'UTF-8 (x2)' || best.share - rivals >= CLEAR_LEAD;
  const losesCapitals = best.encoding === 'TCVN3 (ABC)' && CAPITALS_LOST.test(best.text);
  if (best.share < CERTAIN_SHARE || !standsOut || losesCapitals) {
    return { ok: false, reason: 'encoding-doubtful', encoding: best.encoding };
  }
  const text = lineFed(withoutMark(best.text));
  return { ok: true, text, converted: { from: best.encoding, ...changedLine(lineFed(original), text) } };
}

/** A small letter with marks among capitals: the capital was in a font of its own. */
const CAPITALS_LOST = /\p{Lu}[^\P{Ll}a-z]+\p{Lu}|\p{Lu}{2}[^\P{Ll}a-z](?!\p{L})|(?<!\p{L})[^\P{Ll}a-z]+\p{Lu}/u;

/** The first line that reads otherwise now, cut short. */
function changedLine(before: string, after: string): { before: string; after: string } {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  const index = Math.max(
    0,
    fresh.findIndex((line, place) => line.trim() !== '' && line !== old[place]),
  );
  const shown = (line = '') => (line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line).trim();
  return { before: shown(old[index]), after: shown(fresh[index]) };
}

const LONGEST_SHOWN = 60;

function ranked(readings: Partial<Record<OldEncoding, string | null>>, original: string) {
  return OLD_ENCODINGS.flatMap((encoding) => {
    const text = readings[encoding] ?? null;
    if (text === null || text === original) return [];
    return [{ encoding, text, ...vietnameseShareOf(text.slice(0, LONGEST_SAMPLE)) }];
  }).sort((a, b) => b.share - a.share);
}

function unicodeOf(bytes: Uint8Array): string | null {
  const label = unicodeLabelOf(bytes);
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return /[\0\uFDD0-\uFDEF]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

function unicodeLabelOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: text in UTF-16 has a zero in most spaces, digits and Latin letters.
  const sample = bytes.subarray(0, 4000);
  const zeros = [0, 1].map((odd) => sample.filter((byte, index) => byte === 0 && index % 2 === odd).length);
  const many = sample.length / 8;
  if ((zeros[1] ?? 0) > many && zeros[0] === 0) return 'utf-16le';
  if ((zeros[0] ?? 0) > many && zeros[1] === 0) return 'utf-16be';
  return 'utf-8';
}

const withoutMark = (text: string) => text.replace(/^\uFEFF/, '');
const lineFed = (text: string) => text.replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n');
