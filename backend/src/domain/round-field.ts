import { NumberColumn } from './number-column.js';
import type { RoundColumns } from './round-columns.js';
import type { CountedAttempt, PredictionTarget } from './rules.js';

/** The eligible contestants who took part, by number from 0: of each the attempt that counts. */
export interface RoundField {
  readonly counted: NumberColumn;
  /** Attempts of the entrants, counted or not. */
  readonly attempts: number;
}

const NOBODY_YET = -1;

/** Leaves out everybody who is not eligible or made no attempt, and picks each entrant's counted attempt. */
export function fieldOf(round: RoundColumns, rule: CountedAttempt): RoundField {
  const entrantOf = new Int32Array(round.contestantCount).fill(NOBODY_YET);
  const counted = new NumberColumn();
  let attempts = 0;
  for (let attempt = 0; attempt < round.attemptCount; attempt += 1) {
    const contestant = round.contestantOf(attempt);
    if (round.statusOf(contestant) !== 'eligible') continue;
    attempts += 1;
    const entrant = entrantOf[contestant] ?? NOBODY_YET;
    if (entrant === NOBODY_YET) {
      entrantOf[contestant] = counted.length;
      counted.push(attempt);
    } else if (round.supersedes(attempt, counted.at(entrant), rule)) {
      counted.set(entrant, attempt);
    }
  }
  return { counted, attempts };
}

/** How many counted attempts had 0, 1, … `questionCount` right answers. */
export function distributionOf(round: RoundColumns, { counted }: RoundField, questionCount: number): number[] {
  const distribution = Array.from({ length: questionCount + 1 }, () => 0);
  for (let entrant = 0; entrant < counted.length; entrant += 1) {
    const score = round.scoreOf(counted.at(entrant));
    distribution[score] = (distribution[score] ?? 0) + 1;
  }
  return distribution;
}

/** N, the number that the predictions are compared with (DOMAIN §3.7). */
export function actualCountOf(field: RoundField, target: PredictionTarget, allCorrect: number): number {
  switch (target) {
    case 'all-correct':
      return allCorrect;
    case 'participants':
      return field.counted.length;
    case 'attempts':
      return field.attempts;
    default:
      return target satisfies never;
  }
}
