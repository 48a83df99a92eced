const BOUNDS_MS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000] as const;

/** What happened since the last look. */
export interface TallyReading {
  readonly requests: number;
  /** Answers with a status of 500 and more. */
  readonly failures: number;
  /** How many requests took at most so many milliseconds; the last counts all that took longer. */
  readonly buckets: readonly number[];
}

/** Requests since somebody last looked: so little that it costs nothing on the way. */
export class RequestTally {
  private requests = 0;
  private failures = 0;
  private buckets = emptyBuckets();

  /** `statusClass` is 2 for 200 to 299. */
  add(statusClass: number, tookMs: number): void {
    this.requests += 1;
    if (statusClass >= 5) this.failures += 1;
    const bucket = BOUNDS_MS.findIndex((bound) => tookMs <= bound);
    const index = bucket === -1 ? BOUNDS_MS.length : bucket;
    this.buckets[index] = (this.buckets[index] ?? 0) + 1;
  }

  /** Reads and starts anew. */
  take(): TallyReading {
    const { requests, failures, buckets } = this;
    this.requests = 0;
    this.failures = 0;
    this.buckets = emptyBuckets();
    return { requests, failures, buckets };
  }
}

const emptyBuckets = () => Array.from({ length: BOUNDS_MS.length + 1 }, () => 0);

/** The upper bound, in milliseconds, of the bucket below which `share` of the requests lie; 0 where there was none. */
export function quantileMs(share: number, ...readings: readonly (readonly number[])[]): number {
  const buckets = emptyBuckets().map((_, index) => readings.reduce((sum, reading) => sum + (reading[index] ?? 0), 0));
  const wanted = share * buckets.reduce((sum, count) => sum + count, 0);
  if (wanted === 0) return 0;
  let passed = 0;
  const index = buckets.findIndex((count) => (passed += count) >= wanted);
  return BOUNDS_MS[index] ?? 2 * (BOUNDS_MS.at(-1) ?? 0);
}
