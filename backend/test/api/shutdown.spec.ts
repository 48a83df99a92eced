import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Redis } from 'ioredis';
import { REDIS } from '../../src/platform/redis/redis.module.js';
import { type LoneRedis, startLoneRedis } from '../support/lone-redis.js';
import { startRedisCluster } from '../support/redis-cluster.js';
import { eventually, startTestApp, useRedis } from '../support/test-app.js';

/** So long only what waits for Redis takes, which may be for ever; the farewells of a process are over in some seconds. */
const FOR_EVER_MS = 60_000;

describe('A process that is asked to end while Redis is away', () => {
  afterEach(() => useRedis(null));

  async function endsByItself(wishes: { runsJobs: boolean }, { settings }: Pick<LoneRedis, 'settings'>, go: Going) {
    useRedis(settings);
    const test = await startTestApp(wishes);
    await go();
    await eventually(() => expect(test.app.get<Redis>(REDIS).status).not.toBe('ready'));
    return Promise.race([test.close().then(() => true), wait(FOR_EVER_MS, false, { ref: false })]);
  }

  it.each([
    ['an API', false],
    ['a worker', true],
  ])('ends by itself: %s whose Redis was killed', async (_, runsJobs) => {
    const redis = await startLoneRedis();
    expect(await endsByItself({ runsJobs }, redis, () => redis.kill())).toBe(true);
  });

  it('ends by itself: a worker whose Redis stands still', async () => {
    const redis = await startLoneRedis();
    expect(await endsByItself({ runsJobs: true }, redis, () => redis.freeze())).toBe(true);
    await redis.kill();
  });

  it('ends by itself: a worker whose Redis Cluster was killed', async () => {
    const cluster = await startRedisCluster();
    expect(await endsByItself({ runsJobs: true }, cluster, () => cluster.stop())).toBe(true);
  });
});

type Going = () => Promise<void> | void;
