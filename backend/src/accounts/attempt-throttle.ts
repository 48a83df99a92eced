import { Inject, Injectable } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { Secrets } from '../platform/crypto/secrets.js';
import { TooManyRequests } from '../platform/errors/common-problems.js';
import { RateCounter } from '../platform/limits/rate-counter.js';
import { REDIS } from '../platform/redis/redis.module.js';

const MINUTES_15 = 15 * 60;
const TRIES_PER_NAME = 10;
/** Thousands of civil servants sit behind one address, and many of them forget their passwords on the same morning. */
const PER_NETWORK = { count: 5_000, seconds: MINUTES_15 };

/**
 * Slows down guessing of passwords and codes: so many tries per name in a quarter of an hour, and a generous ceiling
 * per network. A try is counted before it is checked, so that many at once gain nothing; success wipes the count.
 * Without Redis everybody passes: argon2id still makes guessing slow.
 */
@Injectable()
export class AttemptThrottle {
  constructor(
    @Inject(REDIS) private readonly redis: Redis,
    private readonly counter: RateCounter,
    private readonly secrets: Secrets,
  ) {}

  /** Counts a try at something for a name. Throws `TooManyRequests` when it is one too many. */
  async admit(what: string, name: string, network: string | null): Promise<void> {
    const waits = await Promise.all([
      this.hit(this.keyOf(what, name)),
      network === null ? null : this.counter.hit(`${what}:${network}`, PER_NETWORK),
    ]);
    const seconds = Math.max(...waits.map((wait) => wait ?? 0));
    if (seconds > 0) throw new TooManyRequests({ seconds }, { retryAfterSeconds: seconds });
  }

  /** The right password or code was given: earlier tries are forgiven. */
  async forgive(what: string, name: string): Promise<void> {
    if (this.redis.status !== 'ready') return;
    await this.redis.del(this.keyOf(what, name)).catch(() => {});
  }

  private async hit(key: string): Promise<number | null> {
    if (this.redis.status !== 'ready') return null;
    try {
      await this.redis.set(key, 0, 'EX', MINUTES_15, 'NX');
      const tries = await this.redis.incr(key);
      return tries > TRIES_PER_NAME ? Math.max(1, await this.redis.ttl(key)) : null;
    } catch {
      return null;
    }
  }

  /** Names are phone numbers: Redis gets only their hashes. */
  private keyOf(what: string, name: string): string {
    return `tries:${what}:${this.secrets.keyedHash('throttle', name).toString('base64url')}`;
  }
}
