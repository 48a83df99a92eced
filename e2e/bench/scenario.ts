import type { Client } from 'pg';
import type { Stage } from '../load/contest.js';
import type { Difference } from '../load/differences.js';
import type { Line } from '../load/line.js';
import type { Product } from '../load/processes.js';
import type { Fixtures } from './fixtures.js';
import { rounded, spreadOf } from './percentiles.js';
import type { Sizes } from './sizes.js';

/** Milliseconds of processor time a request took, part by part. */
export interface CpuPerRequest {
  readonly apiMs: number;
  readonly postgresMs: number;
  readonly redisMs: number;
  readonly workerMs: number;
  readonly generatorMs: number;
}

/** What one scenario came to; the figures of `npm run bench -- --json`. */
export interface ScenarioResult {
  readonly requests: number;
  /** Replies that were refusals, faults, or never came. */
  readonly errors: number;
  readonly perSecond: number;
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
  readonly p99Ms: number | null;
  /** Throughput over that of the bare baseline; null where there is none that is equal. */
  readonly ratioToBare: number | null;
  /** Whether what was acknowledged is what is kept; null where nothing was changed or promised. */
  readonly reconciled: boolean | null;
  /** The first differences, where it is not. */
  readonly differences?: readonly string[];
  readonly cpuPerRequest?: CpuPerRequest;
  readonly barePerSecond?: number;
  /** Processor time of the bare servers over the product's, a request: untouched by what the generator takes. */
  readonly cpuRatioToBare?: number;
  /** What else is worth knowing, by name. */
  readonly notes?: Readonly<Record<string, number | string>>;
}

/** What scenarios work with. */
export interface Bench {
  readonly product: Product;
  readonly stage: Stage;
  readonly line: Line;
  readonly database: Client;
  readonly sizes: Sizes;
  readonly fixtures: Fixtures;
  /** How much of its planned time a scenario may take: 1, or less where `--quick` is behind its schedule. */
  readonly pace: () => number;
  readonly say: (text: string) => void;
}

/** The figures of a scenario, and how to tell whether what was acknowledged is what is kept. */
export interface Outcome {
  readonly figures: Omit<ScenarioResult, 'reconciled' | 'differences'>;
  /** Where nothing was changed or promised, null. May wait for the worker. */
  readonly check: (() => Promise<readonly Difference[]>) | null;
}

export type Scenario = (bench: Bench) => Promise<Outcome>;

const MOST_TOLD = 20;

/** The verdict over a list of differences. */
export function verdictOf(differences: readonly Difference[]): Pick<ScenarioResult, 'reconciled' | 'differences'> {
  if (differences.length === 0) return { reconciled: true };
  const told = differences.slice(0, MOST_TOLD).map(({ name, detail }) => `${name}: ${detail}`);
  return { reconciled: false, differences: [...told, `${differences.length} differences in all`] };
}

/** Requests, errors and latencies as they come in. */
export class Tally {
  readonly durationsMs: number[] = [];
  errors = 0;
  private readonly startedAt = performance.now();
  private lastAt = this.startedAt;

  /** A request that was done, or was not. */
  count(durationMs: number, isGood: boolean): void {
    this.durationsMs.push(durationMs);
    this.lastAt = performance.now();
    if (!isGood) this.errors += 1;
  }

  figures() {
    const seconds = (this.lastAt - this.startedAt) / 1000;
    const requests = this.durationsMs.length;
    const perSecond = seconds > 0 ? rounded(requests / seconds, 1) : 0;
    return { requests, errors: this.errors, perSecond, ...spreadOf(this.durationsMs) };
  }
}
