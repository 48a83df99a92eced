import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Queue } from 'bullmq';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/load-config.js';
import type { JobDefinition } from './job.js';

export const QUEUE_NAME = 'contest';

/** BullMQ's connection options for a Redis URL. */
export const connectionOf = (redisUrl: string) => ({ url: redisUrl, maxRetriesPerRequest: null });

/** Puts work into the queue. Call it after commit; what must happen whatever befalls belongs into a sweep as well. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly log = new Logger('jobs');
  readonly queue: Queue;

  constructor(@Inject(CONFIG) config: Config) {
    this.queue = new Queue(QUEUE_NAME, {
      connection: { ...connectionOf(config.redisUrl), maxRetriesPerRequest: 1, enableOfflineQueue: false },
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
  async enqueue<Payload extends object>(job: JobDefinition<Payload>, payload: Payload, key?: string): Promise<boolean> {
    try {
      await this.queue.add(job.name, payload, key ? { deduplication: { id: `${job.name}-${key}` } } : {});
      return true;
    } catch (error) {
      this.log.warn({ job: job.name, error: String(error) });
      return false;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue.close().catch(() => {});
  }
}
