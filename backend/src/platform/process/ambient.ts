import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * A value that goes with a piece of work through all its awaits. AsyncLocalStorage does that, and before Node.js 24 it
 * costs every promise of the process something for as long as it is on; so it is on only while somebody is inside.
 */
export class Ambient<Value> {
  private readonly storage = new AsyncLocalStorage<Value>();
  private inside = 0;

  /** Of the work under way; undefined outside of any. */
  get value(): Value | undefined {
    return this.inside === 0 ? undefined : this.storage.getStore();
  }

  /** Does the work with a value until its promise is settled. */
  async during<Result>(value: Value, work: () => Promise<Result>): Promise<Result> {
    const leave = this.enter();
    try {
      return await this.storage.run(value, work);
    } finally {
      leave();
    }
  }

  /** Goes on with a value until the returned function is called, once. */
  from(value: Value, goOn: () => void): () => void {
    const leave = this.enter();
    this.storage.run(value, goOn);
    return leave;
  }

  private enter(): () => void {
    this.inside += 1;
    return () => {
      this.inside -= 1;
      if (this.inside === 0) this.storage.disable();
    };
  }
}
