import { Inject, Injectable } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { REDIS } from '../redis/redis.module.js';
import type { LimitRule } from './limit.js';

const HIT = `local n = redis.call('INCR', KEYS[1])
if n == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return { n, redis.call('PTTL', KEYS[1]) }`;

declare module 'ioredis' {
  interface RedisCommander {
    limitHit(key: string, ttlMs: number): Promise<[number, number]>;
  }
}

/** Counts hits in Redis. While Redis is away everybody passes: a lost limit is better than a lost answer. */
@Injectable()
export class RateCounter {
  constructor(@Inject(REDIS) private readonly redis: Redis) {
    redis.defineCommand('limitHit', { numberOfKeys: 1, lua: HIT });
  }

  /** Counts one hit; returns the seconds to wait when it is one too many, else null. */
  async hit(key: string, rule: LimitRule): Promise<number | null> {
    if (this.redis.status !== 'ready') return null;
    try {
      const [hits, ttlMs] = await this.redis.limitHit(`limit:${key}`, rule.seconds * 1000);
      return hits > rule.count ? Math.max(1, Math.ceil(ttlMs / 1000)) : null;
    } catch {
      return null;
    }
  }
}
