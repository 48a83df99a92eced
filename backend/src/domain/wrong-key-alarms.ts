import type { AnswerKey } from './grading.js';
import type { ItemFigures } from './item-analysis.js';

export const ALARM_KINDS = ['distractor-beats-key', 'negative-discrimination'] as const;
export type AlarmKind = (typeof ALARM_KINDS)[number];

/** A question whose key the judges should read once more. */
export type WrongKeyAlarm =
  | {
      readonly kind: 'distractor-beats-key';
      readonly ordinal: number;
      /** The distractor, and how many of the top group chose it and what counts as right. */
      readonly option: number;
      readonly chosen: number;
      readonly keyChosen: number;
      /** People in the top group. */
      readonly n: number;
    }
  | {
      readonly kind: 'negative-discrimination';
      readonly ordinal: number;
      readonly discrimination: number;
      /** People who had the question. */
      readonly n: number;
    };

/**
 * Fewer of the best say too little: of a sound question that three in five of them know, and all others get wrong with
 * the same distractor, one group of 30 in ten shows more wrong answers than right ones; of 100 it is one in fifty.
 * A false alarm costs the jury a look, a missed one costs somebody a prize, so 30 it is.
 */
export const FEWEST_OF_TOP_GROUP = 30;

/**
 * A correlation of nothing with anything lies within ± 2 / √(n − 1) nineteen times out of twenty. Below that, those who
 * know more get the question wrong more often than chance explains. Under 30 people the rule of thumb does not hold.
 */
export const FEWEST_SHOWN = 30;
const STANDARD_ERRORS = 2;

/**
 * The questions that speak against their key, the most certain kind first and the worst first. A voided question is
 * settled and raises none; an option that was accepted later counts as the key.
 */
export function wrongKeyAlarms(items: readonly ItemFigures[], key: AnswerKey): WrongKeyAlarm[] {
  const beaten = items.flatMap((item) => beatenKey(item, key) ?? []);
  const negative = items.flatMap((item) => negativeDiscrimination(item, key) ?? []);
  return [
    ...beaten.toSorted((a, b) => (b.chosen - b.keyChosen) / b.n - (a.chosen - a.keyChosen) / a.n),
    ...negative.toSorted((a, b) => a.discrimination - b.discrimination),
  ];
}

function beatenKey({ ordinal, choices, groupSizes: { top: n } }: ItemFigures, key: AnswerKey) {
  const entry = key[ordinal];
  if (entry === undefined || entry.voided || n < FEWEST_OF_TOP_GROUP) return null;
  const isKey = (option: number) => option === entry.correct || entry.alsoAccepted.includes(option);
  const byTop = choices.map(({ top }, option) => ({ option, chosen: top }));
  const keyChosen = byTop.filter(({ option }) => isKey(option)).reduce((sum, { chosen }) => sum + chosen, 0);
  const [favourite] = byTop.filter(({ option }) => !isKey(option)).toSorted((a, b) => b.chosen - a.chosen);
  if (favourite === undefined || favourite.chosen <= keyChosen) return null;
  return { kind: 'distractor-beats-key' as const, ordinal, ...favourite, keyChosen, n };
}

function negativeDiscrimination({ ordinal, n, discrimination }: ItemFigures, key: AnswerKey) {
  if (discrimination === null || n < FEWEST_SHOWN || key[ordinal]?.voided) return null;
  if (discrimination >= -STANDARD_ERRORS / Math.sqrt(n - 1)) return null;
  return { kind: 'negative-discrimination' as const, ordinal, discrimination, n };
}
