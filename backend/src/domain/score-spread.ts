/** So many people with one value. */
export interface ValueCount {
  readonly value: number;
  readonly count: number;
}

/** How scores lie. A figure is null where there are too few people for it, or where all have the same score. */
export interface Spread {
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
  /** Of a sample: divided by n − 1. */
  readonly variance: number | null;
  readonly standardDeviation: number | null;
  /** Above 0: the long tail is on the side of the high scores. */
  readonly skewness: number | null;
  /** 0 for the bell curve; above 0: more peaked, with longer tails. */
  readonly kurtosis: number | null;
}

/**
 * Moodle's test statistics, from k-statistics of the sample (https://docs.moodle.org/dev/Quiz_statistics_calculations,
 * "Test statistics"): variance k2, skewness k3 / k2^(3/2) from three people on, kurtosis k4 / k2² from four.
 */
export function spreadOf(counts: readonly ValueCount[]): Spread {
  const n = counts.reduce((sum, { count }) => sum + count, 0);
  if (n === 0) return { n, mean: null, median: null, ...NO_SPREAD };
  const mean = counts.reduce((sum, { value, count }) => sum + value * count, 0) / n;
  return { n, mean, median: medianOf(counts, n), ...aboutMean(counts, n, mean) };
}

const NO_SPREAD = { variance: null, standardDeviation: null, skewness: null, kurtosis: null };

function aboutMean(counts: readonly ValueCount[], n: number, mean: number) {
  if (n < 2) return NO_SPREAD;
  const moment = (power: number) =>
    counts.reduce((sum, { value, count }) => sum + count * (value - mean) ** power, 0) / n;
  const [m2, m3, m4] = [moment(2), moment(3), moment(4)];
  const k2 = (n * m2) / (n - 1);
  const k3 = (n * n * m3) / ((n - 1) * (n - 2));
  const k4 = (n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2)) / ((n - 1) * (n - 2) * (n - 3));
  return {
    variance: k2,
    standardDeviation: Math.sqrt(k2),
    skewness: n > 2 && k2 > 0 ? k3 / k2 ** 1.5 : null,
    kurtosis: n > 3 && k2 > 0 ? k4 / (k2 * k2) : null,
  };
}

/** The score of the person in the middle; of an even number, half-way between the two in the middle. */
function medianOf(counts: readonly ValueCount[], n: number): number {
  const sorted = counts.toSorted((a, b) => a.value - b.value);
  const valueAt = (place: number) => {
    let before = 0;
    for (const { value, count } of sorted) {
      before += count;
      if (place < before) return value;
    }
    throw new RangeError('There is nobody at this place.');
  };
  return (valueAt(Math.floor((n - 1) / 2)) + valueAt(Math.floor(n / 2))) / 2;
}
