import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { Ambient } from '../process/ambient.js';
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';

interface Unit {
  readonly manager: EntityManager;
  readonly afterCommit: (() => Promise<void> | void)[];
}

const SERIALISATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const UNIQUE_VIOLATION = '23505';
const ATTEMPTS = 3;

/**
 * Transactions and the current entity manager. A manager is never passed as a parameter: whoever runs inside `run`
 * gets the transaction's, everybody else the pool's.
 */
@Injectable()
export class Database {
  private readonly units = new Ambient<Unit>();

  constructor(private readonly dataSource: DataSource) {}

  /** The manager of the transaction under way, or of the pool. */
  get manager(): EntityManager {
    return this.units.value?.manager ?? this.dataSource.manager;
  }

  get isInTransaction(): boolean {
    return this.units.value !== undefined;
  }

  repository<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Repository<Entity> {
    return this.manager.getRepository(entity);
  }

  /** Runs SQL with positional parameters ($1 …) and returns the rows. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result: unknown = await this.manager.query(sql, [...parameters]);
    return rowsOf<Row>(result);
  }

  /**
   * Runs one statement that PostgreSQL parses once per connection, past TypeORM's query layer and outside any
   * transaction: for the few that run thousands of times a second. Returns the number of rows it touched.
   */
  async runPrepared(name: string, text: string, values: readonly unknown[]): Promise<number> {
    const { rowCount } = await this.pool.query({ name, text, values: values as unknown[] });
    return rowCount ?? 0;
  }

  /** As {@link runPrepared}, for a statement that gives back rows. */
  async queryPrepared<Row extends object>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    const { rows } = await this.pool.query<Row>({ name, text, values: values as unknown[] });
    return rows;
  }

  /**
   * Runs `work` in one transaction, joining the one under way. A deadlock or serialisation failure repeats the whole
   * unit, so `work` must do nothing outside the database: announce with {@link afterCommit}.
   */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.units.value) return work();
    for (let attempt = 1; ; attempt++) {
      const afterCommit: Unit['afterCommit'] = [];
      try {
        const result = await this.dataSource.transaction((manager) =>
          this.units.during({ manager, afterCommit }, work),
        );
        for (const announce of afterCommit) await announce();
        return result;
      } catch (error) {
        const code = sqlStateOf(error);
        if (attempt >= ATTEMPTS || (code !== SERIALISATION_FAILURE && code !== DEADLOCK)) throw error;
      }
    }
  }

  /** The connection of the transaction under way, for COPY. Throws outside of one. */
  async connection(): Promise<PoolClient> {
    const runner = this.units.value?.manager.queryRunner;
    if (!runner) throw new Error('There is no transaction under way.');
    return (await runner.connect()) as PoolClient;
  }

  /** Runs `announce` once the transaction under way has been committed; at once where there is none. */
  async afterCommit(announce: () => Promise<void> | void): Promise<void> {
    const unit = this.units.value;
    if (unit) unit.afterCommit.push(announce);
    else await announce();
  }

  /** TypeORM keeps the pool of its driver to itself; it is the one that every other query uses too. */
  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  /** The pool's connections to PostgreSQL, and how many queries wait for one. */
  get connections(): { readonly total: number; readonly idle: number; readonly waiting: number } {
    const { totalCount, idleCount, waitingCount } = this.pool;
    return { total: totalCount, idle: idleCount, waiting: waitingCount };
  }

  async isAlive(): Promise<boolean> {
    try {
      await this.dataSource.query('select 1');
      return true;
    } catch {
      return false;
    }
  }
}

/** True if the error says that a unique constraint stood in the way; with a name, only that constraint. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  if (sqlStateOf(error) !== UNIQUE_VIOLATION) return false;
  return constraint === undefined || driverErrorOf(error)?.constraint === constraint;
}

function driverErrorOf(error: unknown): { code?: string; constraint?: string } | undefined {
  return (error as { driverError?: { code?: string; constraint?: string } } | null)?.driverError;
}

function sqlStateOf(error: unknown): string | undefined {
  return driverErrorOf(error)?.code;
}

/** TypeORM answers UPDATE and DELETE with [rows, count], everything else with rows. */
function rowsOf<Row>(result: unknown): Row[] {
  if (Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number') {
    return result[0] as Row[];
  }
  return result as Row[];
}
