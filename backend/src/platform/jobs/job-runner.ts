import { setTimeout as wait } from 'node:timers/promises';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { type Job, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/load-config.js';
import { inContext } from '../http/request-context.js';
import { Metrics } from '../metrics/metrics.js';
import { openRedis } from '../redis/open-redis.js';
import { HANDLES, type JobDefinition, type JobHandler, jobDefinitions } from './job.js';
import { type JobEnvelope, Jobs, QUEUE_NAME, QUEUE_PREFIX } from './jobs.js';

/** A worker that was killed holds its jobs for so long; then another takes them up. Renewed every half of it. */
const LOCK_MS = 15_000;
const LOOK_FOR_LOST_MS = 5_000;
/** Handlers may be cut off at any line any number of times; a handler that brings its process down must stop some day. */
const MOST_LOSSES = 20;
/** What is not done by then is left to other workers; whoever stops the process waits a little longer. */
const FAREWELL_MS = 7_000;
const LONGEST_RETRY_PAUSE_MS = 2_000;
/** Redis may lose everything it holds; the sweeps begin again within this time. */
const LOOK_AFTER_SWEEPS_MS = 5_000;

/** The worker's half of the queue: finds the handlers, checks that none is missing or doubled, runs them. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('jobs');
  private worker: Worker<JobEnvelope> | null = null;
  private connection: Redis | null = null;
  private sweepWatch: NodeJS.Timeout | null = null;
  private isEnding = false;
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    private readonly jobs: Jobs,
    private readonly metrics: Metrics,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const handlers = this.handlersByName();
    this.connection = openRedis(this.config, {
      maxRetriesPerRequest: null,
      // BullMQ's second connection, a copy of this one, would otherwise go on trying after the end.
      retryStrategy: (times) => (this.isEnding ? null : Math.min(times * 50, LONGEST_RETRY_PAUSE_MS)),
    });
    this.connection.on('error', () => {});
    this.worker = new Worker<JobEnvelope>(QUEUE_NAME, (job) => this.noted(this.run(job, handlers)), {
      connection: this.connection,
      prefix: QUEUE_PREFIX,
      concurrency: 4,
      lockDuration: LOCK_MS,
      stalledInterval: LOOK_FOR_LOST_MS,
      maxStalledCount: MOST_LOSSES,
    });
    this.worker.on('error', () => {});
    for (const sweep of jobDefinitions) await this.schedule(sweep);
    this.sweepWatch = setInterval(() => void this.scheduleLost(), LOOK_AFTER_SWEEPS_MS).unref();
  }

  /** Before anything that a job under way may still need is shut down. */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.sweepWatch) clearInterval(this.sweepWatch);
    this.isEnding = true;
    if (!this.worker || !this.connection) return;
    // While Redis is away, BullMQ waits for it, and that may be for ever; only by force does it end.
    const isAway = this.connection.status !== 'ready';
    const done = isAway ? Promise.allSettled(this.underWay) : this.worker.close().catch(() => {});
    const isDone = await Promise.race([done.then(() => true), wait(FAREWELL_MS, false, { ref: false })]);
    if (!isDone) this.log.warn({ message: 'jobs under way are left to other workers', count: this.underWay.size });
    if (isAway) await this.worker.close(true).catch(() => {});
    this.connection.disconnect();
  }

  private async noted(work: Promise<void>): Promise<void> {
    this.underWay.add(work);
    try {
      await work;
    } finally {
      this.underWay.delete(work);
    }
  }

  private async schedule({ name, everyMs }: JobDefinition<object>): Promise<void> {
    if (everyMs === null) return;
    await this.jobs.queue.upsertJobScheduler(name, { every: everyMs }, { name, data: { payload: {} } });
  }

  /** Puts back the sweeps that Redis no longer knows of. */
  private async scheduleLost(): Promise<void> {
    if (this.connection?.status !== 'ready') return;
    try {
      const known = new Set((await this.jobs.queue.getJobSchedulers()).map(({ key }) => key));
      for (const sweep of jobDefinitions) if (!known.has(sweep.name)) await this.schedule(sweep);
    } catch (error) {
      this.log.warn({ message: 'sweeps could not be looked after', error: String(error) });
    }
  }

  /** One line in the log for every job, under the id of the request that asked for it; quiet where a sweep went well. */
  private run(job: Job<JobEnvelope>, handlers: ReadonlyMap<string, JobHandler<object>>): Promise<void> {
    const handler = handlers.get(job.name);
    if (!handler) throw new Error(`No handler for job ${job.name}`);
    const jobId = String(job.id);
    const { requestId = `job-${jobId}`, payload } = job.data;
    const startedAt = performance.now();
    return inContext({ requestId, jobId, locale: 'vi', actorId: null, actorRole: 'system' }, async () => {
      try {
        await handler.handle(payload);
        const lagMs = this.count(job, 'done', startedAt);
        this.log[job.data.requestId ? 'log' : 'debug']({ job: job.name, outcome: 'done', lagMs: Math.round(lagMs) });
      } catch (error) {
        this.count(job, 'failed', startedAt);
        const attempt = job.attemptsMade + 1;
        this.log.error({
          job: job.name,
          outcome: 'failed',
          attempt,
          error: error instanceof Error ? error.stack : error,
        });
        throw error;
      }
    });
  }

  /** Milliseconds since the job was enqueued; BullMQ noted both instants by the same clock. */
  private count(job: Job, outcome: 'done' | 'failed', startedAt: number): number {
    const waitedMs = Math.max(0, (job.processedOn ?? job.timestamp) - job.timestamp - (job.delay ?? 0));
    const lagMs = waitedMs + performance.now() - startedAt;
    this.metrics.jobEnded(job.name, outcome, lagMs);
    return lagMs;
  }

  private handlersByName(): Map<string, JobHandler<object>> {
    const handlers = new Map<string, JobHandler<object>>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const name = metatype && this.reflector.get<string | undefined>(HANDLES, metatype);
      if (!name) continue;
      if (handlers.has(name)) throw new Error(`Job ${name} has two handlers`);
      handlers.set(name, instance as JobHandler<object>);
    }
    const missing = jobDefinitions.filter(({ name }) => !handlers.has(name));
    if (missing.length > 0) throw new Error(`Jobs without handler: ${missing.map(({ name }) => name).join(', ')}`);
    return handlers;
  }
}
