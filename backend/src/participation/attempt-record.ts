import type { Finaliser } from './attempt.entity.js';

/** An attempt as its contestant sees it: the row, with the prediction of the entry beside it. */
export interface AttemptRecord {
  readonly id: string;
  readonly roundId: string;
  readonly contestantId: string;
  readonly number: number;
  readonly startedAt: Date;
  readonly deadlineAt: Date;
  readonly submittedAt: Date | null;
  readonly finalisedBy: Finaliser | null;
  readonly paper: readonly number[];
  readonly optionCounts: readonly number[];
  readonly answers: readonly number[];
  readonly flags: readonly number[];
  readonly score: number | null;
  readonly receiptCode: string | null;
  readonly prediction: number | null;
  readonly predictionLockedAt: Date | null;
  readonly contestantName: string;
  /** When the contestant withdrew consent, or null. */
  readonly withdrawnAt: Date | null;
}

/** A record that has a receipt. */
export type FinishedRecord = AttemptRecord & {
  readonly submittedAt: Date;
  readonly finalisedBy: Finaliser;
  readonly receiptCode: string;
};

export function isFinished(record: AttemptRecord): record is FinishedRecord {
  return record.submittedAt !== null;
}

/** Neither submitted nor, by the deadline of its row, in time: `AttemptFinalising.settle` says what becomes of it. */
export function isOverdue(record: Pick<AttemptRecord, 'submittedAt' | 'deadlineAt'>, now: Date): boolean {
  return record.submittedAt === null && record.deadlineAt <= now;
}
