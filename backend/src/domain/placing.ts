import { decidingKeyIn, orderBy, type DecidingKey, type RankEntries, type RankEntry } from './rank-keys.js';
import type { RankKey } from './rules.js';
import { inOrder, ranksOf, type Comparator } from './standard-ranking.js';

/** A row of a standing. */
export interface Placed extends RankEntry {
  rank: number;
  contestant: string;
  /** What put this row behind the row listed before it; null for the first row and within a shared rank. */
  decidedBy: DecidingKey | null;
}

/** Entries in the order of their standing, by place from 0. */
export interface Placing {
  readonly length: number;
  /** The number of the entry at a place. */
  entryAt(place: number): number;
  rankAt(place: number): number;
  /** What put the entry at a place behind the one before it; null at the first place and within a shared rank. */
  decidedAt(place: number): DecidingKey | null;
}

/**
 * Sorts the entries 0 to `count` − 1 by the keys; those that no key separates share a rank and are listed in the order
 * of their contestants' ids by code units (`byId`). Only numbers are moved, because a round may have a million entries.
 */
export function placeInOrder(
  entries: RankEntries,
  { count, byId }: { readonly count: number; readonly byId: Comparator<number> },
  keys: readonly RankKey[],
): Placing {
  const order = orderBy(entries, keys);
  const placed = Uint32Array.from({ length: count }, (_, entry) => entry).sort(inOrder(order, byId));
  const ranks = ranksOf(placed, order);
  const entryAt = (place: number) => placed[place] ?? place;
  const deciding = decidingKeyIn(entries, keys);
  return {
    length: count,
    entryAt,
    rankAt: (place) => ranks[place] ?? place + 1,
    decidedAt: (place) => (place === 0 ? null : deciding(entryAt(place - 1), entryAt(place))),
  };
}

/** The rows of a standing, each made when it is asked for: a million of them at once would be a gigabyte. */
export function* eachPlace<Row>(count: number, rowAt: (place: number) => Row): Generator<Row> {
  for (let place = 0; place < count; place += 1) yield rowAt(place);
}
