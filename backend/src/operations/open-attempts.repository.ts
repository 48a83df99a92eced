import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** Counting a hundred thousand entries of an index takes some 20 ms: not at every look. */
const BELIEVED_MS = 10_000;

/** How many people are answering at this moment. */
@Injectable()
export class OpenAttempts {
  private last: { readonly at: number; readonly count: Promise<number> } | null = null;

  constructor(private readonly database: Database) {}

  count(): Promise<number> {
    const at = performance.now();
    if (!this.last || at - this.last.at > BELIEVED_MS) this.last = { at, count: this.look() };
    return this.last.count;
  }

  /** Reads the index of open attempts only. */
  private async look(): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      'select count(*) as count from attempt where submitted_at is null',
    );
    return row?.count ?? 0;
  }
}
