import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Disqualification } from './disqualification.entity.js';

export interface NamedDisqualification {
  readonly id: string;
  readonly contestantId: string;
  readonly name: string;
  readonly reason: string;
  readonly createdAt: Date;
  readonly byName: string;
  readonly reinstatedAt: Date | null;
  readonly reinstatedByName: string | null;
  readonly reinstatementReason: string | null;
}

export interface EntryFacts {
  readonly prediction: number | null;
  readonly predictionLockedAt: Date | null;
  readonly attemptCount: number;
}

const NAMED = `select disqualification.id, disqualification.contestant_id as "contestantId", contestant.full_name as name,
    disqualification.reason, disqualification.created_at as "createdAt", judge.display_name as "byName",
    disqualification.reinstated_at as "reinstatedAt", reinstater.display_name as "reinstatedByName",
    disqualification.reinstatement_reason as "reinstatementReason"
  from disqualification
    join contestant on contestant.id = disqualification.contestant_id
    join account judge on judge.id = disqualification.created_by
    left join account reinstater on reinstater.id = disqualification.reinstated_by`;

/** Who does not count in a round: disqualified by a judge, or withdrawn. */
@Injectable()
export class Exclusions {
  constructor(private readonly database: Database) {}

  async disqualifiedIds(roundId: string): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      'select contestant_id as id from disqualification where round_id = $1 and reinstated_at is null',
      [roundId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async withdrawnIds(): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>('select id from contestant where withdrawn_at is not null');
    return new Set(rows.map(({ id }) => id));
  }

  /** Disqualifications that stand, the latest first. */
  standing(roundId: string): Promise<NamedDisqualification[]> {
    return this.database.query<NamedDisqualification>(
      `${NAMED} where disqualification.round_id = $1 and disqualification.reinstated_at is null
       order by disqualification.created_at desc`,
      [roundId],
    );
  }

  /** All of a contestant in a round, taken back or not. */
  ofContestant(roundId: string, contestantId: string): Promise<NamedDisqualification[]> {
    return this.database.query<NamedDisqualification>(
      `${NAMED} where disqualification.round_id = $1 and disqualification.contestant_id = $2
       order by disqualification.created_at`,
      [roundId, contestantId],
    );
  }

  /** A contestant's part in a round, or null for somebody who did not enter it. */
  async entryOf(roundId: string, contestantId: string): Promise<EntryFacts | null> {
    const [entry] = await this.database.query<EntryFacts>(
      `select prediction, prediction_locked_at as "predictionLockedAt", attempt_count as "attemptCount"
       from entry where round_id = $1 and contestant_id = $2`,
      [roundId, contestantId],
    );
    return entry ?? null;
  }

  /** Of these people, those who submitted an attempt in the round. */
  async entrantsAmong(roundId: string, contestantIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      `select distinct contestant_id as id from attempt
       where round_id = $1 and submitted_at is not null and contestant_id = any($2::uuid[])`,
      [roundId, contestantIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async withdrawnEntrantCount(roundId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `select count(*) from contestant where withdrawn_at is not null and exists (
         select 1 from attempt where attempt.round_id = $1 and attempt.contestant_id = contestant.id
           and attempt.submitted_at is not null)`,
      [roundId],
    );
    return row?.count ?? 0;
  }

  async insert(disqualification: Disqualification): Promise<void> {
    await this.database.repository(Disqualification).insert(disqualification);
  }

  /** Takes the standing disqualification back; false where there is none. */
  async reinstate(roundId: string, contestantId: string, act: { at: Date; by: string; reason: string }) {
    const rows = await this.database.query(
      `update disqualification set reinstated_at = $3, reinstated_by = $4, reinstatement_reason = $5
       where round_id = $1 and contestant_id = $2 and reinstated_at is null returning id`,
      [roundId, contestantId, act.at, act.by, act.reason],
    );
    return rows.length > 0;
  }
}
