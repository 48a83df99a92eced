import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database } from '../platform/database/database.js';
import type { SignedIn } from '../platform/http/access.js';
import { AccountsRepository } from './accounts.repository.js';
import { SessionCache } from './session-cache.js';
import { cookieLifetimeMs, isWorthNoting, sessionExpiry } from './session.policy.js';
import { type LiveSession, SessionsRepository } from './sessions.repository.js';

export interface OpenedSession {
  /** Goes into the cookie and is kept nowhere here. */
  readonly token: string;
  /** How long the browser keeps the cookie. */
  readonly cookieMs: number;
  readonly signedIn: SignedIn;
}

/** Signed-in devices: opening, recognising and ending them. */
@Injectable()
export class Sessions {
  constructor(
    private readonly repository: SessionsRepository,
    private readonly accounts: AccountsRepository,
    private readonly cache: SessionCache,
    private readonly database: Database,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** Signs an account in on one more device. */
  async open(accountId: string, userAgent: string): Promise<OpenedSession> {
    const { role, displayName } = await this.accounts.required(accountId);
    const token = this.secrets.newToken();
    const now = this.clock.now();
    const id = this.secrets.newId();
    const expiresAt = sessionExpiry(role, now, now);
    const tokenHash = this.hashOf(token);
    await this.repository.add({ id, tokenHash, accountId, createdAt: now, lastSeenAt: now, expiresAt, userAgent });
    return { token, cookieMs: cookieLifetimeMs(role), signedIn: { accountId, sessionId: id, role, displayName } };
  }

  /** Who holds this token, or null when it is unknown or over; at once where this process remembers. */
  find(token: string): SignedIn | null | Promise<SignedIn | null> {
    // Memory is kept by a plain hash: the keyed one of the table costs ten times as much, once for every request.
    const key = hash('sha256', token, 'base64');
    const known = this.cache.recall(key);
    if (known) return this.signedInBy(known);
    return this.cache.learn(key, () => this.read(this.hashOf(token))).then((session) => this.signedInBy(session));
  }

  /** Ends one session of an account; false if it has no such session. */
  async end(accountId: string, sessionId: string): Promise<boolean> {
    const ended = await this.repository.remove(accountId, sessionId);
    if (ended) await this.announceChange(accountId);
    return ended;
  }

  /** Ends the session of a token, if there is one: the device signs in anew. */
  async endByToken(token: string): Promise<void> {
    const session = await this.repository.findByTokenHash(this.hashOf(token));
    if (session) await this.end(session.accountId, session.id);
  }

  /** Ends every session of an account, but for the one given. */
  async endAll(accountId: string, exceptId: string | null = null): Promise<void> {
    await this.repository.removeAll(accountId, exceptId);
    await this.announceChange(accountId);
  }

  /** Every process reads the account's sessions anew; after commit, for nobody must hear of what nobody can read yet. */
  announceChange(accountId: string): Promise<void> {
    return this.database.afterCommit(() => this.cache.announceChange(accountId));
  }

  /** Reads a session and notes that it was used, where the last note is old enough. */
  private async read(tokenHash: Buffer): Promise<LiveSession | null> {
    const session = await this.repository.findByTokenHash(tokenHash);
    const now = this.clock.now();
    if (!session || session.expiresAt <= now || !isWorthNoting(session.role, session.lastSeenAt, now)) return session;
    const expiresAt = sessionExpiry(session.role, session.createdAt, now);
    const seen = { lastSeenAt: now, expiresAt };
    await this.repository.noteSeen({ id: session.id, ...seen });
    return { ...session, ...seen };
  }

  private signedInBy(session: LiveSession | null): SignedIn | null {
    if (!session || session.expiresAt.getTime() <= this.clock.nowMs()) return null;
    const { id, accountId, role, displayName } = session;
    return { accountId, sessionId: id, role, displayName };
  }

  private hashOf(token: string): Buffer {
    return this.secrets.keyedHash('session-token', token);
  }
}
