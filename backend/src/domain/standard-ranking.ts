/** Negative when `a` comes before `b`, positive when after, 0 when this order does not separate them. */
export type Comparator<T> = (a: T, b: T) => number;

export interface Ranked<T> {
  rank: number;
  entry: T;
}

/**
 * Standard competition ranking: entries that nothing separates share a rank, and the next ranks are skipped
 * (1, 2, 2, 4). Entries of one rank keep the order they came in.
 */
export function rankBy<T>(entries: readonly T[], order: Comparator<T>): Ranked<T>[] {
  const sorted = entries.toSorted(order);
  const ranks = ranksOf(sorted, order);
  return sorted.map((entry, index) => ({ rank: ranks[index] ?? index + 1, entry }));
}

/** The ranks (1, 2, 2, 4) of entries that are sorted by `order` already, one for each. */
export function ranksOf<T>(sorted: ArrayLike<T>, order: Comparator<T>): number[] {
  const ranks: number[] = [];
  let rank = 1;
  let previous: T | undefined;
  for (let index = 0; index < sorted.length; index += 1) {
    const entry = sorted[index] as T;
    if (previous !== undefined && order(previous, entry) !== 0) rank = index + 1;
    ranks.push(rank);
    previous = entry;
  }
  return ranks;
}

/** The first key that separates two entries decides. */
export function inOrder<T>(...keys: readonly Comparator<T>[]): Comparator<T> {
  return (a, b) => {
    for (const key of keys) {
      const difference = key(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

/** The lower number first. */
export function ascending<T>(valueOf: (entry: T) => number): Comparator<T> {
  return (a, b) => valueOf(a) - valueOf(b);
}

/** The higher number first. */
export function descending<T>(valueOf: (entry: T) => number): Comparator<T> {
  return (a, b) => valueOf(b) - valueOf(a);
}

/** The lower value first, and whoever has none after everybody who has one. */
export function ascendingNoneLast<T>(valueOf: (entry: T) => number | null): Comparator<T> {
  return (a, b) => {
    const left = valueOf(a);
    const right = valueOf(b);
    if (left === null) return right === null ? 0 : 1;
    return right === null ? -1 : left - right;
  };
}

/** By UTF-16 code units: the same on every machine, where a locale's order is not. */
export function byCodeUnits<T>(textOf: (entry: T) => string): Comparator<T> {
  return (a, b) => {
    const left = textOf(a);
    const right = textOf(b);
    if (left === right) return 0;
    return left < right ? -1 : 1;
  };
}
