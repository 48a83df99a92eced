import { Injectable } from '@nestjs/common';
import { IS_LIKE_AN_ENTRY } from '../accounts/barred.repository.js';
import { Database } from '../platform/database/database.js';
import type { AttemptRecord } from './attempt-record.js';
import type { AttemptSheet } from './attempt-sheets.js';

const RECORD = `attempt.id, attempt.round_id as "roundId", attempt.contestant_id as "contestantId", attempt.number,
    attempt.started_at as "startedAt", attempt.deadline_at as "deadlineAt", attempt.submitted_at as "submittedAt",
    attempt.finalised_by as "finalisedBy", attempt.paper, attempt.option_counts as "optionCounts", attempt.answers,
    attempt.flags, attempt.score, attempt.receipt_code as "receiptCode", entry.prediction,
    entry.prediction_locked_at as "predictionLockedAt", c.full_name as "contestantName", c.withdrawn_at as "withdrawnAt"`;

const ENTERED = `attempt
    join entry on entry.round_id = attempt.round_id and entry.contestant_id = attempt.contestant_id`;

const RECORDS = `select ${RECORD} from ${ENTERED} join contestant c on c.id = attempt.contestant_id`;

/** One row without an attempt where there was none. */
const RECORDS_OF_ROUNDS = `select ${RECORD}, c.withdrawn_at is not null or ${IS_LIKE_AN_ENTRY} as "mayBeRefused"
  from contestant c
    left join (${ENTERED}) on attempt.contestant_id = c.id and attempt.round_id = any($2::uuid[])
  where c.id = $1 order by attempt.number`;

const SHEET = `select id, round_id as "roundId", contestant_id as "contestantId", number, started_at as "startedAt", paper,
    option_counts as "optionCounts" from attempt where id = $1 and contestant_id = $2`;

/** When an attempt began, and whether it is still without a receipt. */
export interface AttemptStart {
  readonly startedAt: Date;
  readonly deadlineAt: Date;
  readonly submittedAt: Date | null;
}

/** What somebody did in some rounds, and whether there is anything at all that may forbid to do more. */
export interface OwnRounds {
  readonly records: readonly AttemptRecord[];
  /** False for nearly everybody; of the others `Admission` knows who is refused. */
  readonly mayBeRefused: boolean;
}

type RowOfRounds = (AttemptRecord | { readonly id: null }) & { readonly mayBeRefused: boolean };

/** The attempts of one contestant, as that contestant may read them: somebody else's are never found. */
@Injectable()
export class OwnAttempts {
  constructor(private readonly database: Database) {}

  /** Every attempt in the round, in order. */
  starts(contestantId: string, roundId: string): Promise<AttemptStart[]> {
    return this.database.query<AttemptStart>(
      `select started_at as "startedAt", deadline_at as "deadlineAt", submitted_at as "submittedAt"
       from attempt where round_id = $1 and contestant_id = $2 order by number`,
      [roundId, contestantId],
    );
  }

  async openOrLatest(contestantId: string, roundId: string): Promise<AttemptRecord | null> {
    const [record] = await this.database.query<AttemptRecord>(
      `${RECORDS} where attempt.round_id = $1 and attempt.contestant_id = $2 order by attempt.number desc limit 1`,
      [roundId, contestantId],
    );
    return record ?? null;
  }

  async byId(contestantId: string, attemptId: string): Promise<AttemptRecord | null> {
    const [record] = await this.database.query<AttemptRecord>(
      `${RECORDS} where attempt.id = $1 and attempt.contestant_id = $2`,
      [attemptId, contestantId],
    );
    return record ?? null;
  }

  /** What never changes of an attempt. */
  async sheet(contestantId: string, attemptId: string): Promise<AttemptSheet | null> {
    const [sheet] = await this.database.queryPrepared<AttemptSheet>('attempt-sheet', SHEET, [attemptId, contestantId]);
    return sheet ?? null;
  }

  /**
   * One statement, since every view of the home page asks for it. It is planned each time: a plan that is kept goes on
   * reading partitions from end to end that were empty when it was made.
   */
  async ofRounds(contestantId: string, roundIds: readonly string[]): Promise<OwnRounds> {
    const rows = await this.database.query<RowOfRounds>(RECORDS_OF_ROUNDS, [contestantId, roundIds]);
    return {
      records: rows.filter((row) => row.id !== null),
      mayBeRefused: rows.some(({ mayBeRefused }) => mayBeRefused),
    };
  }

  /** The attempt and its entry, which nobody else changes until the transaction ends. Always in this order. */
  async lock(contestantId: string, attemptId: string): Promise<AttemptRecord | null> {
    const [held] = await this.database.query<{ round_id: string }>(
      'select round_id from attempt where id = $1 and contestant_id = $2 for no key update',
      [attemptId, contestantId],
    );
    if (held === undefined) return null;
    // A second statement, so that it sees what the one who held the lock before has written.
    await this.database.query('select from entry where round_id = $1 and contestant_id = $2 for no key update', [
      held.round_id,
      contestantId,
    ]);
    return this.byId(contestantId, attemptId);
  }
}
