import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { DueComputation } from './due-computation.entity.js';
import type { ResultSubject } from './results.repository.js';

const OF_SUBJECT = 'contest_id = $1 and round_id is not distinct from $2';

/** Computations that were asked for and are not done. */
@Injectable()
export class DueComputations {
  constructor(private readonly database: Database) {}

  async insert(due: DueComputation): Promise<void> {
    await this.database.repository(DueComputation).insert(due);
  }

  /** In the order in which they were asked for. */
  of({ contestId, roundId }: ResultSubject): Promise<DueComputation[]> {
    return this.database.query<DueComputation>(
      `select id, contest_id as "contestId", round_id as "roundId", reason, asked_at as "askedAt", asked_by as "askedBy"
       from due_computation where ${OF_SUBJECT} order by asked_at, id`,
      [contestId, roundId],
    );
  }

  async isDue(subject: ResultSubject): Promise<boolean> {
    return (await this.of(subject)).length > 0;
  }

  /** What has anything due, the earliest first. */
  subjects(): Promise<ResultSubject[]> {
    return this.database.query<ResultSubject>(
      `select contest_id as "contestId", round_id as "roundId" from due_computation
       group by contest_id, round_id order by min(asked_at)`,
    );
  }

  async done(ids: readonly string[]): Promise<void> {
    await this.database.query('delete from due_computation where id = any($1::uuid[])', [ids]);
  }

  /** Whether there are more than `limit` attempts (of a round) or rows (of the published rounds) to compute from. */
  async isLargerThan(limit: number, { contestId, roundId }: ResultSubject): Promise<boolean> {
    const [row] =
      roundId === null
        ? await this.database.query<{ size: number }>(
            `select coalesce(sum(participant_count), 0) as size from result
             where contest_id = $1 and round_id is not null and published_at is not null`,
            [contestId],
          )
        : await this.database.query<{ size: number }>(
            'select count(*) as size from (select from attempt where round_id = $1 limit $2::int + 1) as few',
            [roundId, limit],
          );
    return (row?.size ?? 0) > limit;
  }
}
