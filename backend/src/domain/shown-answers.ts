import type { Answers } from './grading.js';
import type { Paper } from './paper.js';

/** A choice that was not made, among the small integers in which answers are stored. */
export const NO_CHOICE = -1;

/**
 * The ORIGINAL options that were chosen, from the stored choices: at each position of the paper the index of the
 * chosen option as it was shown, or `NO_CHOICE`.
 */
export function originalAnswers(paper: Paper, shownChoices: readonly number[]): Answers {
  return paper.map(({ optionOrder }, position) => optionOrder[shownChoices[position] ?? NO_CHOICE] ?? null);
}

/** How many questions have a choice. */
export function answeredCountOf(shownChoices: readonly number[]): number {
  return shownChoices.reduce((count, choice) => (choice === NO_CHOICE ? count : count + 1), 0);
}

/** The first position whose choice the paper does not offer, or null where all fit. A list of another length fits nowhere. */
export function misfitAmong(shownChoices: readonly number[], optionCounts: readonly number[]): number | null {
  if (shownChoices.length !== optionCounts.length) return Math.min(shownChoices.length, optionCounts.length);
  const misfit = shownChoices.findIndex(
    (choice, position) => choice < NO_CHOICE || choice >= (optionCounts[position] ?? 0),
  );
  return misfit === -1 ? null : misfit;
}
