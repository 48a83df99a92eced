import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { Database } from '../database/database.js';
import { Replica } from '../database/replica.js';
import { QueueState } from '../jobs/queue-state.js';
import { REDIS } from '../redis/redis.module.js';
import { roundTripMs } from '../redis/round-trip.js';
import { shareMetrics } from './cluster-metrics.js';
import { Metrics } from './metrics.js';

/** The figures about what the process leans on: PostgreSQL's pool, Redis, the queue. */
@Injectable()
export class PartMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly database: Database,
    private readonly replica: Replica,
    private readonly queue: QueueState,
    @Inject(REDIS) private readonly redis: Redis,
  ) {}

  onModuleInit(): void {
    shareMetrics(this.metrics);
    this.observePool();
    this.observeReplica();
    this.observeRedis();
    this.observeQueue();
  }

  private observePool(): void {
    this.metrics.observe({
      name: 'contest_database_pool_connections',
      help: 'Connections to PostgreSQL by state; waiting counts those who wait for one',
      labelNames: ['state'],
      read: () => byState(this.database.connections),
    });
    this.metrics.observe({
      name: 'contest_postgres_up',
      help: '1 while PostgreSQL answers, 0 while it does not',
      aggregator: 'max',
      read: async () => [{ value: Number(await this.database.isAlive()) }],
    });
  }

  private observeReplica(): void {
    this.metrics.observe({
      name: 'contest_replica_pool_connections',
      help: 'Connections to the replica by state, as those to PostgreSQL; absent where there is no replica',
      labelNames: ['state'],
      read: () => (this.replica.state ? byState(this.replica.state) : []),
    });
    this.metrics.observe({
      name: 'contest_replica_used',
      help: '1 while the replica is asked, 0 while it is left alone after a failure; absent where there is no replica',
      aggregator: 'min',
      read: () => (this.replica.state ? [{ value: Number(this.replica.state.isUsed) }] : []),
    });
  }

  private observeRedis(): void {
    this.metrics.observe({
      name: 'contest_redis_up',
      help: '1 while the line to Redis stands, 0 while it does not',
      aggregator: 'max',
      read: () => [{ value: Number(this.redis.status === 'ready') }],
    });
    this.metrics.observe({
      name: 'contest_redis_round_trip_seconds',
      help: 'One PING to Redis and back',
      aggregator: 'max',
      read: async () => [{ value: (await roundTripMs(this.redis)) / 1_000 }],
    });
  }

  private observeQueue(): void {
    this.metrics.observe({
      name: 'contest_jobs_in_queue',
      help: 'Jobs in the queue by state; every process reports the same queue',
      labelNames: ['queue', 'state'],
      aggregator: 'max',
      read: async () => {
        const { name: queue, counts } = await this.queue.read();
        return Object.entries(counts).map(([state, value]) => ({ labels: { queue, state }, value }));
      },
    });
    this.metrics.observe({
      name: 'contest_jobs_oldest_waiting_seconds',
      help: 'Age of the job that has waited longest; 0 where none waits',
      labelNames: ['queue'],
      aggregator: 'max',
      read: async () => {
        const { name: queue, oldestWaitingMs } = await this.queue.read();
        return [{ labels: { queue }, value: oldestWaitingMs / 1_000 }];
      },
    });
  }
}

interface Connections {
  readonly total: number;
  readonly idle: number;
  readonly waiting: number;
}

function byState({ total, idle, waiting }: Connections) {
  return Object.entries({ busy: total - idle, idle, waiting }).map(([state, value]) => ({ labels: { state }, value }));
}
