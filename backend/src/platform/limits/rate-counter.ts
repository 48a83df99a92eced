import { Inject, Injectable } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { REDIS } from '../redis/redis.module.js';
import type { LimitRule } from './limit.js';
import { LocalCounter } from './local-counter.js';

const HIT = `local n = redis.call('INCRBY', KEYS[1], ARGV[2])
if n == tonumber(ARGV[2]) then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return { n, redis.call('PTTL', KEYS[1]) }`;

declare module 'ioredis' {
  interface RedisCommander {
    limitHit(key: string, ttlMs: number, hits: number): Promise<[number, number]>;
  }
}

/** Hits that this process has counted in Redis already and not yet given away. */
interface Lease {
  left: number;
  readonly endsAt: number;
}

/**
 * A process takes a hundredth of a generous limit at a time, so that a limit of 600 costs one question to Redis for six
 * requests. What a process took and did not use counts as used: several processes may refuse a few hits early, never late.
 */
const SHARE = 100;
const MOST_LEASES = 50_000;

/** Counts hits in Redis; while Redis is away, each process counts for itself: a wider limit is better than a lost answer. */
@Injectable()
export class RateCounter {
  private readonly leases = new Map<string, Lease>();
  private readonly local = new LocalCounter();

  constructor(@Inject(REDIS) private readonly redis: Redis) {
    redis.defineCommand('limitHit', { numberOfKeys: 1, lua: HIT });
  }

  /** Counts one hit; the seconds to wait when it is one too many, else null. At once where a lease covers it. */
  hit(key: string, rule: LimitRule): number | null | Promise<number | null> {
    const lease = this.leases.get(key);
    if (lease && lease.left > 0 && performance.now() < lease.endsAt) {
      lease.left -= 1;
      return null;
    }
    return this.redis.status === 'ready' ? this.ask(key, rule) : this.local.hit(key, rule, performance.now());
  }

  private async ask(key: string, rule: LimitRule): Promise<number | null> {
    const hits = Math.max(1, Math.floor(rule.count / SHARE));
    try {
      const [counted, ttlMs] = await this.redis.limitHit(`limit:${key}`, rule.seconds * 1000, hits);
      this.local.forget();
      const tooMany = Math.max(0, counted - rule.count);
      if (tooMany >= hits) {
        this.leases.delete(key);
        return Math.max(1, Math.ceil(ttlMs / 1000));
      }
      this.keep(key, { left: hits - tooMany - 1, endsAt: performance.now() + ttlMs });
      return null;
    } catch {
      return this.local.hit(key, rule, performance.now());
    }
  }

  private keep(key: string, lease: Lease): void {
    if (lease.left === 0) return void this.leases.delete(key);
    // Forgetting leases only makes processes ask again.
    if (this.leases.size >= MOST_LEASES) this.leases.clear();
    this.leases.set(key, lease);
  }
}
