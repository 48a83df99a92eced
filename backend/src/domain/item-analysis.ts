import { discriminationOf, type Discrimination, type ScorePair } from './discrimination.js';
import type { KeyEntry } from './grading.js';
import type { ItemTally } from './item-tally.js';
import type { Blueprint, PoolQuestion } from './paper.js';
import { suits } from './paper-matching.js';
import { type Reliability, reliabilityOf } from './reliability.js';
import { type ByGroup, type GroupBounds, groupBoundsOf, groupOf } from './score-groups.js';
import { type Spread, spreadOf } from './score-spread.js';

/** What the analysis has to know of a question beside the tally. */
export interface AnalysedQuestion extends KeyEntry {
  /** Equal for the questions that the same places of a paper are filled from; `drawingsOf` tells. */
  readonly drawing: string;
}

export interface PaperFigures extends Spread, Reliability {
  readonly questionCount: number;
  /** How many attempts have 0, 1, … all right. */
  readonly distribution: readonly number[];
}

/** `n` of the discrimination: how many papers had the question. A voided question has no figures but its choices. */
export interface ItemFigures extends Discrimination {
  readonly ordinal: number;
  readonly answered: number;
  /** Mean score of those who guess: the share of options that count as right. */
  readonly randomGuess: number | null;
  /** By the points on the OTHER questions of the paper; null where everybody has the same. */
  readonly bounds: GroupBounds | null;
  readonly groupSizes: ByGroup<number>;
  /** For each option how many of each group chose it. */
  readonly choices: readonly ByGroup<number>[];
  readonly unanswered: ByGroup<number>;
}

export interface ItemAnalysis {
  readonly paper: PaperFigures;
  readonly items: readonly ItemFigures[];
}

/**
 * The figures of Moodle's quiz statistics (https://docs.moodle.org/dev/Quiz_statistics_calculations), for whole
 * points; the formulas are in the files that compute them. Where papers are drawn from a pool, Moodle tells POSITIONS
 * of the quiz from the QUESTIONS that were drawn for them, and so do we:
 *
 * - Figures of a question are over the attempts whose paper had it. Unlike Moodle, which correlates a drawn question
 *   with the whole score, we take the rest score for drawn questions too: else a question agrees with itself, and the
 *   fewer questions a paper has, the better every one of them looks.
 * - The coefficient of internal consistency needs the variance of each position. See `sumOfVariances`.
 * - An unanswered question has 0 points, as in Moodle.
 *
 * Score groups are by the points on the other questions. By the whole score nobody with a full score can have chosen
 * anything but the key, and a wrong key would hide among the best.
 */
export function itemAnalysisOf(tally: ItemTally, questions: readonly AnalysedQuestion[]): ItemAnalysis {
  const { scores, questionCount } = tally;
  const spread = spreadOf(scores.map((count, value) => ({ value, count })));
  const variances = sumOfVariances(tally, questions);
  const input = { positions: questionCount, sumOfVariances: variances, variance: spread.variance };
  return {
    paper: { ...spread, ...reliabilityOf(input), questionCount, distribution: [...scores] },
    items: questions.map((question, ordinal) => itemOf(tally, question, ordinal)),
  };
}

/** For each pool question from which rows of the blueprint it can be drawn, as text that is equal for equal rows. */
export function drawingsOf(pool: readonly PoolQuestion[], { rows }: Blueprint): string[] {
  return pool.map((question) => rows.flatMap((row, index) => (suits(question, row) ? [index] : [])).join(' '));
}

function itemOf(tally: ItemTally, question: AnalysedQuestion, ordinal: number): ItemFigures {
  const choices = tally.choices[ordinal] ?? [];
  const optionCount = choices.length - 1;
  const pairs = choices.flatMap((byScore, choice) => pairsOf(byScore, isRight(question, choice, optionCount)));
  const bounds = groupBoundsOf(restDistribution(pairs, tally.questionCount));
  const groups = choices.map((byScore, choice) =>
    groupCounts(pairsOf(byScore, isRight(question, choice, optionCount)), bounds),
  );
  const figures = discriminationOf(pairs);
  const unanswered = groups[optionCount] ?? groupCounts([], bounds);
  return {
    ordinal,
    ...(question.voided ? { ...NO_FIGURES, n: figures.n } : figures),
    answered: figures.n - unanswered.top - unanswered.middle - unanswered.bottom,
    randomGuess: question.voided ? null : new Set([question.correct, ...question.alsoAccepted]).size / optionCount,
    bounds,
    groupSizes: groupCounts(pairs, bounds),
    choices: groups.slice(0, optionCount),
    unanswered,
  };
}

const NO_FIGURES = { facility: null, standardDeviation: null, discrimination: null, efficiency: null };

/** As grading does it: a voided question is right for everybody. */
function isRight({ correct, alsoAccepted, voided }: KeyEntry, choice: number, optionCount: number): boolean {
  return voided || (choice < optionCount && (choice === correct || alsoAccepted.includes(choice)));
}

function pairsOf(byScore: readonly number[], right: boolean): ScorePair[] {
  const score = right ? 1 : 0;
  return byScore.map((count, total) => ({ score, rest: total - score, count })).filter(({ count }) => count > 0);
}

function restDistribution(pairs: readonly ScorePair[], questionCount: number): number[] {
  const distribution = Array.from({ length: questionCount + 1 }, () => 0);
  for (const { rest, count } of pairs) distribution[rest] = (distribution[rest] ?? 0) + count;
  return distribution;
}

function groupCounts(pairs: readonly ScorePair[], bounds: GroupBounds | null): ByGroup<number> {
  const counts = { top: 0, middle: 0, bottom: 0 };
  for (const { rest, count } of pairs) counts[groupOf(bounds, rest)] += count;
  return counts;
}

/**
 * The sum over the positions of a paper of the variance of their scores.
 *
 * A question that every paper has is a position of its own, and the sum is Cronbach's. Questions that are drawn share
 * their positions: whichever of them was drawn, the position's score is that question's score, so its variance is that
 * of all answers to all of them together (the random question of Moodle). Our papers are shuffled and do not say which
 * place was filled from which row; drawn places of one row differ by chance only, so each gets the same share.
 */
function sumOfVariances(tally: ItemTally, questions: readonly AnalysedQuestion[]): number {
  const n = tally.scores.reduce((sum, count) => sum + count, 0);
  if (n < 2) return 0;
  const drawings = new Map<string, { shown: number; right: number }>();
  questions.forEach((question, ordinal) => {
    const { shown, right } = answersTo(tally, question, ordinal);
    const name = shown === n ? `question ${ordinal}` : `drawn from ${question.drawing}`;
    const before = drawings.get(name) ?? { shown: 0, right: 0 };
    drawings.set(name, { shown: before.shown + shown, right: before.right + right });
  });
  let sum = 0;
  for (const { shown, right } of drawings.values()) {
    if (shown > 0) sum += (right * (1 - right / shown)) / (n - 1);
  }
  return sum;
}

function answersTo({ choices }: ItemTally, question: AnalysedQuestion, ordinal: number) {
  const ofQuestion = choices[ordinal] ?? [];
  const counts = ofQuestion.map((byScore) => byScore.reduce((sum, count) => sum + count, 0));
  const right = counts.filter((_, choice) => isRight(question, choice, ofQuestion.length - 1));
  return { shown: total(counts), right: total(right) };
}

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
