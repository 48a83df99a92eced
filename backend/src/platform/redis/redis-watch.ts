import type { Redis } from 'ioredis';

const LOOK_EVERY_MS = 500;
/** A Redis on the same network answers within a millisecond; this is a stopped process or a cut line. */
const PATIENCE_MS = 1_000;

/**
 * Takes a Redis that no longer answers for one that is gone: its connection is dropped, so that whoever waits for a reply
 * hears of it within a second or so, and nobody after them waits at all, until it answers again. Returns the way to stop.
 */
export function watchRedis(redis: Redis): () => void {
  let unansweredSince: number | null = null;
  // From its first day on a missing Redis is met at once; until then, whoever starts with it waits for it.
  redis.once('ready', () => {
    redis.options.enableOfflineQueue = false;
  });
  const look = () => {
    if (redis.status === 'wait' || redis.status === 'end' || redis.status === 'reconnecting') unansweredSince = null;
    else if (unansweredSince === null) ask();
    // After the next reading of the line: its answer may be there, and only this process was too busy to hear it.
    else if (performance.now() - unansweredSince > PATIENCE_MS) setImmediate(giveUp, unansweredSince);
  };
  const giveUp = (askedAt: number) => {
    if (unansweredSince !== askedAt) return;
    unansweredSince = null;
    redis.disconnect(true);
  };
  const ask = () => {
    const askedAt = performance.now();
    unansweredSince = askedAt;
    const answered = () => {
      if (unansweredSince === askedAt) unansweredSince = null;
    };
    // While it is still connecting, the connection itself is what has to come within the patience.
    if (redis.status === 'ready') redis.ping().then(answered, answered);
    else redis.once('ready', answered);
  };
  const timer = setInterval(look, LOOK_EVERY_MS).unref();
  return () => clearInterval(timer);
}
