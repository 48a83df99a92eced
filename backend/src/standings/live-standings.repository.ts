import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** A submitted attempt of somebody who is neither disqualified nor withdrawn. */
export interface LiveAttempt {
  readonly contestantId: string;
  readonly startedAt: Date;
  readonly submittedAt: Date;
  readonly score: number;
}

/** Submitted attempts of a round ($1) that may count; who is barred is the roster's to say. */
const COUNTING = `attempt.round_id = $1 and attempt.submitted_at is not null and attempt.score is not null
  and not exists (
    select 1 from disqualification
    where disqualification.round_id = attempt.round_id and disqualification.contestant_id = attempt.contestant_id
      and disqualification.reinstated_at is null)
  and not exists (
    select 1 from contestant where contestant.id = attempt.contestant_id and contestant.withdrawn_at is not null)`;

/** Reads the rounds whose standings are live. */
@Injectable()
export class LiveStandings {
  constructor(private readonly database: Database) {}

  /** Released rounds that are not published and whose rules show their standing live. */
  async roundIds(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select round.id from round join rule_set on rule_set.id = round.rule_set_id
       where round.released_at is not null and round.result_published_at is null
         and rule_set.rules ->> 'standingsVisible' = 'live'`,
    );
    return rows.map(({ id }) => id);
  }

  /** Up to `limit` entrants whose id is greater than `after`. */
  entrantIds(roundId: string, after: string | null, limit: number): Promise<string[]> {
    return this.idsOf(
      `select distinct contestant_id as id from attempt
       where round_id = $1 and submitted_at is not null and ($2::uuid is null or contestant_id > $2)
       order by contestant_id limit $3`,
      [roundId, after, limit],
    );
  }

  entrantIdsSince(roundId: string, submittedSince: Date): Promise<string[]> {
    return this.idsOf('select distinct contestant_id as id from attempt where round_id = $1 and submitted_at >= $2', [
      roundId,
      submittedSince,
    ]);
  }

  attemptsOf(roundId: string, contestantIds: readonly string[]): Promise<LiveAttempt[]> {
    return this.database.query<LiveAttempt>(
      `select contestant_id as "contestantId", started_at as "startedAt", submitted_at as "submittedAt", score
       from attempt where ${COUNTING} and contestant_id = any($2::uuid[]) order by contestant_id, number`,
      [roundId, contestantIds],
    );
  }

  async entrantCount(roundId: string, barredIds: readonly string[]): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `select count(distinct contestant_id) from attempt where ${COUNTING} and not contestant_id = any($2::uuid[])`,
      [roundId, barredIds],
    );
    return row?.count ?? 0;
  }

  /** A text that changes whenever somebody is excluded or taken back, or a key was ruled on. */
  async decisionsOf(roundId: string): Promise<string> {
    const [row] = await this.database.query<{ decisions: string }>(
      `select concat_ws(' ',
         (select concat(count(*), '/', count(reinstated_at)) from disqualification where round_id = $1),
         (select count(*) from question_ruling where round_id = $1),
         (select concat(count(*), '/', count(removed_at)) from barred_entry),
         (select count(*) from contestant where withdrawn_at is not null)) as decisions`,
      [roundId],
    );
    return row?.decisions ?? '';
  }

  private async idsOf(sql: string, parameters: readonly unknown[]): Promise<string[]> {
    return (await this.database.query<{ id: string }>(sql, parameters)).map(({ id }) => id);
  }
}
