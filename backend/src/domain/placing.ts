import { decidingKey, orderBy, type DecidingKey, type RankEntry } from './rank-keys.js';
import type { RankKey } from './rules.js';
import { byCodeUnits, inOrder, ranksOf } from './standard-ranking.js';

/** A row of a standing. */
export interface Placed extends RankEntry {
  rank: number;
  contestant: string;
  /** What put this row behind the row listed before it; null for the first row and within a shared rank. */
  decidedBy: DecidingKey | null;
}

/**
 * Sorts the rows by the keys and writes ranks and deciding keys into them; rows that no key separates share a rank and
 * are listed by contestant id in code-unit order. In place, because a round may have a million rows.
 */
export function placeInOrder(rows: Placed[], keys: readonly RankKey[]): void {
  const order = orderBy(keys);
  rows.sort(
    inOrder<Placed>(
      order,
      byCodeUnits((row) => row.contestant),
    ),
  );
  const ranks = ranksOf(rows, order);
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    row.rank = ranks[index] ?? index + 1;
    row.decidedBy = before === undefined ? null : decidingKey(before, row, keys);
  });
}
