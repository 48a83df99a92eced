import type { Redis } from 'ioredis';
import type { BoardEntry } from './board.js';

/** The keys of one writing of a board. */
export interface Generation {
  readonly order: string;
  readonly rows: string;
}

/** So many entries go into one command: fewer cost more per entry, more make Redis deaf to others for too long. */
const ENTRIES = 1_000;
/** A build that broke off leaves nothing behind. */
const UNFINISHED_LIVES_SECONDS = 3_600;

/**
 * Writes the entries of a generation in a few large commands. While Redis takes some, the next are being made; two commands
 * at most are under way, so that neither side waits for the way between them.
 */
export class GenerationWriting {
  private order: (string | number)[] = [];
  private rows: string[] = [];
  private sent: Promise<unknown> = Promise.resolve();
  private before: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly redis: Redis,
    private readonly to: Generation,
  ) {}

  async addAll<Row extends object>(entries: Iterable<BoardEntry<Row>>): Promise<void> {
    for (const entry of entries) {
      this.order.push(0, entry.sortKey + entry.id);
      this.rows.push(entry.id, `${entry.sortKey}\n${storedRow(entry)}`);
      if (this.rows.length >= 2 * ENTRIES) await this.send();
    }
  }

  /** Resolves once Redis has everything. */
  async finish(): Promise<void> {
    await this.send();
    await Promise.all([this.before, this.sent]);
  }

  private async send(): Promise<void> {
    const { order, rows, to, redis } = this;
    await this.before;
    if (rows.length === 0) return;
    [this.order, this.rows] = [[], []];
    const keys = [to.order, to.rows];
    this.before = this.sent;
    this.sent = Promise.all([
      redis.zadd(to.order, ...order),
      redis.hset(to.rows, ...rows),
      ...keys.map((key) => redis.expire(key, UNFINISHED_LIVES_SECONDS)),
    ]);
    // Whoever waits for it is told; nobody may be waiting at the moment.
    this.sent.catch(() => {});
  }
}

/** What is kept of an entry beside its sort key. */
export const storedRow = ({ row, basis }: Pick<BoardEntry<object>, 'row' | 'basis'>) => JSON.stringify({ basis, row });
