import type { Answers } from './grading.js';
import type { Paper } from './paper.js';

/**
 * Everything that item analysis has to know of any number of attempts: whole numbers only, some dozens for each
 * question, so that neither the order of the attempts nor the way in which they were split up can change a figure.
 */
export interface ItemTally {
  /** How many options each question has, by ordinal. */
  readonly optionCounts: readonly number[];
  /** How many questions a paper has. */
  readonly questionCount: number;
  /** How many attempts have 0, 1, … all right. */
  readonly scores: readonly number[];
  /** For each question, each option and then "unanswered": how many chose it, by the score of their whole attempt. */
  readonly choices: readonly (readonly (readonly number[])[])[];
}

/** An attempt as the tally looks at it. */
export interface TalliedAttempt {
  readonly paper: Paper;
  readonly answers: Answers;
  /** `scoreOf(paper, answers, key)`. */
  readonly score: number;
}

export function emptyTally(optionCounts: readonly number[], questionCount: number): ItemTally {
  const zeros = () => Array.from({ length: questionCount + 1 }, () => 0);
  const choices = optionCounts.map((count) => Array.from({ length: count + 1 }, zeros));
  return { optionCounts, questionCount, scores: zeros(), choices };
}

/**
 * Counts one more attempt INTO the tally: a million of them leave no garbage.
 *
 * @throws RangeError for a question, an option or a score that the tally has no place for.
 */
export function countAttempt(tally: ItemTally, { paper, answers, score }: TalliedAttempt): void {
  add(tally.scores, score);
  for (let position = 0; position < paper.length; position += 1) {
    const ordinal = paper[position]?.ordinal ?? -1;
    const choice = answers[position] ?? tally.optionCounts[ordinal] ?? -1;
    add(tally.choices[ordinal]?.[choice], score);
  }
}

/** The tally of the attempts of both. */
export function mergedTallies(a: ItemTally, b: ItemTally): ItemTally {
  const merged = emptyTally(a.optionCounts, a.questionCount);
  for (const tally of [a, b]) {
    tally.scores.forEach((count, score) => add(merged.scores, score, count));
    tally.choices.forEach((ofQuestion, ordinal) =>
      ofQuestion.forEach((byScore, choice) =>
        byScore.forEach((count, score) => add(merged.choices[ordinal]?.[choice], score, count)),
      ),
    );
  }
  return merged;
}

/** The only place that writes into what everybody else reads. */
function add(counts: readonly number[] | undefined, score: number, more = 1): void {
  const before = counts?.[score];
  if (counts === undefined || before === undefined) throw new RangeError('The tally has no place for this attempt.');
  (counts as number[])[score] = before + more;
}
