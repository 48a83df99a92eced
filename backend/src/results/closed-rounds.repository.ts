import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

@Injectable()
export class ClosedRounds {
  constructor(private readonly database: Database) {}

  /** Released rounds whose window was over at that instant, the earliest first. */
  async idsClosedBy(at: Date): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select id from round where released_at is not null and closes_at <= $1 order by closes_at, number',
      [at],
    );
    return rows.map(({ id }) => id);
  }

  /** Rounds of the contest with a higher number that have a result. */
  async laterWithResult(contestId: string, number: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from round where contest_id = $1 and number > $2
         and exists (select 1 from result where result.round_id = round.id) order by number`,
      [contestId, number],
    );
    return rows.map(({ id }) => id);
  }
}
