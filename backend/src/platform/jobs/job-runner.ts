import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { type Job, Worker } from 'bullmq';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/load-config.js';
import { inContext } from '../http/request-context.js';
import { HANDLES, type JobHandler, jobDefinitions } from './job.js';
import { Jobs, QUEUE_NAME, connectionOf } from './jobs.js';

/** The worker's half of the queue: finds the handlers, checks that none is missing or doubled, runs them. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('jobs');
  private worker: Worker | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    private readonly jobs: Jobs,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const handlers = this.handlersByName();
    this.worker = new Worker(QUEUE_NAME, (job) => this.run(job, handlers), {
      connection: connectionOf(this.config.redisUrl),
      concurrency: 4,
    });
    this.worker.on('error', () => {});
    this.worker.on('failed', (job, error) => this.log.error({ job: job?.name, id: job?.id, error: error.stack }));
    for (const { name, everyMs } of jobDefinitions) {
      if (everyMs !== null) await this.jobs.queue.upsertJobScheduler(name, { every: everyMs }, { name, data: {} });
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.close();
  }

  private run(job: Job, handlers: ReadonlyMap<string, JobHandler<object>>): Promise<void> {
    const handler = handlers.get(job.name);
    if (!handler) throw new Error(`No handler for job ${job.name}`);
    const requestId = `job-${job.id}`;
    return inContext({ requestId, locale: 'vi', actorId: null, actorRole: 'system' }, () => handler.handle(job.data));
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
