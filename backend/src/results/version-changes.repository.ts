import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

export interface VersionChange {
  readonly contestantId: string;
  readonly name: string;
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  readonly scoreBefore: number | null;
  readonly scoreAfter: number | null;
  readonly distanceBefore: number | null;
  readonly distanceAfter: number | null;
  readonly prizeCodeBefore: string | null;
  readonly prizeCodeAfter: string | null;
}

const MOST_SHOWN = 500;

const CHANGED = `with former as (select * from result_row where result_id = $1),
    later as (select * from result_row where result_id = $2),
    changed as (
      select coalesce(former.contestant_id, later.contestant_id) as id, former.rank as rank_before,
        later.rank as rank_after, former.score as score_before, later.score as score_after,
        former.distance as distance_before, later.distance as distance_after, former.prize_code as prize_before,
        later.prize_code as prize_after
      from former full join later on later.contestant_id = former.contestant_id
      where (former.rank, former.score, former.distance, former.prize_code)
        is distinct from (later.rank, later.score, later.distance, later.prize_code))`;

@Injectable()
export class VersionChanges {
  constructor(private readonly database: Database) {}

  /** Rows that differ: those whose prize changed first, then by the better of both ranks. */
  async between(beforeId: string, afterId: string): Promise<{ count: number; rows: VersionChange[] }> {
    const parameters = [beforeId, afterId];
    const [counted] = await this.database.query<{ count: number }>(
      `${CHANGED} select count(*) from changed`,
      parameters,
    );
    const rows = await this.database.query<VersionChange>(
      `${CHANGED} select changed.id as "contestantId", contestant.full_name as name, rank_before as "rankBefore",
         rank_after as "rankAfter", score_before as "scoreBefore", score_after as "scoreAfter",
         distance_before as "distanceBefore", distance_after as "distanceAfter", prize_before as "prizeCodeBefore",
         prize_after as "prizeCodeAfter"
       from changed join contestant on contestant.id = changed.id
       order by (prize_before is not distinct from prize_after), least(rank_before, rank_after), changed.id
       limit ${MOST_SHOWN}`,
      parameters,
    );
    return { count: counted?.count ?? 0, rows };
  }
}
