import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { Role } from '../domain/role.js';
import { Database } from '../platform/database/database.js';
import { Session } from './session.entity.js';

/** A session together with whose it is. */
export interface LiveSession {
  readonly id: string;
  readonly accountId: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly role: Role;
  readonly displayName: string;
}

/** Runs once for everybody who opens a page in the opening minute. */
const FIND = `select s.id, s.account_id as "accountId", s.created_at as "createdAt", s.last_seen_at as "lastSeenAt",
    s.expires_at as "expiresAt", a.role, a.display_name as "displayName"
  from session s join account a on a.id = s.account_id
  where s.token_hash = $1 and a.disabled_at is null`;

@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  async add(session: Session): Promise<void> {
    await this.database.repository(Session).insert(session);
  }

  /** The session of a token, if its account may still sign in. */
  async findByTokenHash(tokenHash: Buffer): Promise<LiveSession | null> {
    const [session] = await this.database.queryPrepared<LiveSession>('find-session', FIND, [tokenHash]);
    return session ?? null;
  }

  async noteSeen(id: string, lastSeenAt: Date, expiresAt: Date): Promise<void> {
    await this.database.repository(Session).update({ id }, { lastSeenAt, expiresAt });
  }

  liveOf(accountId: string, now: Date): Promise<Session[]> {
    return this.database
      .repository(Session)
      .find({ where: { accountId, expiresAt: MoreThan(now) }, order: { lastSeenAt: 'DESC', createdAt: 'DESC' } });
  }

  /** True if the account had such a session. */
  async remove(accountId: string, id: string): Promise<boolean> {
    const { affected } = await this.database.repository(Session).delete({ id, accountId });
    return affected === 1;
  }

  async removeAll(accountId: string, exceptId: string | null): Promise<void> {
    await this.database.query('delete from session where account_id = $1 and ($2::uuid is null or id <> $2)', [
      accountId,
      exceptId,
    ]);
  }

  /** Takes away what expired before `instant`; returns how many. */
  async removeExpired(instant: Date): Promise<number> {
    const rows = await this.database.query<{ id: string }>('delete from session where expires_at < $1 returning id', [
      instant,
    ]);
    return rows.length;
  }
}
