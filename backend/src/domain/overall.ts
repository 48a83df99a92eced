import type { LotOf } from './lot.js';
import { placeInOrder, type Placed } from './placing.js';
import type { RankKey } from './rules.js';

/** The keys of the overall standing, in order (DOMAIN §3.11). */
export const OVERALL_KEYS = ['score', 'predictionDistance', 'duration', 'lot'] as const satisfies readonly RankKey[];

/** One contestant's row in one round's ranking. */
export interface RoundResult {
  contestant: string;
  score: number;
  distance: number | null;
  durationMs: number;
}

/** Sums over the rounds. It is a `RankEntry`, so `standingKeyOf(row, OVERALL_KEYS, questionsOfAllRounds)` fits. */
export interface OverallRow extends Placed {
  roundsTaken: number;
  /** No key overall, for instants of different weeks are not compared. */
  submittedAt: 0;
  /** A full score is asked for in a round, not overall: everybody in the standing may win. */
  prizeEligible: true;
}

/**
 * The standing over all rounds: the sum of scores, then the sum of prediction distances, then the sum of durations,
 * then the lot; by contestant id where nothing separates.
 *
 * A missed round adds nothing to any sum. It costs its points, and whoever has equal points without it took fewer
 * questions to get them. A missing prediction in a round taken is the worst prediction there is: no finite number says
 * so, hence the sum is null and comes after every number, as in a round (DOMAIN §3.9).
 *
 * @param rounds the rankings of the rounds, one list each; whoever is not ranked in a round is not in its list
 */
export function overallStanding(rounds: readonly (readonly RoundResult[])[], lotOf: LotOf | null): OverallRow[] {
  const rows = [...sumsOf(rounds, lotOf).values()];
  placeInOrder(rows, OVERALL_KEYS);
  return rows;
}

function sumsOf(rounds: readonly (readonly RoundResult[])[], lotOf: LotOf | null): Map<string, OverallRow> {
  const rows = new Map<string, OverallRow>();
  for (const round of rounds) {
    for (const result of round) {
      const row = rows.get(result.contestant) ?? emptyRow(result.contestant, lotOf);
      addTo(row, result);
      rows.set(result.contestant, row);
    }
  }
  return rows;
}

function addTo(row: OverallRow, result: RoundResult): void {
  row.roundsTaken += 1;
  row.score += result.score;
  row.distance = row.distance === null || result.distance === null ? null : row.distance + result.distance;
  row.durationMs += result.durationMs;
}

function emptyRow(contestant: string, lotOf: LotOf | null): OverallRow {
  return {
    rank: 0,
    contestant,
    roundsTaken: 0,
    score: 0,
    distance: 0,
    durationMs: 0,
    submittedAt: 0,
    lot: lotOf === null ? null : lotOf(contestant),
    prizeEligible: true,
    decidedBy: null,
  };
}
