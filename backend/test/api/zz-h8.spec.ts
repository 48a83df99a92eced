import { afterAll, beforeAll } from '@jest/globals';
import { type RedisCluster, startRedisCluster } from '../support/redis-cluster.js';
import { useRedis } from '../support/test-app.js';
let cluster: RedisCluster;
beforeAll(async () => {
  cluster = await startRedisCluster();
  useRedis(cluster.settings);
});
afterAll(async () => { useRedis(null); await cluster.stop(); });
await import('./standings-live.spec.js');
