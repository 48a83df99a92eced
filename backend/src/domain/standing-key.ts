import type { RankEntry } from './rank-keys.js';
import type { RankKey } from './rules.js';

/**
 * An entry's place in a standing as text: for the same keys, question count and lot seed all these texts have one
 * width, are printable ASCII, and sort by code units (and bytes) exactly as `rankRound` ranks. Equal texts share a
 * rank. With the contestant's id behind it, it is the member of a Redis sorted set whose members all score 0.
 *
 * It is kept readable on purpose: `000;0000000012;1785726061250;000000061250` can be checked by eye.
 *
 * @throws RangeError for a value that its column cannot hold; what could be cut off would rank wrongly.
 */
export function standingKeyOf(entry: RankEntry, keys: readonly RankKey[], questionCount: number): string {
  return keys.map((key) => COLUMNS[key](entry, questionCount)).join(';');
}

const COLUMNS: Readonly<Record<RankKey, (entry: RankEntry, questionCount: number) => string>> = {
  // More points come first, so what is written is how many are missing.
  score: (entry, questionCount) => digits(questionCount - entry.score, String(questionCount).length),
  predictionDistance: (entry) => (entry.distance === null ? NO_DISTANCE : digits(entry.distance, DISTANCE_WIDTH)),
  submittedAt: (entry) => digits(entry.submittedAt, 15),
  duration: (entry) => digits(entry.durationMs, 12),
  lot: (entry) => entry.lot ?? '',
};

/** Room for the sums of an overall standing of a hundred rounds as well. */
const DISTANCE_WIDTH = 10;

/** After every number: '~' comes behind '9'. */
const NO_DISTANCE = '~'.repeat(DISTANCE_WIDTH);

function digits(value: number, width: number): string {
  const text = String(value).padStart(width, '0');
  if (!Number.isInteger(value) || value < 0 || text.length > width) {
    throw new RangeError(`${value} does not fit a standing key.`);
  }
  return text;
}
