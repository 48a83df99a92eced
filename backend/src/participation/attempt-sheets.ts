import { Injectable } from '@nestjs/common';
import { OwnAttempts } from './own-attempts.repository.js';

/** What is settled about an attempt from its first moment on. */
export interface AttemptSheet {
  readonly id: string;
  readonly roundId: string;
  readonly contestantId: string;
  /** 1, 2, … within the round. */
  readonly number: number;
  readonly startedAt: Date;
  /** `unpackPaper` reads it. */
  readonly paper: readonly number[];
  readonly optionCounts: readonly number[];
}

/** Some kilobyte each. Whoever submits makes room; the oldest were given up. */
const MOST_SHEETS = 60_000;

/**
 * The sheets of attempts under way, from the memory of the process: they never change, so what is remembered is never stale, and
 * every process may remember others. Saving and submitting learn from them the round (and so the partition) and the paper.
 */
@Injectable()
export class AttemptSheets {
  private readonly known = new Map<string, AttemptSheet>();

  constructor(private readonly own: OwnAttempts) {}

  /** Null for what does not exist, and for somebody else's; at once where it is remembered. */
  of(contestantId: string, attemptId: string): AttemptSheet | null | Promise<AttemptSheet | null> {
    const sheet = this.known.get(attemptId);
    if (sheet) return sheet.contestantId === contestantId ? sheet : null;
    return this.own.sheet(contestantId, attemptId).then((read) => read && this.keep(read));
  }

  keep({ id, roundId, contestantId, number, startedAt, paper, optionCounts }: AttemptSheet): AttemptSheet {
    const sheet = { id, roundId, contestantId, number, startedAt, paper, optionCounts };
    if (this.known.size >= MOST_SHEETS) this.forgetOldest();
    this.known.set(id, sheet);
    return sheet;
  }

  forget(attemptId: string): void {
    this.known.delete(attemptId);
  }

  private forgetOldest(): void {
    const [oldest] = this.known.keys();
    if (oldest !== undefined) this.known.delete(oldest);
  }
}
