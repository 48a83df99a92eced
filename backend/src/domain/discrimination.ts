/** So many people with this score on the question and this score on the rest of their paper. */
export interface ScorePair {
  /** From 0 to 1. */
  readonly score: number;
  readonly rest: number;
  readonly count: number;
}

export interface Discrimination {
  readonly n: number;
  /** Mean score: the share of right answers. */
  readonly facility: number | null;
  readonly standardDeviation: number | null;
  /** Correlation of the question with the rest of the paper, −1 to 1. */
  readonly discrimination: number | null;
  /** The discrimination beside the best that a question of this difficulty could have here: at most 1. */
  readonly efficiency: number | null;
}

/**
 * How a question goes together with the rest of the paper, as Moodle computes it
 * (https://docs.moodle.org/dev/Quiz_statistics_calculations, "Facility index", "Standard deviation", "Discrimination
 * index", "Discriminative efficiency"; there in percent): C(x, X) / √(V(x) V(X)), and C(x, X) / Cmax(x, X), where Cmax
 * is the covariance after both columns were sorted on their own, so that the best on the rest had the question right.
 * Null where nothing varies.
 */
export function discriminationOf(pairs: readonly ScorePair[]): Discrimination {
  const n = pairs.reduce((sum, { count }) => sum + count, 0);
  if (n === 0) return { n, facility: null, ...UNKNOWN };
  const facility = meanOf(pairs, n, ({ score }) => score);
  if (n === 1) return { n, facility, ...UNKNOWN };
  const restMean = meanOf(pairs, n, ({ rest }) => rest);
  const sumOf = (product: (pair: ScorePair) => number) =>
    pairs.reduce((sum, pair) => sum + pair.count * product(pair), 0) / (n - 1);
  const variance = sumOf(({ score }) => (score - facility) ** 2);
  const restVariance = sumOf(({ rest }) => (rest - restMean) ** 2);
  const covariance = sumOf(({ score, rest }) => (score - facility) * (rest - restMean));
  const greatest = greatestCovariance(pairs, facility, restMean) / (n - 1);
  const varies = variance > 0 && restVariance > 0;
  return {
    n,
    facility,
    standardDeviation: Math.sqrt(variance),
    discrimination: varies ? covariance / Math.sqrt(variance * restVariance) : null,
    efficiency: varies && greatest > 0 ? covariance / greatest : null,
  };
}

const UNKNOWN = { standardDeviation: null, discrimination: null, efficiency: null };

function meanOf(pairs: readonly ScorePair[], n: number, valueOf: (pair: ScorePair) => number): number {
  return pairs.reduce((sum, pair) => sum + pair.count * valueOf(pair), 0) / n;
}

/** The lowest score with the lowest rest, and so on: both columns sorted, in blocks of equals. */
function greatestCovariance(pairs: readonly ScorePair[], mean: number, restMean: number): number {
  const scores = sortedBlocks(pairs, ({ score }) => score);
  const rests = sortedBlocks(pairs, ({ rest }) => rest);
  let sum = 0;
  let [score, rest] = [scores.next(), rests.next()];
  let [scoresLeft, restsLeft] = [score.value?.count ?? 0, rest.value?.count ?? 0];
  while (!score.done && !rest.done) {
    const together = Math.min(scoresLeft, restsLeft);
    sum += together * (score.value.value - mean) * (rest.value.value - restMean);
    scoresLeft -= together;
    restsLeft -= together;
    if (scoresLeft === 0) scoresLeft = (score = scores.next()).value?.count ?? 0;
    if (restsLeft === 0) restsLeft = (rest = rests.next()).value?.count ?? 0;
  }
  return sum;
}

function sortedBlocks(
  pairs: readonly ScorePair[],
  valueOf: (pair: ScorePair) => number,
): ArrayIterator<{ value: number; count: number }> {
  return pairs
    .filter(({ count }) => count > 0)
    .map((pair) => ({ value: valueOf(pair), count: pair.count }))
    .toSorted((a, b) => a.value - b.value)
    .values();
}
