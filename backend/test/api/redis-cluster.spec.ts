import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Cluster, type Redis } from 'ioredis';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import { Metrics } from '../../src/platform/metrics/metrics.js';
import { nodesOf } from '../../src/platform/redis/open-redis.js';
import { REDIS } from '../../src/platform/redis/redis.module.js';
import { StandingUpkeep } from '../../src/standings/standing-upkeep.service.js';
import { aContestant, aRound, MIDWEEK, sit, type TestRound } from '../support/participation-builders.js';
import { type RedisCluster, startRedisCluster } from '../support/redis-cluster.js';
import { eventually, startTestApp, type TestApp, useRedis } from '../support/test-app.js';

let cluster: RedisCluster;
beforeAll(async () => {
  cluster = await startRedisCluster();
  useRedis(cluster.settings);
});

// The same suites once more: they start their applications after the cluster, and end them before it.
await import('./standings.spec.js');
await import('./standings-live.spec.js');

/** Rounds whose keys belong to the first, the second and the third node. */
const ON_THREE_NODES = ['000000000002', '000000000004', '000000000001'].map((end) => `00000000-0000-4000-8000-${end}`);

describe('an application on a Redis Cluster of three nodes', () => {
  let own: RedisCluster;
  let test: TestApp;
  let redis: Redis;
  beforeAll(async () => {
    // The applications of those suites are still there: their workers would take the jobs of this one.
    own = await startRedisCluster();
    useRedis(own.settings);
    test = await startTestApp({ now: MIDWEEK, runsJobs: true });
    redis = test.app.get<Redis>(REDIS);
  });
  afterAll(async () => {
    await test.close();
    await own.stop();
  });

  it('talks to all three', () => {
    expect(redis).toBeInstanceOf(Cluster);
    expect(nodesOf(redis)).toHaveLength(3);
  });

  it('keeps the boards of one round on one node, and those of different rounds on different ones', async () => {
    const rules = {
      keys: ['score', 'submittedAt', 'duration', 'lot'],
      standingsVisible: 'live',
      scoresVisible: 'at-once',
    };
    const rounds: TestRound[] = [];
    for (const id of ON_THREE_NODES) rounds.push(await aRound(test, { id, rules: rules as never }));
    const { client } = await aContestant(test, 'An');
    for (const round of rounds) await sit(client, round);
    await test.get(StandingUpkeep).ensureAll();
    const nodesWith = async (id: string) => {
      const found = await Promise.all(
        nodesOf(redis).map(async (node, index) => ((await node.keys(`{round:${id}}*`)).length > 0 ? [index] : [])),
      );
      return found.flat();
    };
    const places = await eventually(async () => {
      const all = await Promise.all(rounds.map(({ id }) => nodesWith(id)));
      expect(all.every((nodes) => nodes.length === 1)).toBe(true);
      return all.flat();
    });
    expect(new Set(places).size).toBe(3);
  });

  it('runs jobs and counts tries at signing in', async () => {
    const lags = async () =>
      (await test.get(Metrics).jobs.get()).values.filter(({ labels }) => labels.outcome === 'done');
    await eventually(async () => expect(await lags()).not.toHaveLength(0));
    expect((await test.get(Jobs).queue.getJobCounts('failed')).failed).toBe(0);
    const wrong = () => test.client().post('/api/session', { signInName: '0912345678', password: 'sai-mat-khau' });
    const statuses: number[] = [];
    for (let count = 0; count < 12; count += 1) statuses.push((await wrong()).status);
    expect(statuses.at(-1)).toBe(429);
  });
});

afterAll(async () => {
  useRedis(null);
  await cluster.stop();
});
