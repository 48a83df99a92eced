/** The value that a share of the sample does not exceed (nearest rank). NaN for an empty sample. */
export function percentile(ascending: ArrayLike<number>, share: number): number {
  const rank = Math.max(1, Math.ceil(ascending.length * share));
  return ascending[rank - 1] ?? Number.NaN;
}

/** The middle one; of an even number the mean of the two in the middle. NaN for none. */
export function median(values: readonly number[]): number {
  const ascending = values.toSorted((a, b) => a - b);
  const middle = ascending.length / 2;
  const [below, above] = [ascending[Math.ceil(middle) - 1], ascending[Math.floor(middle)]];
  return below === undefined || above === undefined ? Number.NaN : (below + above) / 2;
}

export interface Spread {
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
  readonly p99Ms: number | null;
}

/** What half, 95 and 99 of a hundred did not exceed, in milliseconds to the hundredth; null for an empty sample. */
export function spreadOf(durationsMs: Iterable<number>): Spread {
  const ascending = Float64Array.from(durationsMs).sort();
  const at = (share: number) => (ascending.length === 0 ? null : rounded(percentile(ascending, share)));
  return { p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) };
}

/** To the hundredth, or to so many decimals. */
export const rounded = (value: number, decimals = 2): number => Number(value.toFixed(decimals));
