import { Cluster, Redis, type RedisOptions } from 'ioredis';
import type { Config } from '../config/load-config.js';

/** How long a connection that is dropped may say farewell; one that stands still says nothing, and somebody waits for it. */
const FAREWELL_MS = 200;

export type RedisAddress = Pick<Config, 'redisUrl' | 'redisCluster'>;

/** Every node that holds keys: the one Redis, or all of a Redis Cluster. */
export const nodesOf = (redis: Redis | Cluster): Redis[] =>
  redis instanceof Cluster ? redis.nodes('master') : [redis];

/** Whether a subscriber is told (by `close`) that messages may have been missed: a Redis Cluster's changes nodes silently. */
export const noticesCuts = (redis: Redis | Cluster): boolean => !(redis instanceof Cluster);

/**
 * A connection to the one Redis, or to all nodes of a Redis Cluster. Both understand the same commands as long as the
 * keys of one command, script, pipeline or transaction share a hash tag (`{round:…}`), which every key here does.
 */
export function openRedis({ redisUrl, redisCluster }: RedisAddress, wishes: RedisOptions): Redis {
  const options = { disconnectTimeout: FAREWELL_MS, ...wishes };
  if (!redisCluster) return new Redis(redisUrl, options);
  const urls = redisUrl.split(',').map((url) => new URL(url.trim()));
  const { username, password } = urls[0] ?? {};
  const { enableAutoPipelining = false, enableOfflineQueue = true, retryStrategy, ...nodeOptions } = options;
  const cluster = new Cluster(
    urls.map(({ hostname, port }) => ({ host: hostname, port: Number(port || 6379) })),
    {
      enableAutoPipelining,
      enableOfflineQueue,
      ...(retryStrategy && { clusterRetryStrategy: retryStrategy }),
      redisOptions: {
        ...nodeOptions,
        ...(username && { username: decodeURIComponent(username) }),
        ...(password && { password: decodeURIComponent(password) }),
        ...(urls[0]?.protocol === 'rediss:' && { tls: {} }),
      },
    },
  );
  // Every method and event that is used here exists on both; ioredis declares no common type for them.
  return cluster as unknown as Redis;
}
