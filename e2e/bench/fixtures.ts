import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Client } from 'pg';
import { Redis } from 'ioredis';
import { type BegunAttempt, beginAttempts } from '../load/attempts.js';
import type { LoadRound, Stage } from '../load/contest.js';
import { loadLaunch } from '../load/launch.js';
import type { Line } from '../load/line.js';
import { addPeople, type Person, signIn } from '../load/people.js';
import { type Product, startAndWait } from '../load/processes.js';
import { untilResult } from '../load/reconcile.js';
import { Server } from '../load/server.js';
import { StaffDesk } from '../load/staff.js';
import type { Sizes } from './sizes.js';

interface Parts {
  readonly product: Product;
  readonly stage: Stage;
  readonly line: Line;
  readonly database: Client;
  readonly sizes: Sizes;
}

export interface Closing {
  /** From the end of the window (or of the filling, if that came later) until the result was there. */
  readonly durationMs: number;
  readonly workerCpuSeconds: number;
}

/** A round whose window is over. */
export interface RankedRound extends LoadRound {
  readonly closing: Promise<Closing>;
}

export interface PublishedRound extends LoadRound {
  /** Ranked contestants, signed in. */
  readonly people: readonly Person[];
  /** From the publication until the leaderboard stood in Redis. */
  readonly leaderboardAfterMs: number;
}

export interface LargePublishedRound extends PublishedRound {
  readonly closing: Closing;
}

const DAY_SECONDS = 86_400;
const MOST_READERS = 5_000;
const RESULT_LIMIT_MS = 600_000;

/** What several scenarios share; each is made when it is first asked for. */
export class Fixtures {
  private added = 0;
  private bareServer: Promise<{ server: Server; url: string }> | undefined;
  private openRound: Promise<LoadRound> | undefined;
  private rankedRound: Promise<RankedRound> | undefined;
  private publishedRound: Promise<PublishedRound> | undefined;
  private largeRound: Promise<LoadRound> | undefined;
  private largePublishedRound: Promise<LargePublishedRound> | undefined;

  constructor(private readonly parts: Parts) {}

  /** People who have not taken part in anything yet. */
  async people(count: number): Promise<Person[]> {
    const from = this.added;
    this.added += count;
    return addPeople(this.parts.database, this.parts.product.secretKey, { count, from });
  }

  /** A round that stays open. */
  open(): Promise<LoadRound> {
    this.openRound ??= this.parts.stage.round({ opensInSeconds: -60, closesInSeconds: 7 * DAY_SECONDS });
    return this.openRound;
  }

  /** A round that stays open, full of simulated contestants. */
  large(): Promise<LoadRound> {
    this.largeRound ??= this.fillLarge();
    return this.largeRound;
  }

  /** The same round, closed and published. */
  largePublished(): Promise<LargePublishedRound> {
    this.largePublishedRound ??= this.closeLarge();
    return this.largePublishedRound;
  }

  /** Attempts under way in a round. */
  async attemptsIn(roundId: string, count: number): Promise<BegunAttempt[]> {
    const { database, line } = this.parts;
    return beginAttempts(database, line, { people: await this.people(count), roundId });
  }

  /** Attempts under way in the open round, and the same rows in the bare server's tables. */
  async attempts(count: number): Promise<BegunAttempt[]> {
    const { database } = this.parts;
    const begun = await this.attemptsIn((await this.open()).roundId, count);
    await this.bare();
    const ids = begun.map(({ attemptId }) => attemptId);
    await database.query('insert into bare_attempt select * from attempt where id = any($1)', [ids]);
    await database.query(
      `insert into bare_entry select entry.* from entry join attempt using (round_id, contestant_id) where attempt.id = any($1)`,
      [ids],
    );
    await database.query('analyze bare_attempt, bare_entry');
    return begun;
  }

  /** The bare server, with tables of the same columns, indexes and free space as the product's. */
  bare(): Promise<{ server: Server; url: string }> {
    this.bareServer ??= this.startBare();
    return this.bareServer;
  }

  /** A round of simulated contestants that closes by itself as soon as it is filled. */
  ranked(): Promise<RankedRound> {
    this.rankedRound ??= this.fillRanked();
    return this.rankedRound;
  }

  published(): Promise<PublishedRound> {
    this.publishedRound ??= this.publish();
    return this.publishedRound;
  }

