/** How rows of a kind are written, or looked for, together. */
export interface Batching<Row, Done> {
  /** Rows of one group fit into one statement. */
  readonly groupOf: (row: Row) => string;
  /** At most one row of a key is in a statement: an UPDATE changes a row once. */
  readonly keyOf: (row: Row) => string;
  /** Runs one statement for all of them; what came of each, by key, once it is committed. A row that is missing did nothing. */
  readonly run: (rows: readonly Row[]) => Promise<ReadonlyMap<string, Done>>;
}

/** Statements of one kind under way at a time, at the most. */
const AT_A_TIME = 4;
/** After so long a statement is slow (it waits for a row that somebody holds, say) and holds up the next one no longer. */
const SLOW_MS = 20;
/** Rows of a statement. */
const LARGEST = 100;

/**
 * Lets rows of many requests share a statement. A row that comes alone runs at once; rows that come while a statement of
 * their kind is under way share the next one, so the busier it is the less each costs (one round trip, one commit). Each
 * caller is answered after the commit of the statement that has its row, never before.
 */
export class StatementBatches<Row, Done> {
  private waiting: Waiting<Row, Done>[] = [];
  private underWay = 0;
  /** Those of them that are not slow yet: worth waiting for. */
  private prompt = 0;

  constructor(private readonly batching: Batching<Row, Done>) {}

  /** What the row did or found, once that is committed; null where nothing. */
  run(row: Row): Promise<Done | null> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ row, resolve, reject });
      this.runWaiting();
    });
  }

  private runWaiting(): void {
    if (this.prompt > 0 || this.underWay === AT_A_TIME || this.waiting.length === 0) return;
    this.underWay += 1;
    this.prompt += 1;
    let isPrompt = true;
    const goOn = () => {
      if (isPrompt) this.prompt -= 1;
      isPrompt = false;
      this.runWaiting();
    };
    const slow = setTimeout(goOn, SLOW_MS);
    void this.runTogether(this.take()).finally(() => {
      clearTimeout(slow);
      this.underWay -= 1;
      goOn();
    });
  }

  /** The longest waiting rows that fit into one statement; the others keep their order. */
  private take(): Waiting<Row, Done>[] {
    const { groupOf, keyOf } = this.batching;
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
    // Always in the same order, so that two statements never wait for each other's rows.
    return taken.sort((a, b) => (keyOf(a.row) < keyOf(b.row) ? -1 : 1));
  }

  private async runTogether(together: readonly Waiting<Row, Done>[]): Promise<void> {
    try {
      const done = await this.batching.run(together.map(({ row }) => row));
      for (const { row, resolve } of together) resolve(done.get(this.batching.keyOf(row)) ?? null);
    } catch (error) {
      // Nothing of it was committed. What one row did wrong is not the others' fault.
      if (together.length > 1 && isAboutTheRows(error)) {
        for (const waiting of together) await this.runTogether([waiting]);
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

/** An array of arrays of numbers, each as one text. */
export const arrayOfArrays = (values: readonly (readonly number[])[]): string =>
  arrayOf(values.map((numbers) => `"${arrayOf(numbers)}"`));

/** An array of any texts. */
export const arrayOfTexts = (values: readonly (string | null)[]): string =>
  arrayOf(values.map((text) => (text === null ? null : `"${text.replace(/["\\]/g, '\\$&')}"`)));
