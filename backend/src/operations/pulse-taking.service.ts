import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { submissionRecorded } from '../participation/submission-recorded.job-definition.js';
import { Clock } from '../platform/clock/clock.js';
import { CONFIG } from '../platform/config/config.module.js';
import type { Config } from '../platform/config/load-config.js';
import { Database } from '../platform/database/database.js';
import { Metrics } from '../platform/metrics/metrics.js';
import { REDIS } from '../platform/redis/redis.module.js';
import { roundTripMs } from '../platform/redis/round-trip.js';
import type { ProcessRole, Pulse } from './pulse.js';

const NANOSECONDS_PER_MS = 1e6;
const MICROSECONDS_PER_MS = 1_000;

/** Measures this process: what happened since the last look, and how it is at the moment. */
@Injectable()
export class PulseTaking implements OnApplicationShutdown {
  readonly id = randomUUID();
  private readonly startedAt: number;
  private readonly eventLoop = monitorEventLoopDelay({ resolution: 20 });
  private cpu = process.cpuUsage();
  private lookedAt = performance.now();
  private shed = 0;
  private submissions = 0;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(REDIS) private readonly redis: Redis,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {
    this.startedAt = clock.nowMs();
    this.eventLoop.enable();
  }

  onApplicationShutdown(): void {
    this.eventLoop.disable();
  }

  async take(role: ProcessRole): Promise<Pulse> {
    const { requests, failures, buckets } = this.metrics.tally.take();
    return {
      id: this.id,
      role,
      host: hostname(),
      pid: process.pid,
      version: VERSION,
      startedAt: this.startedAt,
      at: this.clock.nowMs(),
      requests,
      failures,
      durationBuckets: buckets,
      ...(await this.counted()),
      ...this.machine(),
      pool: this.pool(),
      redisRoundTripMs: await roundTripMs(this.redis).catch(() => null),
      leaderboardLagMs: this.metrics.worstLags.take(submissionRecorded.name),
    };
  }

  private async counted() {
    const [shed, submissions] = [await sumOf(this.metrics.shedRequests), await sumOf(this.metrics.submissions)];
    const since = { shed: shed - this.shed, submissions: submissions - this.submissions };
    Object.assign(this, { shed, submissions });
    return {
      ...since,
      inFlight: await sumOf(this.metrics.requestsInFlight),
      openStreams: await sumOf(this.metrics.openStreams),
    };
  }

  private machine() {
    const now = performance.now();
    const coversMs = Math.max(1, now - this.lookedAt);
    const spent = process.cpuUsage(this.cpu);
    const eventLoopLagMs = this.eventLoop.percentile(99) / NANOSECONDS_PER_MS;
    this.lookedAt = now;
    this.cpu = process.cpuUsage();
    this.eventLoop.reset();
    return {
      coversMs,
      cpuShare: (spent.user + spent.system) / MICROSECONDS_PER_MS / coversMs,
      memoryBytes: process.memoryUsage.rss(),
      eventLoopLagMs: Number.isFinite(eventLoopLagMs) ? eventLoopLagMs : 0,
    };
  }

  private pool(): Pulse['pool'] {
    const { total, idle, waiting } = this.database.connections;
    return { busy: total - idle, idle, waiting, size: this.config.databasePoolSize };
  }
}

async function sumOf(metric: { get(): Promise<{ values: { value: number }[] }> }): Promise<number> {
  return (await metric.get()).values.reduce((sum, { value }) => sum + value, 0);
}

const PACKAGE = new URL('../../package.json', import.meta.url);
const { version: VERSION } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
