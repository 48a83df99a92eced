import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Announcement } from './announcement.entity.js';

export interface ListedAnnouncement extends Announcement {
  readonly createdByName: string | null;
}

const LISTED = `select announcement.id, announcement.contest_id as "contestId", announcement.round_id as "roundId",
    announcement.title, announcement.body, announcement.visible_from as "visibleFrom",
    announcement.visible_until as "visibleUntil", announcement.created_by as "createdBy",
    announcement.created_at as "createdAt", account.display_name as "createdByName"
  from announcement left join account on account.id = announcement.created_by`;

@Injectable()
export class AnnouncementRepository {
  constructor(private readonly database: Database) {}

  /** Newest first, by the time from which they are seen. */
  ofContest(contestId: string): Promise<ListedAnnouncement[]> {
    return this.database.query<ListedAnnouncement>(
      `${LISTED} where announcement.contest_id = $1 order by announcement.visible_from desc, announcement.id`,
      [contestId],
    );
  }

  async byId(id: string): Promise<ListedAnnouncement | null> {
    const [found] = await this.database.query<ListedAnnouncement>(`${LISTED} where announcement.id = $1`, [id]);
    return found ?? null;
  }

  async insert(announcement: Announcement): Promise<void> {
    await this.database.repository(Announcement).insert(announcement);
  }

  async update(id: string, change: Partial<Announcement>): Promise<void> {
    await this.database.repository(Announcement).update(id, change);
  }

  async remove(id: string): Promise<void> {
    await this.database.repository(Announcement).delete(id);
  }
}
