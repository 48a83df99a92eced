import type { Paper } from './paper.js';

/** The answer key of one pool question, by original option index. */
export interface KeyEntry {
  correct: number;
  /** The question was withdrawn after the fact. */
  voided: boolean;
  /** Further options accepted after the fact. */
  alsoAccepted: readonly number[];
}

/** One entry for each pool question, by ordinal. */
export type AnswerKey = readonly KeyEntry[];

/** For each paper position the chosen ORIGINAL option index, or null for unanswered. */
export type Answers = readonly (number | null)[];

export const OUTCOMES = ['right', 'wrong', 'unanswered', 'voided'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * How many positions of a paper count as right.
 *
 * A voided question counts as right for everybody who has it, answered or not (DOMAIN §3.16, "void the question for
 * everyone"). So a full score stays `questionCount` for all papers, though not every paper drew that question, and
 * nobody's score falls by a fault that was not theirs.
 */
export function scoreOf(paper: Paper, answers: Answers, key: AnswerKey): number {
  let score = 0;
  for (let position = 0; position < paper.length; position += 1) {
    const outcome = outcomeOf(paper, answers, key, position);
    if (outcome === 'right' || outcome === 'voided') score += 1;
  }
  return score;
}

/**
 * What became of one position of a paper.
 *
 * @throws RangeError for a position outside the paper or a question outside the key.
 */
export function outcomeOf(paper: Paper, answers: Answers, key: AnswerKey, position: number): Outcome {
  const question = paper[position];
  const entry = question && key[question.ordinal];
  if (entry === undefined) throw new RangeError(`There is no key for position ${position} of this paper.`);
  if (entry.voided) return 'voided';
  const chosen = answers[position] ?? null;
  if (chosen === null) return 'unanswered';
  return chosen === entry.correct || entry.alsoAccepted.includes(chosen) ? 'right' : 'wrong';
}
