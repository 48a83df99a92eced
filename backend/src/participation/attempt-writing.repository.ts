import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { AttemptSheet } from './attempt-sheets.js';
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

type OwnSheet = Pick<AttemptSheet, 'id' | 'roundId' | 'contestantId'>;

export interface SubmittedAttempt extends Omit<FinishedAttempt, 'id' | 'finalisedBy'> {
  /** When the request arrived: it must be before the deadline. */
  readonly at: Date;
  /** What came with the submission; null leaves the draft. */
  readonly prediction: number | null;
  readonly predictionRequired: boolean;
}

export interface Submitted {
  readonly contestantName: string;
  /** The one that stands from now on. */
  readonly prediction: number | null;
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
  where id = $1 and round_id = $6 and contestant_id = $2 and submitted_at is null and deadline_at > $5
    and $3::int < cardinality(option_counts) and $4::smallint < option_counts[$3::int + 1]`;

const FLAG = `update attempt set flags = case when $4::boolean then array_append(array_remove(flags, $3::smallint), $3::smallint)
    else array_remove(flags, $3::smallint) end
  where id = $1 and round_id = $6 and contestant_id = $2 and submitted_at is null and deadline_at > $5
    and $3::int < cardinality(option_counts)`;

/**
 * Ends an attempt and fixes the prediction at once: of the contestant ($1), in the round ($2), if it is under way at $4,
 * with a prediction where one is needed. The attempt is locked before the entry, as everywhere.
 */
const SUBMIT = `with done as (
    update attempt set submitted_at = $5, finalised_by = 'contestant', answers = $6, score = $7, receipt_code = $8
    from entry, contestant
    where attempt.id = $3 and attempt.round_id = $2 and attempt.contestant_id = $1
      and attempt.submitted_at is null and attempt.deadline_at > $4
      and entry.round_id = $2 and entry.contestant_id = $1
      and contestant.id = $1 and contestant.withdrawn_at is null
      and ($9::integer is not null or not $10::boolean or entry.prediction is not null or entry.prediction_locked_at is not null)
    returning contestant.full_name, entry.prediction
  ), fixed as (
    update entry set prediction = coalesce($9, entry.prediction), prediction_locked_at = $5 from done
    where entry.round_id = $2 and entry.contestant_id = $1 and entry.prediction_locked_at is null
    returning entry.prediction
  )
  select done.full_name as "contestantName", case when fixed.happened then fixed.prediction else done.prediction end as prediction
  from done left join (select prediction, true as happened from fixed) fixed on true`;

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
    const [before] = await this.database.queryPrepared<PredictionSoFar>('begin-attempt', BEGIN, [
      ...[id, roundId, contestantId, attemptsBefore, startedAt, deadlineAt],
      ...[paper, optionCounts, next.network, next.userAgent],
    ]);
    return before ?? null;
  }

  /** Saves a choice as shown (−1 for none). False when nothing was changed: finished, late, or not offered. */
  saveAnswer(sheet: OwnSheet, { position, choice, at }: { position: number; choice: number; at: Date }) {
    const { id, contestantId, roundId } = sheet;
    return this.changesOne('save-answer', SAVE, [id, contestantId, position, choice, at, roundId]);
  }

  /** Marks a position for later, or no longer. False when nothing was changed. */
  setFlag(sheet: OwnSheet, { position, flagged, at }: { position: number; flagged: boolean; at: Date }) {
    const { id, contestantId, roundId } = sheet;
    return this.changesOne('set-flag', FLAG, [id, contestantId, position, flagged, at, roundId]);
  }

  /** Gives an attempt its receipt and fixes the prediction, all or nothing. Null when nothing was changed. */
  async submit(sheet: OwnSheet, submitted: SubmittedAttempt): Promise<Submitted | null> {
    const { submittedAt, answers, score, receiptCode, at, prediction, predictionRequired } = submitted;
    const [done] = await this.database.queryPrepared<Submitted>('submit', SUBMIT, [
      ...[sheet.contestantId, sheet.roundId, sheet.id, at, submittedAt],
      ...[answers, score, receiptCode, prediction, predictionRequired],
    ]);
    return done ?? null;
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
