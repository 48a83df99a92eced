import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** Which overdue attempts are meant; all of them where neither is told. */
export interface OverdueOf {
  readonly roundId?: string;
  readonly contestantId?: string;
}

export interface OverdueAttempt {
  readonly id: string;
  readonly roundId: string;
  readonly contestantId: string;
  readonly startedAt: Date;
  readonly paper: readonly number[];
  readonly answers: readonly number[];
  /** When the round closes, as its row says now. */
  readonly closesAt: Date;
}

export interface DeadlineOutcome {
  readonly id: string;
  readonly roundId: string;
  readonly contestantId: string;
  readonly submittedAt: Date;
  readonly score: number;
  readonly receiptCode: string;
}

const OVERDUE = `attempt.submitted_at is null and attempt.deadline_at <= $1
  and ($2::uuid is null or attempt.round_id = $2) and ($3::uuid is null or attempt.contestant_id = $3)`;

/** Attempts without a receipt whose row says that their time is up. */
@Injectable()
export class OverdueAttempts {
  constructor(private readonly database: Database) {}

  async roundsOf(of: OverdueOf, at: Date): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select distinct attempt.round_id as id from attempt where ${OVERDUE}`,
      parametersOf(of, at),
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Locks the oldest of them. Those of one contestant are waited for; a sweep leaves out what others are busy with.
   * The round's row is held too, so that an extension is either seen here or comes after.
   */
  lockBatch(of: OverdueOf, at: Date, size: number): Promise<OverdueAttempt[]> {
    return this.database.query<OverdueAttempt>(
      `select attempt.id, attempt.round_id as "roundId", attempt.contestant_id as "contestantId",
         attempt.started_at as "startedAt", attempt.paper, attempt.answers, round.closes_at as "closesAt"
       from attempt join round on round.id = attempt.round_id
       where ${OVERDUE} order by attempt.deadline_at limit $4
       for no key update of attempt ${of.contestantId ? '' : 'skip locked'} for share of round`,
      [...parametersOf(of, at), size],
    );
  }

  /** Sets later deadlines; an attempt that was finished, or has a later one already, keeps what it has. */
  async postpone(deadlines: readonly { id: string; deadlineAt: Date }[]): Promise<void> {
    await this.database.query(
      `update attempt set deadline_at = later.deadline_at
       from unnest($1::uuid[], $2::timestamptz[]) as later (id, deadline_at)
       where attempt.id = later.id and attempt.submitted_at is null and attempt.deadline_at < later.deadline_at`,
      [deadlines.map(({ id }) => id), deadlines.map(({ deadlineAt }) => deadlineAt)],
    );
  }

  /** Gives locked attempts their receipts with what was saved, and fixes the predictions as they stand. */
  async finish(outcomes: readonly DeadlineOutcome[]): Promise<void> {
    const submittedAts = outcomes.map(({ submittedAt }) => submittedAt);
    await this.database.query(
      `update attempt set submitted_at = done.at, deadline_at = done.at, finalised_by = 'deadline', score = done.score,
         receipt_code = done.code
       from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::smallint[], $5::text[])
         as done (id, round_id, at, score, code)
       where attempt.id = done.id and attempt.round_id = done.round_id and attempt.submitted_at is null`,
      [
        outcomes.map(({ id }) => id),
        outcomes.map(({ roundId }) => roundId),
        submittedAts,
        outcomes.map(({ score }) => score),
        outcomes.map(({ receiptCode }) => receiptCode),
      ],
    );
    await this.database.query(
      `update entry set prediction_locked_at = done.at
       from unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) as done (round_id, contestant_id, at)
       where entry.round_id = done.round_id and entry.contestant_id = done.contestant_id
         and entry.prediction_locked_at is null`,
      [outcomes.map(({ roundId }) => roundId), outcomes.map(({ contestantId }) => contestantId), submittedAts],
    );
  }

  /** Attempts under way in a round, `size` at a time by id after `afterId`. */
  openOf(
    roundId: string,
    afterId: string | null,
    size: number,
  ): Promise<{ id: string; startedAt: Date; closesAt: Date }[]> {
    return this.database.query(
      `select attempt.id, attempt.started_at as "startedAt", round.closes_at as "closesAt"
       from attempt join round on round.id = attempt.round_id
       where attempt.round_id = $1 and attempt.submitted_at is null and ($2::uuid is null or attempt.id > $2)
       order by attempt.id limit $3`,
      [roundId, afterId, size],
    );
  }
}

const parametersOf = ({ roundId, contestantId }: OverdueOf, at: Date) => [at, roundId ?? null, contestantId ?? null];
