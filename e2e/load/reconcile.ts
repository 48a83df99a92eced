import { Redis } from 'ioredis';
import { Client } from 'pg';
import type { ContestantRecord } from './contestant.js';
import {
  type Difference,
  differencesOf,
  type StoredAttempt,
  type StoredEntry,
  type StoredRound,
} from './differences.js';
import { fileAt } from './launch.js';
import type { Product } from './processes.js';
import { leaderboardDifferences, rankingByCommand, rankingDifferences, storedRanking } from './ranking.js';

export interface ReconcileOrder {
  readonly roundId: string;
  readonly records: readonly ContestantRecord[];
  /** One unless told. */
  readonly attemptLimit?: number;
}

/**
 * Holds what contestants sent and were told against what the product keeps: sent = stored = receipts, one attempt each,
 * the predictions. An empty list means that nothing acknowledged is missing, doubled or changed.
 */
export async function reconcile(product: Product, order: ReconcileOrder): Promise<Difference[]> {
  const { isReceiptCode } = (await import(fileAt('backend/dist/domain/receipt.js').href)) as ReceiptModule;
  const stored = await withDatabase(product, (database) => storedRound(database, order.roundId));
  return differencesOf(order.records, stored, { attemptLimit: order.attemptLimit ?? 1, isReceiptCode });
}

/**
 * Holds a closed round's ranking in PostgreSQL against the one of the command `rank`; with `published` also the
 * leaderboard in Redis. Throws where the round has no result yet.
 */
export async function reconcileRanking(
  product: Product,
  { roundId, published = false }: { roundId: string; published?: boolean },
): Promise<Difference[]> {
  return withDatabase(product, async (database) => {
    const stored = await storedRanking(database, roundId);
    if (stored === null) throw new Error(`Round ${roundId} has no result yet.`);
    const found = rankingDifferences(stored, await rankingByCommand(database, roundId, product.folder));
    if (!published) return found;
    const redis = new Redis(product.redisUrl);
    try {
      return [...found, ...(await leaderboardDifferences(redis, roundId, stored))];
    } finally {
      redis.disconnect();
    }
  });
}

/** Waits until the worker has computed a closed round's result; returns how long that took. */
export async function untilResult(product: Product, roundId: string, limitMs: number): Promise<number> {
  const startedAt = Date.now();
  return withDatabase(product, async (database) => {
    for (;;) {
      const { rowCount } = await database.query('select from result where round_id = $1', [roundId]);
      if (rowCount !== 0) return Date.now() - startedAt;
      if (Date.now() - startedAt > limitMs)
        throw new Error(`Round ${roundId} has no result after ${limitMs / 1000} s.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}

/** Lends a connection to the product's database. */
export async function withDatabase<Result>(
  product: Product,
  use: (database: Client) => Promise<Result>,
): Promise<Result> {
  const database = new Client({ connectionString: product.databaseUrl });
  database.on('error', () => {}); // the query in flight reports it
  await database.connect();
  try {
    return await use(database);
  } finally {
    await database.end().catch(() => {});
  }
}

async function storedRound(database: Client, roundId: string): Promise<StoredRound> {
  const attempts = await database.query<StoredAttempt>(
    `select id, contestant_id as "contestantId", answers, started_at as "startedAt", submitted_at as "submittedAt",
       finalised_by as "finalisedBy", score, receipt_code as "receiptCode" from attempt where round_id = $1`,
    [roundId],
  );
  const entries = await database.query<StoredEntry>(
    `select contestant_id as "contestantId", prediction, prediction_locked_at as "predictionLockedAt"
     from entry where round_id = $1`,
    [roundId],
  );
  return { attempts: attempts.rows, entries: entries.rows };
}

interface ReceiptModule {
  readonly isReceiptCode: (code: string) => boolean;
}
