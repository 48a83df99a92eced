import type { Redis } from 'ioredis';

/** Milliseconds of one PING and back. Rejects where Redis is away. */
export async function roundTripMs(redis: Redis): Promise<number> {
  if (redis.status !== 'ready') throw new Error('Redis is away');
  const startedAt = performance.now();
  await redis.ping();
  return performance.now() - startedAt;
}
