import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/load-config.js';
import { Database } from './database.js';

/** After a failure the replica is left alone for so long. */
const AWAY_MS = 5_000;
const CONNECT_PATIENCE_MS = 1_000;
/** A replica that is slower than this is no relief. */
const STATEMENT_TIMEOUT_MS = 4_000;

export interface ReplicaState {
  readonly total: number;
  readonly idle: number;
  readonly waiting: number;
  readonly isUsed: boolean;
}

/**
 * A second PostgreSQL that follows the first (`DATABASE_REPLICA_URL`), for reads that may be seconds old: published
 * lists and reports. Without one, while it is away, and inside a transaction, the first one is asked.
 */
@Injectable()
export class Replica implements OnApplicationShutdown {
  private readonly pool: pg.Pool | null;
  private awayUntil = 0;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) { databaseReplicaUrl, databasePoolSize }: Config,
  ) {
    this.pool = databaseReplicaUrl === null ? null : poolOf(databaseReplicaUrl, databasePoolSize);
    // A connection that breaks while nobody uses it; the next statement finds out by itself.
    this.pool?.on('error', () => {});
  }

  /** As `Database.query`. The statement only reads, so that it may be asked a second time elsewhere. */
  async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    if (this.pool === null || this.database.isInTransaction || performance.now() < this.awayUntil) {
      return this.database.query<Row>(sql, parameters);
    }
    try {
      return (await this.pool.query<Row>(sql, [...parameters])).rows;
    } catch {
      // Away, starting, too slow, or behind a change of the schema: whatever it is, the first one knows the answer.
      this.awayUntil = performance.now() + AWAY_MS;
      return this.database.query<Row>(sql, parameters);
    }
  }

  /** Its own pool's connections, and whether it is asked at present; null where there is none. */
  get state(): ReplicaState | null {
    if (this.pool === null) return null;
    const { totalCount: total, idleCount: idle, waitingCount: waiting } = this.pool;
    return { total, idle, waiting, isUsed: performance.now() >= this.awayUntil };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.end();
  }
}

const poolOf = (connectionString: string, max: number) =>
  new pg.Pool({
    connectionString,
    max,
    application_name: 'contest-platform-replica',
    connectionTimeoutMillis: CONNECT_PATIENCE_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS + CONNECT_PATIENCE_MS,
  });
