import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/load-config.js';
import { currentContext } from '../http/request-context.js';
import { openRedis } from '../redis/open-redis.js';
import { watchRedis } from '../redis/redis-watch.js';
import type { JobDefinition } from './job.js';

export const QUEUE_NAME = 'contest';

/** The braces keep all keys of the queue on one node of a Redis cluster: BullMQ's scripts touch many at once. */
export const QUEUE_PREFIX = '{jobs}';

/** What travels with a job: the payload of its kind, and the request that asked for it (none for a sweep). */
export interface JobEnvelope {
  readonly requestId?: string;
  readonly payload: object;
}

export interface Enqueueing {
  /** The same work with the same key is not queued twice while it waits. */
  readonly key?: string;
  /** Of the request that asks for the work; the one under way unless told. */
  readonly requestId?: string | undefined;
}

/** Puts work into the queue. Call it after commit; what must happen whatever befalls belongs into a sweep as well. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly log = new Logger('jobs');
  private readonly connection: Redis;
  private readonly stopWatching: () => void;
  readonly queue: Queue<JobEnvelope>;

  constructor(@Inject(CONFIG) config: Config) {
    this.connection = openRedis(config, {
      maxRetriesPerRequest: 1,
      enableOfflineQueue: false,
      autoResendUnfulfilledCommands: false,
    });
    this.connection.on('error', () => {});
    this.stopWatching = watchRedis(this.connection);
    this.queue = new Queue(QUEUE_NAME, {
      connection: this.connection,
      prefix: QUEUE_PREFIX,
      defaultJobOptions: {
        attempts: 5,
        backoff: { type: 'exponential', delay: 500 },
        removeOnComplete: 1_000,
        removeOnFail: 1_000,
      },
    });
    this.queue.on('error', () => {});
  }

  /**
   * Enqueues; with `key`, the same work is not queued twice while it waits. Returns false (and logs) when Redis is
   * away: the sweep of the same work catches up.
   */
  async enqueue<Payload extends object>(
    job: JobDefinition<Payload>,
    payload: Payload,
    { key, requestId = currentContext().requestId }: Enqueueing = {},
  ): Promise<boolean> {
    // BullMQ would wait for the connection, and the request with it.
    if (this.connection.status !== 'ready') return false;
    try {
      await this.queue.add(
        job.name,
        { requestId, payload },
        key ? { deduplication: { id: `${job.name}-${key}` } } : {},
      );
      return true;
    } catch (error) {
      this.log.warn({ job: job.name, error: String(error) });
      return false;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopWatching();
    await this.queue.close().catch(() => {});
    this.connection.disconnect();
  }
}
