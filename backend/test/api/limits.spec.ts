import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { RateCounter } from '../../src/platform/limits/rate-counter.js';

/** Longer than any test takes: what is counted here is hits, however slow the machine. */
const HOUR_SECONDS = 3_600;
const FEW = { count: 5, seconds: HOUR_SECONDS };
const MANY = { count: 600, seconds: HOUR_SECONDS };

describe('a limit', () => {
  let redis: Redis;
  let key: string;
  beforeAll(async () => {
    redis = new Redis(`${process.env.TEST_REDIS_URL}/${process.env.JEST_WORKER_ID ?? '1'}`);
    await redis.ping();
  });
  afterAll(() => redis.disconnect());
  beforeEach(() => {
    key = randomUUID();
  });

  const admittedBy = async (counters: readonly RateCounter[], rule: typeof FEW, hits: number) => {
    let admitted = 0;
    for (let hit = 0; hit < hits; hit += 1) {
      for (const counter of counters) if ((await counter.hit(key, rule)) === null) admitted += 1;
    }
    return admitted;
  };

  it('lets through as many as it says, and then says how long to wait', async () => {
    const counter = new RateCounter(redis);
    expect(await admittedBy([counter], FEW, 8)).toBe(5);
    const seconds = await counter.hit(key, FEW);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(HOUR_SECONDS);
  });

  it('lets through exactly its number also where a process takes several hits at a time', async () => {
    expect(await admittedBy([new RateCounter(redis)], MANY, 620)).toBe(600);
    key = randomUUID();
    expect(await admittedBy([new RateCounter(redis)], { count: 605, seconds: HOUR_SECONDS }, 620)).toBe(605);
  });

  it('is one for all processes: together they never let more through, and at most a few less', async () => {
    const admitted = await admittedBy(
      [new RateCounter(redis), new RateCounter(redis), new RateCounter(redis)],
      MANY,
      220,
    );
    expect(admitted).toBeLessThanOrEqual(600);
    expect(admitted).toBeGreaterThanOrEqual(585);
  });

  it('asks Redis once for six hits of six hundred', async () => {
    const counter = new RateCounter(redis);
    await admittedBy([counter], MANY, 60);
    expect(await redis.get(`limit:${key}`)).toBe('60');
    expect(counter.hit(key, MANY)).toBeInstanceOf(Promise);
    await counter.hit(key, MANY);
    expect(counter.hit(key, MANY)).toBeNull();
  });
});
