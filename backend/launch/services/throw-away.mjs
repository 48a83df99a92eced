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
 * @returns {Promise<{ postgresUrlOf: (database: string) => string, redisUrl: string, folder: string }>}
 */
export async function startThrowAwayServices(progress) {
  const program = await redisProgram(progress);
  const folder = temporaryFolder();
  const password = randomBytes(12).toString('hex');
  const [postgres, redis] = await Promise.all([
    startPostgres({ home: folder, password, logFile: path.join(folder, 'postgres.log'), throwAway: true }),
    startRedis({ program, dir: path.join(folder, 'redis'), password, logFile: path.join(folder, 'redis.log') }),
  ]);
  return { postgresUrlOf: postgres.urlOf, redisUrl: redis.url, folder };
}

/** A folder that goes at the end. */
export function temporaryFolder() {
  const parent = [os.tmpdir(), '/var/tmp'].find(isOpenToAll) ?? os.tmpdir();
  const folder = mkdtempSync(path.join(parent, 'contest-platform-'));
  chmodSync(folder, 0o711); // PostgreSQL may run under another account and has to walk through
  stopLater(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}
