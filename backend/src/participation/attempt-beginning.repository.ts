import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { arrayOf, arrayOfArrays, arrayOfTexts, StatementBatches } from '../platform/database/statement-batches.js';

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

interface Keyed {
  readonly key: string;
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

/** First attempts of many contestants in a round ($1). */
const BEGIN_FIRST = `select sheet.id as key
  from unnest($2::uuid[], $3::uuid[], $4::timestamptz[], $5::timestamptz[], $6::text[], $7::text[], $8::text[], $9::text[])
    as sheet (id, contestant_id, started_at, deadline_at, paper, option_counts, network, user_agent)
  where begin_first_attempt($1, sheet.contestant_id, sheet.id, sheet.started_at, sheet.deadline_at, sheet.paper::smallint[],
    sheet.option_counts::smallint[], sheet.network, sheet.user_agent)`;

/**
 * Writes the beginnings of attempts. First ones that arrive together are written together, by a function of the database
 * (migrations): in a round's first minute nearly all are.
 */
@Injectable()
export class AttemptBeginning {
  private readonly firsts = new StatementBatches<NextAttempt, true>({
    groupOf: ({ roundId }) => roundId,
    keyOf: ({ id }) => id,
    run: (attempts) => this.beginTogether(attempts),
  });

  constructor(private readonly database: Database) {}

  /**
   * Begins the first attempt of somebody who has nothing against it: a contestant who has not withdrawn, has no entry in
   * the round yet and nothing in common with anybody on the barred roster. False where nothing was begun.
   */
  async beginFirst(first: NextAttempt): Promise<boolean> {
    return (await this.firsts.run(first)) ?? false;
  }

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

  private async beginTogether(attempts: readonly NextAttempt[]): Promise<Map<string, true>> {
    // Always in the same order: two statements with the same two people must not wait for each other.
    const inOrder = attempts.toSorted((a, b) => (a.contestantId < b.contestantId ? -1 : 1));
    const begun = await this.database.queryPrepared<Keyed>('begin-first-attempts', BEGIN_FIRST, [
      inOrder[0]?.roundId,
      arrayOf(inOrder.map(({ id }) => id)),
      arrayOf(inOrder.map(({ contestantId }) => contestantId)),
      arrayOf(inOrder.map(({ startedAt }) => startedAt.toISOString())),
      arrayOf(inOrder.map(({ deadlineAt }) => deadlineAt.toISOString())),
      arrayOfArrays(inOrder.map(({ paper }) => paper)),
      arrayOfArrays(inOrder.map(({ optionCounts }) => optionCounts)),
      arrayOf(inOrder.map(({ network }) => network)),
      arrayOfTexts(inOrder.map(({ userAgent }) => userAgent)),
    ]);
    return new Map(begun.map(({ key }) => [key, true]));
  }
}
