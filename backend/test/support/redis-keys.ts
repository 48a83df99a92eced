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

/** Loses all keys that begin with the tag, which keeps them on one node, at one instant: as Redis loses them. */
export async function loseKeys(redis: Redis, tag: `{${string}}`): Promise<void> {
  const script = `for _, key in ipairs(redis.call('KEYS', KEYS[1] .. '*')) do redis.call('DEL', key) end`;
  await redis.eval(script, 1, tag);
}
