import { Inject, Injectable } from '@nestjs/common';
import type { ChainableCommander, Redis } from 'ioredis';
import { Secrets } from '../platform/crypto/secrets.js';
import { REDIS } from '../platform/redis/redis.module.js';
import type { BoardEntry, BoardName, BoardPage, BoardState, RankedEntry } from './board.js';
import { PUT_ENTRY, SWITCH_GENERATION } from './leaderboard-scripts.js';

/** What is stored about a board; `version` counts beside it. */
type About = Omit<BoardState, 'version'>;

interface Generation {
  readonly order: string;
  readonly members: string;
  readonly rows: string;
}

const ID_LENGTH = 36;
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
  constructor(
    @Inject(REDIS) private readonly redis: Redis,
    private readonly secrets: Secrets,
  ) {
    redis.defineCommand('standingSwitch', { numberOfKeys: 4, lua: SWITCH_GENERATION });
    redis.defineCommand('standingPut', { numberOfKeys: 1, lua: PUT_ENTRY });
  }

  /** What the board says about itself, or null where there is none or where a part of it was lost. */
  async stateOf(board: BoardName): Promise<BoardState | null> {
    const found = await this.read(board);
    if (!found) return null;
    const sizes = await this.sizesOf(found.generation);
    const [total = 0] = sizes;
    const expected = found.about.resultVersion === null ? total : found.about.total;
    if (sizes.length < 3 || sizes.some((size) => size !== expected)) return null;
    return { ...found.about, version: found.version, total };
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
    const found = await this.read(board);
    await this.redis.del(metaOf(board), ...(found ? Object.values(found.generation) : []));
  }

  /** `limit` entries from place `offset` (from 0) on, the best first. Null where there is no board. */
  async page<Row extends object>(board: BoardName, offset: number, limit: number): Promise<BoardPage<Row> | null> {
    const found = await this.read(board);
    if (!found) return null;
    const { order } = found.generation;
    const [total, members] = await Promise.all([
      this.redis.zcard(order),
      this.redis.zrange(order, offset, String(offset + limit - 1)),
    ]);
    return { total, entries: await this.ranked<Row>(found.generation, members, offset) };
  }

  /** The entry with up to `reach` entries before and behind it; null where the board or the entry is missing. */
  async around<Row extends object>(board: BoardName, id: string, reach: number): Promise<BoardPage<Row> | null> {
    const found = await this.read(board);
    const member = found && (await this.redis.hget(found.generation.members, id));
    const place = member ? await this.redis.zrank(found.generation.order, member) : null;
    return place === null
      ? null
      : this.page<Row>(board, Math.max(0, place - reach), Math.min(place, reach) + reach + 1);
  }

  /** The entries of these ids, as far as they are on the board, the best first. */
  async find<Row extends object>(board: BoardName, ids: readonly string[]): Promise<RankedEntry<Row>[]> {
    const found = ids.length > 0 ? await this.read(board) : null;
    if (!found) return [];
    const members = (await this.redis.hmget(found.generation.members, ...ids)).filter((member) => member !== null);
    const ranks = await Promise.all(members.map((member) => this.rankOf(found.generation, keyOf(member))));
    const rows = await this.rowsOf<Row>(found.generation, members);
    return members
      .flatMap((member, index) => entryOf(member, ranks[index], rows[index]))
      .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  }

  /** The sizes of the three parts at one instant, so that a submission in between is no loss. */
  private async sizesOf({ order, members, rows }: Generation): Promise<number[]> {
    const sizes = await this.redis.multi().zcard(order).hlen(members).hlen(rows).exec();
    return (sizes ?? []).map(([, size]) => Number(size));
  }

  private async read(board: BoardName) {
    const meta = await this.redis.hgetall(metaOf(board));
    if (!meta.generation || !meta.about) return null;
    const about = JSON.parse(meta.about) as About;
    return { generation: generationOf(board, meta.generation), about, version: Number(meta.version) };
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

  private async ranked<Row extends object>(generation: Generation, members: readonly string[], offset: number) {
    const [first] = members;
    if (first === undefined) return [];
    const [firstRank, rows] = await Promise.all([
      this.rankOf(generation, keyOf(first)),
      this.rowsOf<Row>(generation, members),
    ]);
    let rank = firstRank;
    return members.flatMap((member, index) => {
      const before = members[index - 1];
      if (before !== undefined && keyOf(before) !== keyOf(member)) rank = offset + index + 1;
      return entryOf(member, rank, rows[index]);
    });
  }

  private async rankOf({ order }: Generation, sortKey: string): Promise<number> {
    return (await this.redis.zlexcount(order, '-', `(${sortKey}`)) + 1;
  }

  private async rowsOf<Row>({ rows }: Generation, members: readonly string[]): Promise<(Row | null)[]> {
    if (members.length === 0) return [];
    const texts = await this.redis.hmget(rows, ...members.map(idOf));
    return texts.map((text) => (text === null ? null : (JSON.parse(text) as { row: Row }).row));
  }
}

// The braces keep all keys of a round on one node of a Redis cluster.
const baseOf = ({ of, id, side }: BoardName) => `{${of}:${id}}:${side}:`;
const metaOf = (board: BoardName) => `${baseOf(board)}meta`;

function generationOf(board: BoardName, name: string): Generation {
  const base = `${baseOf(board)}${name}`;
  return { order: `${base}:order`, members: `${base}:members`, rows: `${base}:rows` };
}

const memberOf = ({ sortKey, id }: BoardEntry<object>) => `${sortKey}${id}`;
const idOf = (member: string) => member.slice(-ID_LENGTH);
const keyOf = (member: string) => member.slice(0, -ID_LENGTH);
const storedRow = ({ row, basis }: BoardEntry<object>) => JSON.stringify({ basis, row });

function entryOf<Row extends object>(member: string, rank: number | undefined, row: Row | null | undefined) {
  return rank === undefined || !row ? [] : [{ id: idOf(member), rank, row }];
}
