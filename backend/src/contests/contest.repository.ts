import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Contest } from './contest.entity.js';

export interface ListedContest {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly createdAt: Date;
  readonly roundCount: number;
}

@Injectable()
export class ContestRepository {
  constructor(private readonly database: Database) {}

  /**
   * The one that the public sees: the newest with a released round, so that drafting the next contest takes no running
   * one off the first page; where none has any, the newest.
   */
  current(): Promise<Contest | null> {
    return this.database
      .repository(Contest)
      .createQueryBuilder('contest')
      .addSelect(
        'exists (select 1 from round where round.contest_id = contest.id and round.released_at is not null)',
        'is_running',
      )
      .orderBy('is_running', 'DESC')
      .addOrderBy('contest.createdAt', 'DESC')
      .addOrderBy('contest.id', 'DESC')
      .getOne();
  }

  byId(id: string): Promise<Contest | null> {
    return this.database.repository(Contest).findOneBy({ id });
  }

  /** The contest as it is now; nobody else changes it, its rules or its rounds through here until the transaction ends. */
  lockById(id: string): Promise<Contest | null> {
    return this.database.repository(Contest).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  /** Newest first. */
  all(): Promise<ListedContest[]> {
    return this.database.query<ListedContest>(
      `select contest.id, contest.name, contest.short_name as "shortName", contest.created_at as "createdAt",
         (select count(*) from round where round.contest_id = contest.id) as "roundCount"
       from contest order by contest.created_at desc, contest.id desc`,
    );
  }

  async insert(contest: Contest): Promise<void> {
    await this.database.repository(Contest).insert(contest);
  }

  async update(id: string, change: Partial<Contest>): Promise<void> {
    await this.database.repository(Contest).update(id, change);
  }
}
