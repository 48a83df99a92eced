import { Inject, Injectable } from '@nestjs/common';
import type { ChainableCommander, Redis } from 'ioredis';
import { Secrets } from '../platform/crypto/secrets.js';
import { nodesOf } from '../platform/redis/open-redis.js';
import { REDIS } from '../platform/redis/redis.module.js';
import type { BoardEntry, BoardName, BoardState, Look, Seen } from './board.js';
import { PUT_ENTRY, SEE, SWITCH_GENERATION } from './leaderboard-scripts.js';
import { seenOf } from './seen-board.js';

/** What is stored about a board; `version` counts beside it. */
type About = Omit<BoardState, 'version'>;

interface Generation {
  readonly order: string;
  readonly members: string;
  readonly rows: string;
}

const NOTHING = { offset: 0, limit: 0 };
/** A build that broke off leaves nothing behind. */
const UNFINISHED_LIVES_SECONDS = 3_600;

/** The channel on which a board's changes are told; the message is its version. */
export const channelOf = ({ of, id, side }: BoardName) => `standings:${of}:${id}:${side}`;

/**
 * All leaderboards in Redis, and the only place that knows their keys.
 *
 * A board is a sorted set whose members all score 0 and therefore sort as texts: `<sortKey><id>`. Counting the members
 * before a sort key gives the exact rank, shared by equals, whatever the rank keys are. Beside it are a hash id → member
 * and a hash id → row. A rebuilt board is written as a new generation and then switched to, so that nobody ever reads
 * half a board. Everything here can be lost and rebuilt.
 */
@Injectable()
export class Leaderboards {
  /** How often this process has changed a leaderboard; whoever remembers what was read forgets it then. */
  writes = 0;

  constructor(
    @Inject(REDIS) private readonly redis: Redis,
    private readonly secrets: Secrets,
  ) {
    redis.defineCommand('standingSwitch', { numberOfKeys: 4, lua: SWITCH_GENERATION });
    redis.defineCommand('standingSee', { numberOfKeys: 1, lua: SEE });
    redis.defineCommand('standingPut', { numberOfKeys: 1, lua: PUT_ENTRY });
  }

  /** What the board says about itself, or null where there is none or where a part of it was lost. */
  async stateOf(board: BoardName): Promise<BoardState | null> {
    return (await this.see(board, { slice: NOTHING, find: [] }))?.state ?? null;
  }

  /** What a reader wants of the board, in one round trip; null where there is no board or where a part of it was lost. */
  async see<Row extends object>(board: BoardName, { slice, find }: Look): Promise<Seen<Row> | null> {
    const isAround = 'around' in slice;
    const [offset, limit] = isAround ? [0, slice.reach] : [slice.offset, slice.limit];
    const around = isAround ? slice.around : '';
    const reply = await this.redis.standingSee(metaOf(board), baseOf(board), offset, limit, around, ...find);
    return reply && seenOf<Row>(reply);
  }

  /** Writes the whole board anew and switches to it. Returns its version. */
  async replace<Row extends object>(
    board: BoardName,
    about: About,
    batches: AsyncIterable<readonly BoardEntry<Row>[]> | Iterable<readonly BoardEntry<Row>[]>,
  ): Promise<number> {
    const name = this.secrets.newId();
    const generation = generationOf(board, name);
    for await (const batch of batches) await this.write(generation, batch);
    const { order, members, rows } = generation;
    this.writes += 1;
    const parts = [metaOf(board), order, members, rows] as const;
    return this.redis.standingSwitch(...parts, name, JSON.stringify(about), baseOf(board), channelOf(board));
  }

  /** Puts or moves one entry. False where there is no board to put it on. */
  async put<Row extends object>(board: BoardName, entry: BoardEntry<Row>): Promise<boolean> {
    const { id, basis } = entry;
    const found = await this.redis.standingPut(
      metaOf(board),
      baseOf(board),
      id,
      memberOf(entry),
      storedRow(entry),
      basis,
      channelOf(board),
    );
    return found === 1;
  }

  async drop(board: BoardName): Promise<void> {
    await this.redis.del(metaOf(board), ...Object.values((await this.currentOf(board)) ?? {}));
  }

  /** Drops every board there is, also those that nobody knows of any more. */
  async forgetAll(): Promise<void> {
    for (const node of nodesOf(this.redis)) {
      for await (const keys of node.scanStream({ match: '{*:*}:*', count: 1_000 }) as AsyncIterable<string[]>) {
        await Promise.all(keys.filter(isOfBoard).map((key) => this.redis.unlink(key)));
      }
    }
  }

  private async currentOf(board: BoardName): Promise<Generation | null> {
    const name = await this.redis.hget(metaOf(board), 'generation');
    return name === null ? null : generationOf(board, name);
  }

  private async write<Row extends object>(to: Generation, batch: readonly BoardEntry<Row>[]): Promise<void> {
    if (batch.length === 0) return;
    const writing: ChainableCommander = this.redis.pipeline();
    writing.zadd(to.order, ...batch.flatMap((entry) => [0, memberOf(entry)]));
    writing.hset(to.members, ...batch.flatMap((entry) => [entry.id, memberOf(entry)]));
    writing.hset(to.rows, ...batch.flatMap((entry) => [entry.id, storedRow(entry)]));
    for (const key of Object.values(to)) writing.expire(key, UNFINISHED_LIVES_SECONDS);
    for (const [error] of (await writing.exec()) ?? []) if (error) throw error;
  }
}

// The braces keep all keys of a round on one node of a Redis cluster.
const baseOf = ({ of, id, side }: BoardName) => `{${of}:${id}}:${side}:`;
const isOfBoard = (key: string) => /^\{(round|contest):[^}]+\}:/.test(key);
const metaOf = (board: BoardName) => `${baseOf(board)}meta`;

function generationOf(board: BoardName, name: string): Generation {
  const base = `${baseOf(board)}${name}`;
  return { order: `${base}:order`, members: `${base}:members`, rows: `${base}:rows` };
}

const memberOf = ({ sortKey, id }: BoardEntry<object>) => `${sortKey}${id}`;
const storedRow = ({ row, basis }: BoardEntry<object>) => JSON.stringify({ basis, row });
