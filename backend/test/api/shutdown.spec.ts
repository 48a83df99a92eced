import { afterEach, describe, expect, it } from '@jest/globals';
import { startRedisCluster } from '../support/redis-cluster.js';
import { type LoneRedis, startLoneRedis } from '../support/lone-redis.js';
import { startTestApp, useRedis } from '../support/test-app.js';

describe('a process whose Redis has gone', () => {
  afterEach(() => useRedis(null));

  /** Seconds that it takes to end. */
  async function secondsToEnd(runsJobs: boolean, { settings }: Pick<LoneRedis, 'settings'>, go: () => Promise<void> | void) {
    useRedis(settings);
    const test = await startTestApp({ runsJobs });
    await go();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const endsAt = performance.now();
    await test.close();
    return (performance.now() - endsAt) / 1_000;
  }

  it.each([
    ['the API', false],
    ['the worker', true],
  ] as const)('ends by itself: %s, of a Redis that was killed', async (_, runsJobs) => {
    const redis = await startLoneRedis();
    const s = await secondsToEnd(runsJobs, redis, () => redis.kill()); console.log(s);
    expect(s).toBeLessThan(8);
  }, 100_000);

  it.each([
    ['the API', false],
    ['the worker', true],
  ] as const)('ends by itself: %s, of a Redis that stands still', async (_, runsJobs) => {
    const redis = await startLoneRedis();
    const s = await secondsToEnd(runsJobs, redis, () => redis.freeze()); console.log(s);
    await redis.kill();
    expect(s).toBeLessThan(8);
  }, 100_000);

  it.each([
    ['the API', false],
    ['the worker', true],
  ] as const)('ends by itself: %s, of a Redis Cluster that was killed', async (_, runsJobs) => {
    const cluster = await startRedisCluster();
    const s = await secondsToEnd(runsJobs, cluster, () => cluster.stop()); console.log(s);
    expect(s).toBeLessThan(8);
  }, 100_000);
});
