import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { Role } from '../domain/role.js';
import { Database } from '../platform/database/database.js';
import { arrayOf, StatementBatches } from '../platform/database/statement-batches.js';
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

/** A use of a session that is worth noting. */
interface Sighting {
  readonly id: string;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

interface Found extends LiveSession {
  readonly tokenHash: Buffer;
}

const FIND = `select s.token_hash as "tokenHash", s.id, s.account_id as "accountId", s.created_at as "createdAt",
    s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt", a.role, a.display_name as "displayName"
  from session s join account a on a.id = s.account_id
  where s.token_hash = any($1::bytea[]) and a.disabled_at is null`;

const NOTE_SEEN = 'select note_sessions_seen($1, $2, $3)';

/** Sessions. In the opening minute everybody's is looked for, and noted, in the same seconds: in statements they share. */
@Injectable()
export class SessionsRepository {
  private readonly searches = new StatementBatches<Buffer, LiveSession>({
    groupOf: () => '',
    keyOf: (tokenHash) => tokenHash.toString('hex'),
    run: (tokenHashes) => this.findTogether(tokenHashes),
  });
  private readonly sightings = new StatementBatches<Sighting, true>({
    groupOf: () => '',
    keyOf: ({ id }) => id,
    run: (sightings) => this.noteTogether(sightings),
  });

  constructor(private readonly database: Database) {}

  async add(session: Session): Promise<void> {
    await this.database.repository(Session).insert(session);
  }

  /** The session of a token, if its account may still sign in. */
  findByTokenHash(tokenHash: Buffer): Promise<LiveSession | null> {
    return this.searches.run(tokenHash);
  }

  async noteSeen(sighting: Sighting): Promise<void> {
    await this.sightings.run(sighting);
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

  private async findTogether(tokenHashes: readonly Buffer[]): Promise<Map<string, LiveSession>> {
    const hashes = arrayOf(tokenHashes.map((hash) => `"\\\\x${hash.toString('hex')}"`));
    const found = await this.database.queryPrepared<Found>('find-sessions', FIND, [hashes]);
    return new Map(found.map(({ tokenHash, ...session }) => [tokenHash.toString('hex'), session]));
  }

  private async noteTogether(sightings: readonly Sighting[]): Promise<Map<string, true>> {
    await this.database.queryPrepared('note-sessions', NOTE_SEEN, [
      arrayOf(sightings.map(({ id }) => id)),
      arrayOf(sightings.map(({ lastSeenAt }) => lastSeenAt.toISOString())),
      arrayOf(sightings.map(({ expiresAt }) => expiresAt.toISOString())),
    ]);
    return new Map(sightings.map(({ id }) => [id, true]));
  }
}
