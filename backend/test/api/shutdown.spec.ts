import { afterEach, describe, expect, it } from '@jest/globals';
import { type LoneRedis, startLoneRedis } from '../support/lone-redis.js';
import { startRedisCluster } from '../support/redis-cluster.js';
import { startTestApp, useRedis } from '../support/test-app.js';

/** Whoever stops a process kills it after 15 s (npm start) or 30 s (docker compose). */
const PATIENCE_SECONDS = 10;

describe('A process that is asked to end while Redis is away', () => {
  afterEach(() => useRedis(null));

  async function secondsToEnd(wishes: { runsJobs: boolean }, { settings }: Pick<LoneRedis, 'settings'>, go: Going) {
    useRedis(settings);
    const test = await startTestApp(wishes);
    await go();
    // So long it takes until everybody has noticed.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const askedAt = performance.now();
    await test.close();
    return (performance.now() - askedAt) / 1_000;
  }

  it.each([
    ['an API', false],
    ['a worker', true],
  ])('ends by itself: %s whose Redis was killed', async (_, runsJobs) => {
    const redis = await startLoneRedis();
    expect(await secondsToEnd({ runsJobs }, redis, () => redis.kill())).toBeLessThan(PATIENCE_SECONDS);
  });

  it('ends by itself: a worker whose Redis stands still', async () => {
    const redis = await startLoneRedis();
    expect(await secondsToEnd({ runsJobs: true }, redis, () => redis.freeze())).toBeLessThan(PATIENCE_SECONDS);
    await redis.kill();
  });

  it('ends by itself: a worker whose Redis Cluster was killed', async () => {
    const cluster = await startRedisCluster();
    expect(await secondsToEnd({ runsJobs: true }, cluster, () => cluster.stop())).toBeLessThan(PATIENCE_SECONDS);
  });
});

type Going = () => Promise<void> | void;
