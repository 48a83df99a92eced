import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** People who have something in common; of very many only the first are named. */
export interface SignalGroup {
  readonly contestantIds: readonly string[];
  readonly count: number;
}

export interface NetworkAttempt {
  readonly contestantId: string;
  readonly network: string;
  readonly paper: readonly number[];
  readonly answers: readonly number[];
}

const MOST_GROUPS = 50;
const MOST_NAMED = 20;
const MOST_ATTEMPTS = 50_000;

/** Looks for what a jury would want to look at. */
@Injectable()
export class JurySignalsRepository {
  constructor(private readonly database: Database) {}

  /** Entrants who share name and birth date: maybe one person with two phones. */
  namesakes(roundId: string): Promise<SignalGroup[]> {
    return this.database.query<SignalGroup>(
      `select (array_agg(id order by id))[1:${MOST_NAMED}] as "contestantIds", count(*) as count
       from contestant
       where date_of_birth is not null and withdrawn_at is null and exists (
         select 1 from attempt where attempt.round_id = $1 and attempt.contestant_id = contestant.id)
       group by folded_name, date_of_birth having count(*) > 1
       order by count(*) desc, folded_name limit ${MOST_GROUPS}`,
      [roundId],
    );
  }

  /** Who answered every question within `withinMs` of the start. */
  async fast(roundId: string, withinMs: number): Promise<SignalGroup> {
    const [group] = await this.database.query<{ contestantIds: string[] | null; count: number }>(
      `select (array_agg(distinct contestant_id))[1:${MOST_NAMED}] as "contestantIds",
         count(distinct contestant_id) as count
       from attempt
       where round_id = $1 and submitted_at < started_at + $2 * interval '1 millisecond'
         and not (-1)::smallint = any(answers)`,
      [roundId, withinMs],
    );
    return { contestantIds: group?.contestantIds ?? [], count: group?.count ?? 0 };
  }

  /** Attempts with mistakes from networks that at least `people` contestants share. */
  ofSharedNetworks(roundId: string, people: number, questionCount: number): Promise<NetworkAttempt[]> {
    return this.database.query<NetworkAttempt>(
      `select contestant_id as "contestantId", network, paper, answers from attempt
       where round_id = $1 and submitted_at is not null and score < $3 and network in (
         select network from attempt where round_id = $1 and network is not null
         group by network having count(distinct contestant_id) >= $2)
       order by network, contestant_id limit ${MOST_ATTEMPTS}`,
      [roundId, people, questionCount],
    );
  }
}
