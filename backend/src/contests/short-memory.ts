/**
 * Remembers what was loaded for a short while, so that an opening minute asks the database once a second and not once
 * a request. Callers at the same time share one load; what failed, and what is null, is not remembered.
 *
 * The age is told by the process's own steady clock: it is about memory, not about the contest's time.
 */
export class ShortMemory<Value> {
  private readonly kept = new Map<string, { readonly value: Promise<Value>; readonly since: number }>();

  constructor(
    private readonly lifetimeMs: number,
    private readonly load: (key: string) => Promise<Value>,
  ) {}

  get(key: string): Promise<Value> {
    const known = this.kept.get(key);
    if (known && performance.now() - known.since < this.lifetimeMs) return known.value;
    const entry = { value: this.load(key), since: performance.now() };
    this.kept.set(key, entry);
    const drop = () => {
      if (this.kept.get(key) === entry) this.kept.delete(key);
    };
    entry.value.then((value) => value === null && drop(), drop);
    return entry.value;
  }

  /** The next caller loads anew. Without a key, everything is forgotten. */
  forget(key?: string): void {
    if (key === undefined) this.kept.clear();
    else this.kept.delete(key);
  }
}
