import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Finaliser } from './attempt.entity.js';

export interface NextAttempt {
  readonly id: string;
  readonly roundId: string;
  readonly contestantId: string;
  /** How many attempts the contestant has in the round already. */
  readonly attemptsBefore: number;
  readonly startedAt: Date;
  readonly deadlineAt: Date;
  readonly paper: readonly number[];
  readonly optionCounts: readonly number[];
  readonly network: string | null;
  readonly userAgent: string | null;
}

/** What was predicted so far by somebody who begins an attempt. */
export interface PredictionSoFar {
  readonly prediction: number | null;
  readonly predictionLockedAt: Date | null;
}

export interface FinishedAttempt {
  readonly id: string;
  readonly submittedAt: Date;
  readonly finalisedBy: Finaliser;
  readonly answers: readonly number[];
  readonly score: number;
  readonly receiptCode: string;
}

/** One begins, by the number that the contestant's entry has reached; whoever counted wrongly begins nothing. */
const BEGIN = `with counted as (
    insert into entry (round_id, contestant_id, attempt_count) values ($2, $3, 1)
    on conflict (round_id, contestant_id) do update set attempt_count = entry.attempt_count + 1
      where entry.attempt_count = $4
    returning attempt_count, prediction, prediction_locked_at
  ), begun as (
    insert into attempt (id, round_id, contestant_id, number, started_at, deadline_at, paper, option_counts, answers, flags,
      network, user_agent)
    select $1, $2, $3, attempt_count, $5, $6, $7, $8, array_fill((-1)::smallint, array[cardinality($8::smallint[])]),
      '{}', $9, $10 from counted
  )
  select prediction, prediction_locked_at as "predictionLockedAt" from counted`;

const SAVE = `update attempt set answers[$3::int + 1] = $4::smallint
  where id = $1 and contestant_id = $2 and submitted_at is null and deadline_at > $5
    and $3::int < cardinality(option_counts) and $4::smallint < option_counts[$3::int + 1]`;

const FLAG = `update attempt set flags = case when $4::boolean then array_append(array_remove(flags, $3::smallint), $3::smallint)
    else array_remove(flags, $3::smallint) end
  where id = $1 and contestant_id = $2 and submitted_at is null and deadline_at > $5 and $3::int < cardinality(option_counts)`;

/** The statements of the hot path: each one checks owner, state and deadline itself, and so needs no transaction. */
@Injectable()
export class AttemptWriting {
  constructor(private readonly database: Database) {}

  /**
   * Begins the next attempt; null when meanwhile another request (a double click, another device) began one.
   * The entry's row makes requests of one contestant wait for each other.
   */
  async begin(next: NextAttempt): Promise<PredictionSoFar | null> {
    const { id, roundId, contestantId, attemptsBefore, startedAt, deadlineAt, paper, optionCounts } = next;
    const [before] = await this.database.query<PredictionSoFar>(BEGIN, [
      ...[id, roundId, contestantId, attemptsBefore, startedAt, deadlineAt],
      ...[paper, optionCounts, next.network, next.userAgent],
    ]);
    return before ?? null;
  }

  /** Saves a choice as shown (−1 for none). False when nothing was changed: not theirs, finished, late, or not offered. */
  saveAnswer(contestantId: string, answer: { attemptId: string; position: number; choice: number; at: Date }) {
    const { attemptId, position, choice, at } = answer;
    return this.changesOne('save-answer', SAVE, [attemptId, contestantId, position, choice, at]);
  }

  /** Marks a position for later, or no longer. False when nothing was changed. */
  setFlag(contestantId: string, flag: { attemptId: string; position: number; flagged: boolean; at: Date }) {
    const { attemptId, position, flagged, at } = flag;
    return this.changesOne('set-flag', FLAG, [attemptId, contestantId, position, flagged, at]);
  }

  /** Replaces all choices of an attempt that the transaction has locked. */
  async replaceAnswers(attemptId: string, answers: readonly number[]): Promise<void> {
    await this.database.query('update attempt set answers = $2 where id = $1', [attemptId, answers]);
  }

  /** Gives a locked attempt its receipt. */
  async finish(attempt: FinishedAttempt): Promise<void> {
    const { id, submittedAt, finalisedBy, answers, score, receiptCode } = attempt;
    await this.database.query(
      `update attempt set submitted_at = $2, finalised_by = $3, answers = $4, score = $5, receipt_code = $6
       where id = $1 and submitted_at is null`,
      [id, submittedAt, finalisedBy, answers, score, receiptCode],
    );
  }

  private async changesOne(name: string, text: string, values: readonly unknown[]): Promise<boolean> {
    return (await this.database.runPrepared(name, text, values)) === 1;
  }
}
