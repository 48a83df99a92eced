import { bareWords, fingerprintOfWords } from './question.js';

/** What is compared: the words of a question, and where its right option stands. */
export interface ComparedQuestion {
  readonly stem: string;
  readonly options: readonly string[];
  readonly correct: number | null;
}

/** A question that asks what an earlier one of the set asks (`same`), or is like it with other options. */
export interface Likeness {
  readonly index: number;
  readonly other: number;
  readonly kind: 'same' | 'like';
}

/** Every question that an earlier one makes superfluous or doubtful; look-alikes in case, diacritics and signs count. */
export function likenessesIn(questions: readonly ComparedQuestion[]): Likeness[] {
  const firstByWords = new Map<string, number>();
  const firstByStem = new Map<string, number>();
  return questions.flatMap(({ stem, options }, index): Likeness[] => {
    if (stem === '') return [];
    const stemWords = bareWords(stem);
    const same = firstOf(firstByWords, fingerprintOfWords(stemWords, options), index);
    const like = firstOf(firstByStem, stemWords, index);
    if (same !== index) return [{ index, other: same, kind: 'same' }];
    return like === index ? [] : [{ index, other: like, kind: 'like' }];
  });
}

/** One place holds the right option far more often than chance has it. */
export interface PositionBias {
  /** From 0. */
  readonly place: number;
  readonly count: number;
  readonly total: number;
}

const FEWEST_QUESTIONS = 8;
const STANDARD_DEVIATIONS = 3;

/** Whether whoever always takes the same letter does well: more than three standard deviations above chance. */
export function positionBiasOf(questions: readonly ComparedQuestion[]): PositionBias | null {
  const keyed = questions.filter(({ correct, options }) => correct !== null && options[correct] !== undefined);
  if (keyed.length < FEWEST_QUESTIONS) return null;
  const places = Math.max(...keyed.map(({ options }) => options.length));
  for (let place = 0; place < places; place++) {
    const chances = keyed.map(({ options }) => (place < options.length ? 1 / options.length : 0));
    const expected = chances.reduce((sum, chance) => sum + chance, 0);
    const variance = chances.reduce((sum, chance) => sum + chance * (1 - chance), 0);
    const count = keyed.filter(({ correct }) => correct === place).length;
    if (count > expected + STANDARD_DEVIATIONS * Math.sqrt(variance)) return { place, count, total: keyed.length };
  }
  return null;
}

function firstOf(known: Map<string, number>, key: string, index: number): number {
  const first = known.get(key);
  if (first === undefined) known.set(key, index);
  return first ?? index;
}
