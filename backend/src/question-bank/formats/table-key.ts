import { foldVietnamese, tidyText } from '../../domain/folding.js';
import type { Reason } from './problem-reasons.js';

/** What a row says about its right option. */
export interface KeySigns {
  /** The cell of the key; '' where it is empty. */
  readonly text: string;
  readonly options: readonly string[];
  /** Options with a `*` before them. */
  readonly starred: readonly number[];
  /** How each option looks; '' for plain. */
  readonly looks: readonly string[];
}

/** The right option, or why there is none; `part` tells whether the key's cell or the marks are to blame. */
export interface UnderstoodKey {
  readonly correct: number | null;
  readonly fault?: { readonly reason: Reason; readonly value: string; readonly marked?: string };
}

/** The key by letter, by number from 1, by the option's own text, by a star, or by the one option that stands out. */
export function understoodKey(signs: KeySigns): UnderstoodKey {
  const { text, starred, options } = signs;
  if (starred.length > 1) return { correct: null, fault: { reason: 'multiple-correct', value: lettersOf(starred) } };
  const [star] = starred;
  const styled = standingOut(signs.looks.slice(0, options.length));
  if (text === '') return withoutText(star, styled);
  const named = namedOption(text, options);
  if (named.correct === null) return named;
  if (star !== undefined && star !== named.correct) return contradicted('key-contradicted', text, star);
  const [look] = styled;
  if (styled.length === 1 && look !== undefined && look !== named.correct) {
    return { ...contradicted('key-differs-from-style', lettersOf([named.correct]), look), correct: named.correct };
  }
  return named;
}

function withoutText(star: number | undefined, styled: readonly number[]): UnderstoodKey {
  if (star !== undefined) return { correct: star };
  const [look] = styled;
  if (styled.length > 1) return { correct: null, fault: { reason: 'multiple-correct', value: lettersOf(styled) } };
  return { correct: look ?? null };
}

/** The options that look other than the rest; none where all look alike. */
function standingOut(looks: readonly string[]): number[] {
  const marked = looks.flatMap((look, index) => (look === '' ? [] : [index]));
  if (new Set(looks).size < 2) return [];
  if (marked.length < looks.length) return marked;
  // Every option is coloured: the one that is coloured otherwise stands out.
  const single = looks.flatMap((look, index) => (looks.filter((other) => other === look).length === 1 ? [index] : []));
  return single.length === 1 && looks.length > 2 ? single : marked;
}

/** What a key says; a key that reads as a place and as the text of another option is a fault. */
export function namedOption(text: string, options: readonly string[]): UnderstoodKey {
  const key = tidyText(text.normalize('NFKC'));
  const byText = options.flatMap((option, index) => (sameText(option, text) ? [index] : []));
  const byPlace = placeNamed(key);
  if (byText.length === 1 && byPlace !== null && byPlace !== byText[0]) {
    return { correct: null, fault: { reason: 'key-ambiguous', value: text } };
  }
  if (byText.length === 1) return { correct: byText[0] ?? null };
  if (byPlace !== null) {
    if (options[byPlace] !== undefined && byPlace >= 0) return { correct: byPlace };
    return { correct: null, fault: { reason: 'key-beyond-options', value: text } };
  }
  const [, sign = '', words] = /^([a-z]|\d)[.):]\s*(\S.*)$/i.exec(key) ?? [];
  const labelled = words === undefined ? null : placeNamed(sign);
  // "B. Huế" where B is Huế.
  if (labelled !== null && sameText(options[labelled] ?? '', words ?? '')) return { correct: labelled };
  if (namesSeveral(key)) return { correct: null, fault: { reason: 'multiple-correct', value: text } };
  return { correct: null, fault: { reason: 'key-unknown', value: text } };
}

const SIGN = '(?:[a-z]|\\d{1,2})';
const PREFIX = '(?:(?:phuong an|dap an|option|answer|lua chon)(?: dung)?(?: la)?:? ?)?';

const PLACE = new RegExp(`^${PREFIX}[(]?(${SIGN})[.):]?$`);
const SEVERAL = new RegExp(`^${PREFIX}${SIGN}(?:(?: ?[,;/&+|-] ?| va | and | hoac | or | )${SIGN})+[.)]?$`);

function placeNamed(key: string): number | null {
  const sign = PLACE.exec(foldVietnamese(key))?.[1];
  if (sign === undefined) return null;
  return /\d/.test(sign) ? Number(sign) - 1 : sign.charCodeAt(0) - 97;
}

/** `A, B`, `A và C`, `1;2`, `ABD`. */
export function namesSeveral(key: string): boolean {
  const folded = foldVietnamese(key);
  return SEVERAL.test(folded) || /^[a-h]{2,4}$/.test(folded);
}

export const sameText = (option: string, text: string) =>
  option !== '' && tidyText(option).toLowerCase() === tidyText(text).toLowerCase();

const lettersOf = (places: readonly number[]) => places.map((place) => String.fromCharCode(65 + place)).join(', ');

const contradicted = (reason: Reason, value: string, marked: number): UnderstoodKey => ({
  correct: null,
  fault: { reason, value, marked: lettersOf([marked]) },
});
