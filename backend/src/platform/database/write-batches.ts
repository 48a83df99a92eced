/** How a kind of row is written together. */
export interface BatchWriting<Row, Done> {
  /** Rows of one group fit into one statement. */
  readonly groupOf: (row: Row) => string;
  /** At most one row of a key is in a statement: an UPDATE changes a row once. */
  readonly keyOf: (row: Row) => string;
  /** Writes and commits them in one statement; what was changed, by key. A row that is missing changed nothing. */
  readonly write: (rows: readonly Row[]) => Promise<ReadonlyMap<string, Done>>;
}

/** Statements of one kind under way at a time: the next ones gather rows meanwhile. */
const AT_A_TIME = 4;
/** Rows of a statement. */
const LARGEST = 100;

/**
 * Writes rows of many requests together. A row that comes alone is written at once; rows that come while statements of
 * their kind are under way share the next one, so the busier it is the less each costs (one round trip, one commit). Each
 * caller is answered after the commit of the statement that has its row, never before.
 */
export class WriteBatches<Row, Done> {
  private waiting: Waiting<Row, Done>[] = [];
  private underWay = 0;

  constructor(private readonly writing: BatchWriting<Row, Done>) {}

  /** What the row changed, once that is committed; null where it changed nothing. */
  write(row: Row): Promise<Done | null> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ row, resolve, reject });
      this.writeWaiting();
    });
  }

  private writeWaiting(): void {
    while (this.underWay < AT_A_TIME && this.waiting.length > 0) {
      this.underWay += 1;
      void this.writeTogether(this.take()).finally(() => {
        this.underWay -= 1;
        this.writeWaiting();
      });
    }
  }

  /** The longest waiting rows that fit into one statement; the others keep their order. */
  private take(): Waiting<Row, Done>[] {
    const { groupOf, keyOf } = this.writing;
    const [first] = this.waiting;
    const group = first && groupOf(first.row);
    const keys = new Set<string>();
    const taken: Waiting<Row, Done>[] = [];
    const left: Waiting<Row, Done>[] = [];
    for (const waiting of this.waiting) {
      const key = keyOf(waiting.row);
      const fits = taken.length < LARGEST && !keys.has(key) && groupOf(waiting.row) === group;
      (fits ? taken : left).push(waiting);
      keys.add(key);
    }
    this.waiting = left;
    return taken;
  }

  private async writeTogether(together: readonly Waiting<Row, Done>[]): Promise<void> {
    try {
      const done = await this.writing.write(together.map(({ row }) => row));
      for (const { row, resolve } of together) resolve(done.get(this.writing.keyOf(row)) ?? null);
    } catch (error) {
      // Nothing of it was committed. What one row did wrong is not the others' fault.
      if (together.length > 1 && isAboutTheRows(error)) {
        for (const waiting of together) await this.writeTogether([waiting]);
      } else {
        for (const { reject } of isLineLost(error) ? [...together, ...this.waiting.splice(0)] : together) reject(error);
      }
    }
  }
}

interface Waiting<Row, Done> {
  readonly row: Row;
  readonly resolve: (done: Done | null) => void;
  readonly reject: (error: unknown) => void;
}

/** Data, constraints and deadlocks; not a server or a line that is away, where every row would fare alike. */
function isAboutTheRows(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^(22|23|40|42)...$/.test(code);
}

/** A server or a line that is away: who waits for the next statement would only wait once more to hear the same. */
function isLineLost(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code !== 'string' || /^(08|57P|E)/.test(code);
}

/** An array as PostgreSQL writes it, of values that need no quotes: identifiers, numbers, instants, true, null. */
export const arrayOf = (values: readonly (string | number | boolean | null)[]): string =>
  `{${values.map((value) => value ?? 'NULL').join(',')}}`;