  private async startBare() {
    const { product, database } = this.parts;
    await database.query('create table bare_attempt (like attempt including all) with (fillfactor = 80)');
    await database.query('create table bare_entry (like entry including all) with (fillfactor = 80)');
    const launch = await loadLaunch();
    const port = await launch.freePort();
    const server = await Server.start('the bare server', () =>
      startAndWait(launch, {
        name: 'The bare server',
        args: [fileURLToPath(new URL('bare-server.js', import.meta.url))],
        logFile: join(product.folder, 'bare-server.log'),
        env: { ...product.env, PORT: String(port) },
      }),
    );
    return { server, url: `http://127.0.0.1:${port}` };
  }

  private async fillRanked(): Promise<RankedRound> {
    const { product, stage, sizes } = this.parts;
    const contestants = sizes.ranked;
    // The worker must not close what is still being filled.
    product.worker?.pause();
    const round = await stage.round({ opensInSeconds: -7 * DAY_SECONDS, closesInSeconds: 2 + contestants / 1_000 });
    await stage.simulated({ roundId: round.roundId, contestants, seed: 7, untilMs: Date.now() });
    const closing = this.close(round);
    closing.catch(() => {}); // whoever awaits it is told
    return { ...round, closing };
  }

  private async close({ roundId, closesAt }: LoadRound): Promise<Closing> {
    const { product } = this.parts;
    await new Promise((resolve) => setTimeout(resolve, closesAt - Date.now()));
    const before = product.worker?.usage().cpuSeconds ?? 0;
    product.worker?.resume();
    const durationMs = await untilResult(product, roundId, RESULT_LIMIT_MS);
    return { durationMs, workerCpuSeconds: (product.worker?.usage().cpuSeconds ?? 0) - before };
  }

  private async publish(): Promise<PublishedRound> {
    const { closing, ...round } = await this.ranked();
    await closing;
    return this.publishRound(round);
  }

  private async fillLarge(): Promise<LoadRound> {
    const { stage, sizes } = this.parts;
    const round = await stage.round({ opensInSeconds: -7 * DAY_SECONDS, closesInSeconds: 7 * DAY_SECONDS });
    const order = { roundId: round.roundId, contestants: sizes.large, seed: 11, untilMs: Date.now() };
    await stage.simulated(order);
    await this.parts.database.query('vacuum analyze attempt, entry');
    return round;
  }

  private async closeLarge(): Promise<LargePublishedRound> {
    const round = await this.large();
    const closesAt = await closeNow(this.parts.database, round.roundId);
    const closing = await this.close({ ...round, closesAt });
    return { ...(await this.publishRound(round)), closing };
  }

  private async publishRound(round: LoadRound): Promise<PublishedRound> {
    const { product, stage, line, database } = this.parts;
    const judge = await StaffDesk.of(line, stage.staff, 'judge');
    await judge.publish(round.roundId);
    const leaderboardAfterMs = await untilLeaderboard(product, round.roundId);
    const { rows } = await database.query<{ id: string }>(
      `select contestant_id as id from result_row join result on result.id = result_row.result_id
       where result.round_id = $1 order by md5(contestant_id::text) limit $2`,
      [round.roundId, MOST_READERS],
    );
    const ids = rows.map(({ id }) => id);
    return { ...round, leaderboardAfterMs, people: await signIn(database, product.secretKey, ids) };
  }
}

/**
 * Brings the closing of a round forward to now, with the deadlines of the attempts under way, as if its window had been
 * planned that way. Returns the instant.
 */
export async function closeNow(database: Client, roundId: string): Promise<number> {
  const now = new Date();
  await database.query('begin');
  await database.query('update round set closes_at = $2 where id = $1', [roundId, now]);
  await database.query(
    `update attempt set deadline_at = greatest($2, started_at + interval '1 ms')
     where round_id = $1 and submitted_at is null and deadline_at > $2`,
    [roundId, now],
  );
  await database.query('commit');
  return now.getTime();
}

/** Waits until the worker has filled the leaderboard of a published round; returns how long that took. */
export async function untilLeaderboard(product: Product, roundId: string): Promise<number> {
  const startedAt = Date.now();
  const redis = new Redis(product.redisUrl);
  try {
    while ((await redis.exists(`{round:${roundId}}:people:meta`)) === 0) {
      if (Date.now() - startedAt > RESULT_LIMIT_MS) throw new Error(`Round ${roundId} has no leaderboard.`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return Date.now() - startedAt;
  } finally {
    redis.disconnect();
  }
}
