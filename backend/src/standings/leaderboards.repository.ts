import { Inject, Injectable } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { Secrets } from '../platform/crypto/secrets.js';
import { nodesOf } from '../platform/redis/open-redis.js';
import { REDIS } from '../platform/redis/redis.module.js';
import type { BoardEntry, BoardName, BoardState, Look, Seen } from './board.js';
import { type Generation, GenerationWriting, storedRow } from './generation-writing.js';
import { FORM, PUT_ENTRY, SEE, SWITCH_GENERATION } from './leaderboard-scripts.js';
import { seenOf } from './seen-board.js';

/** What is stored about a board; `version` counts beside it. */
type About = Omit<BoardState, 'version'>;

const NOTHING = { offset: 0, limit: 0 };

/** The channel on which a board's changes are told; the message is its version. */
export const channelOf = ({ of, id, side }: BoardName) => `standings:${of}:${id}:${side}`;

/**
 * All leaderboards in Redis, and the only place that knows their keys.
 *
 * A board is a sorted set whose members all score 0 and therefore sort as texts: `<sortKey><id>`. Counting the members
 * before a sort key gives the exact rank, shared by equals, whatever the rank keys are. Beside it is a hash id → sort key
 * and row. A rebuilt board is written as a new generation and then switched to, so that nobody ever reads
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
    redis.defineCommand('standingSwitch', { numberOfKeys: 3, lua: SWITCH_GENERATION });
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

  /** Writes the whole board anew and switches to it. Returns its version. The entries may come in any order. */
  async replace<Row extends object>(
    board: BoardName,
    about: About,
    batches: AsyncIterable<Iterable<BoardEntry<Row>>> | Iterable<Iterable<BoardEntry<Row>>>,
  ): Promise<number> {
    const name = FORM + this.secrets.newId();
    const { order, rows } = generationOf(board, name);
    const writing = new GenerationWriting(this.redis, { order, rows });
    for await (const batch of batches) await writing.addAll(batch);
    await writing.finish();
    this.writes += 1;
    const parts = [metaOf(board), order, rows] as const;
    return this.redis.standingSwitch(...parts, name, JSON.stringify(about), baseOf(board), channelOf(board));
  }

  /** Puts or moves one entry. False where there is no board to put it on. */
  async put<Row extends object>(board: BoardName, entry: BoardEntry<Row>): Promise<boolean> {
    const { id, sortKey, basis } = entry;
    const where = [metaOf(board), baseOf(board)] as const;
    return (await this.redis.standingPut(...where, id, sortKey, storedRow(entry), basis, channelOf(board))) === 1;
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
}

// The braces keep all keys of a round on one node of a Redis cluster.
const baseOf = ({ of, id, side }: BoardName) => `{${of}:${id}}:${side}:`;
const isOfBoard = (key: string) => /^\{(round|contest):[^}]+\}:/.test(key);
const metaOf = (board: BoardName) => `${baseOf(board)}meta`;

function generationOf(board: BoardName, name: string): Generation {
  const base = `${baseOf(board)}${name}`;
  return { order: `${base}:order`, rows: `${base}:rows` };
}
