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

/** The same of many entries, by their number: a million entries are columns, not objects. */
export type RankEntries = { readonly [Field in keyof RankEntry]: (entry: number) => RankEntry[Field] };

/** The key that put an entry behind the one listed before it. */
export interface DecidingKey {
  key: RankKey;
  /** By how much: points, people or milliseconds; null for the lot, and against somebody without a prediction. */
  margin: number | null;
}

/** The order that a rule set's keys make of the entries, the better one first; 0 is a shared rank. */
export function orderBy(entries: RankEntries, keys: readonly RankKey[]): Comparator<number> {
  return inOrder(...keys.map((key) => KEY_ORDERS[key](entries)));
}

/** Says of two neighbours which key is the first that separates them; null where they share a rank. */
export function decidingKeyIn(
  entries: RankEntries,
  keys: readonly RankKey[],
): (better: number, worse: number) => DecidingKey | null {
  const orders = keys.map((key) => ({ key, order: KEY_ORDERS[key](entries) }));
  return (better, worse) => {
    for (const { key, order } of orders) {
      if (order(better, worse) !== 0) return { key, margin: MARGINS[key](entries, better, worse) };
    }
    return null;
  };
}

const KEY_ORDERS: Readonly<Record<RankKey, (entries: RankEntries) => Comparator<number>>> = {
  score: ({ score }) => descending(score),
  // Nearest prediction, over and under alike; no prediction after every prediction (thể lệ, rule 9).
  predictionDistance: ({ distance }) => ascendingNoneLast(distance),
  submittedAt: ({ submittedAt }) => ascending(submittedAt),
  duration: ({ durationMs }) => ascending(durationMs),
  // Without a seed every lot is null, so the lot separates nobody.
  lot: ({ lot }) => byCodeUnits((entry) => lot(entry) ?? ''),
};

type Margin = (entries: RankEntries, better: number, worse: number) => number | null;

const MARGINS: Readonly<Record<RankKey, Margin>> = {
  score: ({ score }, better, worse) => score(better) - score(worse),
  predictionDistance: ({ distance }, better, worse) => {
    const [nearer, farther] = [distance(better), distance(worse)];
    return nearer === null || farther === null ? null : farther - nearer;
  },
  submittedAt: ({ submittedAt }, better, worse) => submittedAt(worse) - submittedAt(better),
  duration: ({ durationMs }, better, worse) => durationMs(worse) - durationMs(better),
  lot: () => null,
};
