import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { watchRedis } from '../../src/platform/redis/redis-watch.js';

/** More than a watched Redis is given for its answer. */
const LONG_MS = 1_100;

describe('a watched Redis', () => {
  it('is not taken for gone where only this process was too busy to hear it', async () => {
    const redis = new Redis(`${process.env.TEST_REDIS_URL}/${process.env.JEST_WORKER_ID ?? '1'}`);
    await redis.ping();
    let cuts = 0;
    redis.on('close', () => (cuts += 1));
    const stop = watchRedis(redis);
    for (let count = 0; count < 5; count += 1) {
      const until = performance.now() + LONG_MS;
      while (performance.now() < until);
      await setImmediate();
    }
    await wait(LONG_MS);
    expect(cuts).toBe(0);
    stop();
    redis.disconnect();
  });
});
