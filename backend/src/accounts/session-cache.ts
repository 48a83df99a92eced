import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { Clock } from '../platform/clock/clock.js';
import { noticesCuts } from '../platform/redis/open-redis.js';
import { watchRedis } from '../platform/redis/redis-watch.js';
import { REDIS } from '../platform/redis/redis.module.js';
import type { LiveSession } from './sessions.repository.js';

/** How long a process may go on believing what it read, should the word that a session ended be lost … */
const BELIEVED_MS = 15_000;
/** … and of a contestant, while the line on which that word comes stands. */
const BELIEVED_OF_CONTESTANTS_MS = 300_000;
/** Some half a kilobyte each: more people than one process serves in that time. */
const MOST_ENTRIES = 100_000;
const CHANNEL = 'sessions-changed';

interface Remembered {
  readonly session: LiveSession;
  readonly readAtMs: number;
  /** The count of changes when it was read; a later change of its account makes it stale. */
  readonly readAtChange: number;
}

/**
 * Sessions as this process read them in the last seconds. Whoever changes the sessions of an account says so over a
 * Redis channel and every process forgets them at once; without Redis they are forgotten when their time is up. What could
 * not be said while Redis was away is said when it is back.
 */
@Injectable()
export class SessionCache implements OnModuleInit, OnApplicationShutdown {
  private readonly remembered = new Map<string, Remembered>();
  private readonly lastChange = new Map<string, number>();
  /** Accounts whose change was not announced yet. */
  private readonly unannounced = new Set<string>();
  private changes = 0;
  /** Since when every word is heard; null while none is. */
  private hearingSinceMs: number | null = null;
  private subscriber: Redis | null = null;
  private stopWatching = () => {};

  constructor(
    @Inject(REDIS) private readonly redis: Redis,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const subscriber = this.redis.duplicate({ autoResubscribe: false, enableAutoPipelining: false });
    subscriber.on('error', () => {});
    subscriber.on('ready', () => void this.listen(subscriber));
    subscriber.on('close', () => (this.hearingSinceMs = null));
    subscriber.on('message', (_channel, accountId) => this.forget(accountId));
    this.subscriber = subscriber;
    this.stopWatching = watchRedis(subscriber);
    this.redis.on('ready', () => this.announceAll());
  }

  onApplicationShutdown(): void {
    this.stopWatching();
    this.subscriber?.disconnect();
  }

  /** The session of a key, if it is remembered. */
  recall(key: string): LiveSession | null {
    const known = this.remembered.get(key);
    return known && this.isFresh(known) ? known.session : null;
  }

  /** What `read` finds, which is remembered. */
  async learn(key: string, read: () => Promise<LiveSession | null>): Promise<LiveSession | null> {
    const readAtMs = this.clock.nowMs();
    const readAtChange = this.changes;
    const session = await read();
    if (session) this.remember(key, { session, readAtMs, readAtChange });
    else this.remembered.delete(key);
    return session;
  }

  /** Forgets the sessions of an account, here at once and in every other process as soon as it hears of it. */
  async announceChange(accountId: string): Promise<void> {
    this.forget(accountId);
    this.unannounced.add(accountId);
    await this.announce(accountId);
  }

  private async announce(accountId: string): Promise<void> {
    if (this.redis.status !== 'ready') return;
    try {
      await this.redis.publish(CHANNEL, accountId);
      this.unannounced.delete(accountId);
    } catch {
      // It is said once Redis is back.
    }
  }

  private announceAll(): void {
    for (const accountId of this.unannounced) void this.announce(accountId);
  }

  private async listen(subscriber: Redis): Promise<void> {
    try {
      await subscriber.subscribe(CHANNEL);
      // What was said while the line was down was not heard.
      if (noticesCuts(subscriber)) this.hearingSinceMs = this.clock.nowMs();
    } catch {
      // The line broke again; it is tried anew.
    }
  }

  private forget(accountId: string): void {
    if (this.lastChange.size >= MOST_ENTRIES) this.startAnew();
    this.changes += 1;
    this.lastChange.set(accountId, this.changes);
  }

  private remember(key: string, entry: Remembered): void {
    if (this.remembered.size >= MOST_ENTRIES) this.startAnew();
    this.remembered.set(key, entry);
  }

  private startAnew(): void {
    this.remembered.clear();
    this.lastChange.clear();
  }

  private isFresh({ session, readAtMs, readAtChange }: Remembered): boolean {
    const age = this.clock.nowMs() - readAtMs;
    const wasHeard = this.hearingSinceMs !== null && readAtMs >= this.hearingSinceMs;
    const believedMs = wasHeard && session.role === 'contestant' ? BELIEVED_OF_CONTESTANTS_MS : BELIEVED_MS;
    return age >= 0 && age < believedMs && readAtChange >= (this.lastChange.get(session.accountId) ?? 0);
  }
}
