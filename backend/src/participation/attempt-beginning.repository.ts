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
const BEGIN_FIRST = 'select begin_first_attempts($1, $2, $3, $4, $5, $6, $7, $8, $9) as key';

/**
 * Writes the beginnings of attempts. First ones that arrive together are written together, by a function of the database
 * (migrations): in a round's first minute nearly all are.
 */
@Injectable()
export class AttemptBeginning {
  private readonly firsts = new StatementBatches<NextAttempt, true>({
    groupOf: ({ roundId }) => roundId,
    keyOf: ({ contestantId }) => contestantId,
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
    const begun = await this.database.queryPrepared<Keyed>('begin-first-attempts', BEGIN_FIRST, [
      attempts[0]?.roundId,
      arrayOf(attempts.map(({ contestantId }) => contestantId)),
      arrayOf(attempts.map(({ id }) => id)),
      arrayOf(attempts.map(({ startedAt }) => startedAt.toISOString())),
      arrayOf(attempts.map(({ deadlineAt }) => deadlineAt.toISOString())),
      arrayOfArrays(attempts.map(({ paper }) => paper)),
      arrayOfArrays(attempts.map(({ optionCounts }) => optionCounts)),
      arrayOf(attempts.map(({ network }) => network)),
      arrayOfTexts(attempts.map(({ userAgent }) => userAgent)),
    ]);
    return new Map(begun.map(({ key }) => [key, true]));
  }
}
