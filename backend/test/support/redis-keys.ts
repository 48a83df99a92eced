import type { Redis } from 'ioredis';
import { nodesOf } from '../../src/platform/redis/open-redis.js';

/** Empties the Redis of the test, on every node of it. */
export async function flushRedis(redis: Redis): Promise<void> {
  for (const node of nodesOf(redis)) await node.flushdb();
}

/** The keys of a pattern, on whatever node they are. */
export async function keysIn(redis: Redis, pattern: string): Promise<string[]> {
  const keys: string[] = [];
  for (const node of nodesOf(redis)) keys.push(...(await node.keys(pattern)));
  return keys;
}
