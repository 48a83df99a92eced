import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** Somebody whose attempt was found overdue. */
export interface Due {
  readonly contestantId: string;
  /** The instant by which the time must have been up: when the request that found it arrived. */
  readonly at: Date;
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
  /** The instant by which its time was up. */
  readonly at: Date;
}

export interface DeadlineOutcome {
  readonly id: string;
  readonly roundId: string;
  readonly contestantId: string;
  readonly submittedAt: Date;
  readonly score: number;
  readonly receiptCode: string;
}

const OVERDUE = `attempt.submitted_at is null and attempt.deadline_at <= $1 and ($2::uuid is null or attempt.round_id = $2)`;

const OVERDUE_ATTEMPT = `attempt.id, attempt.round_id as "roundId", attempt.contestant_id as "contestantId",
  attempt.started_at as "startedAt", attempt.paper, attempt.answers, round.closes_at as "closesAt"`;

/** Attempts without a receipt whose row says that their time is up. */
@Injectable()
export class OverdueAttempts {
  constructor(private readonly database: Database) {}

  /** The rounds that have overdue attempts (null: of all). */
  async roundsOf(roundId: string | null, at: Date): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select distinct attempt.round_id as id from attempt where ${OVERDUE}`,
      [at, roundId],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Locks the oldest of them (of a round, or of all), but for those that others are busy with. The round's row is held too,
   * so that an extension is either seen here or comes after.
   */
  lockBatch(roundId: string | null, at: Date, size: number): Promise<OverdueAttempt[]> {
    return this.database.query<OverdueAttempt>(
      `select ${OVERDUE_ATTEMPT}, $1::timestamptz as at from attempt join round on round.id = attempt.round_id
       where ${OVERDUE} order by attempt.deadline_at limit $3
       for no key update of attempt skip locked for share of round`,
      [at, roundId, size],
    );
  }

  /** Locks those of some contestants in a round, waiting for whoever is busy with them; holds the round's row too. */
  lockOf(roundId: string, dues: readonly Due[]): Promise<OverdueAttempt[]> {
    return this.database.query<OverdueAttempt>(
      `select ${OVERDUE_ATTEMPT}, due.at
       from unnest($2::uuid[], $3::timestamptz[]) as due (contestant_id, at)
       join attempt on attempt.round_id = $1 and attempt.contestant_id = due.contestant_id
         and attempt.submitted_at is null and attempt.deadline_at <= due.at
       join round on round.id = attempt.round_id
       for no key update of attempt for share of round`,
      [roundId, dues.map(({ contestantId }) => contestantId), dues.map(({ at }) => at)],
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
