import type { RankKey } from './rules.js';
import { ascending, ascendingNoneLast, byCodeUnits, descending, inOrder, type Comparator } from './standard-ranking.js';

/** What the rank keys look at. */
export interface RankEntry {
  score: number;
  /** |prediction − actual count|; null without a prediction. */
  distance: number | null;
  /** Epoch milliseconds. */
  submittedAt: number;
  durationMs: number;
  /** The drawn lot; null where no lot is drawn. */
  lot: string | null;
}

/** The key that put an entry behind the one listed before it. */
export interface DecidingKey {
  key: RankKey;
  /** By how much: points, people or milliseconds; null for the lot, and against somebody without a prediction. */
  margin: number | null;
}

/** The order that a rule set's keys make, the better entry first; 0 is a shared rank. */
export function orderBy(keys: readonly RankKey[]): Comparator<RankEntry> {
  return inOrder(...keys.map((key) => KEY_ORDERS[key]));
}

/** The first key that separates two neighbours, or null where they share a rank. */
export function decidingKey(better: RankEntry, worse: RankEntry, keys: readonly RankKey[]): DecidingKey | null {
  const key = keys.find((candidate) => KEY_ORDERS[candidate](better, worse) !== 0);
  return key === undefined ? null : { key, margin: MARGINS[key](better, worse) };
}

const KEY_ORDERS: Readonly<Record<RankKey, Comparator<RankEntry>>> = {
  score: descending((entry) => entry.score),
  // Nearest prediction, over and under alike; no prediction after every prediction (thể lệ, rule 9).
  predictionDistance: ascendingNoneLast((entry) => entry.distance),
  submittedAt: ascending((entry) => entry.submittedAt),
  duration: ascending((entry) => entry.durationMs),
  // Without a seed every lot is null, so the lot separates nobody.
  lot: byCodeUnits((entry) => entry.lot ?? ''),
};

const MARGINS: Readonly<Record<RankKey, (better: RankEntry, worse: RankEntry) => number | null>> = {
  score: (better, worse) => better.score - worse.score,
  predictionDistance: (better, worse) =>
    better.distance === null || worse.distance === null ? null : worse.distance - better.distance,
  submittedAt: (better, worse) => worse.submittedAt - better.submittedAt,
  duration: (better, worse) => worse.durationMs - better.durationMs,
  lot: () => null,
};
