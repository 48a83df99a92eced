import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { RequestTally } from './request-tally.js';
import { WorstLags } from './worst-lags.js';

const REQUEST_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const JOB_SECONDS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300, 900];

/**
 * Everything this process counts, in the form Prometheus reads. Names begin with `contest_`; those without are
 * prom-client's own about Node.js (event-loop lag, heap, resident memory, CPU). Seconds and bytes, never milliseconds.
 */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  /** The same requests, for the process's own pulse. */
  readonly tally = new RequestTally();
  readonly worstLags = new WorstLags();

  /** From the first byte of a request to the end of its answer; `route` is the template, never an address with ids. */
  readonly requestSeconds = new Histogram({
    name: 'contest_http_request_duration_seconds',
    help: 'Duration of HTTP requests by method, route template and class of status',
    labelNames: ['method', 'route', 'status'],
    buckets: REQUEST_SECONDS,
    registers: [this.registry],
  });

  readonly requestsInFlight = new Gauge({
    name: 'contest_http_requests_in_flight',
    help: 'Requests that have begun and are not answered yet, without open event streams',
    registers: [this.registry],
  });

  readonly openStreams = new Gauge({
    name: 'contest_http_open_streams',
    help: 'Open streams of server-sent events',
    registers: [this.registry],
  });

  readonly shedRequests = new Counter({
    name: 'contest_http_requests_shed_total',
    help: 'Requests refused with 503 before any work because the process was over its capacity',
    registers: [this.registry],
  });

  readonly submissions = new Counter({
    name: 'contest_submissions_total',
    help: 'Attempts that ended, by the contestant or by their deadline, counted after the commit',
    registers: [this.registry],
  });

  /** For the job `submission-recorded` this is how far the live leaderboard lags behind the commits. */
  readonly jobLagSeconds = new Histogram({
    name: 'contest_job_lag_seconds',
    help: 'From the enqueuing of a job, right after the commit, to the end of its work',
    labelNames: ['job'],
    buckets: JOB_SECONDS,
    registers: [this.registry],
  });

  readonly jobs = new Counter({
    name: 'contest_jobs_total',
    help: 'Jobs that ended, by name and outcome (done, failed)',
    labelNames: ['job', 'outcome'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** A job ended; `lagMs` since it was enqueued. */
  jobEnded(job: string, outcome: 'done' | 'failed', lagMs: number): void {
    this.jobs.inc({ job, outcome });
    if (outcome === 'failed') return;
    this.jobLagSeconds.observe({ job }, lagMs / 1_000);
    this.worstLags.note(job, lagMs);
  }

  /**
   * A figure that is looked up when somebody asks. A look-up that fails or takes longer than two seconds leaves the
   * figure out: a part that is away must not take the other figures with it.
   */
  observe<Label extends string>(gauge: {
    readonly name: string;
    readonly help: string;
    readonly labelNames?: readonly Label[];
    readonly aggregator?: 'sum' | 'max' | 'min';
    readonly read: () => Promise<readonly Reading<Label>[]> | readonly Reading<Label>[];
  }): void {
    const { name, help, labelNames = [], aggregator = 'sum', read } = gauge;
    this.registry.registerMetric(
      new Gauge({
        name,
        help,
        labelNames: [...labelNames],
        aggregator,
        registers: [],
        async collect() {
          this.reset();
          // Without labels, what is reset says 0, which is a value: nothing known is no series.
          if (labelNames.length === 0) this.remove();
          for (const { labels = {}, value } of await withinTwoSeconds(read)) this.set(labels, value);
        },
      }),
    );
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}

export interface Reading<Label extends string> {
  readonly labels?: Partial<Record<Label, string>>;
  readonly value: number;
}

const PATIENCE_MS = 2_000;

async function withinTwoSeconds<Value>(read: () => Promise<readonly Value[]> | readonly Value[]) {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<readonly Value[]>((resolve) => {
    timer = setTimeout(() => resolve([]), PATIENCE_MS);
  });
  try {
    return await Promise.race([read(), patience]);
  } catch {
    return [];
  } finally {
    clearTimeout(timer);
  }
}
