import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stopLater } from '../shutdown.mjs';
import { isOpenToAll } from './account.mjs';
import { startPostgres } from './postgres.mjs';
import { startRedis } from './redis.mjs';
import { redisProgram } from './redis-program.mjs';

/**
 * Starts an empty PostgreSQL and an empty Redis in a temporary folder, which goes when they are stopped.
 * TEST_REDIS_URL may name a Redis whose content nobody needs, for machines that have none of their own.
 * @returns {Promise<{ postgresUrlOf: (database: string) => string, redisUrl: string }>}
 */
export async function startThrowAwayServices(progress) {
  const given = process.env.TEST_REDIS_URL;
  const program = given ? undefined : await redisProgram(progress, 'TEST_REDIS_URL');
  const folder = temporaryFolder();
  const password = randomBytes(12).toString('hex');
  const [postgres, redis] = await Promise.all([
    startPostgres({ home: folder, password, logFile: path.join(folder, 'postgres.log'), throwAway: true }),
    given
      ? { url: given }
      : startRedis({ program, dir: path.join(folder, 'redis'), password, logFile: path.join(folder, 'redis.log') }),
  ]);
  return { postgresUrlOf: postgres.urlOf, redisUrl: redis.url };
}

/** A folder that goes at the end. */
export function temporaryFolder() {
  const parent = [os.tmpdir(), '/var/tmp'].find(isOpenToAll) ?? os.tmpdir();
  const folder = mkdtempSync(path.join(parent, 'contest-platform-'));
  chmodSync(folder, 0o711); // PostgreSQL may run under another account and has to walk through
  stopLater(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}
