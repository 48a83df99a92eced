import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { LaunchFailure } from './failure.mjs';
import { LOCAL, LOCAL_FILES, ROOT, ROOT_HOME } from './paths.mjs';
import { isOpenToAll } from './services/account.mjs';
import { databaseFault, ensureDatabase, startPostgres, stopLeftoverPostgres } from './services/postgres.mjs';
import { redisFault, startRedis, stopLeftoverRedis } from './services/redis.mjs';
import { redisProgram } from './services/redis-program.mjs';

const DATABASE = 'contest';

/**
 * Brings up what the application stands on: the services that the environment names, else private ones over the local
 * data.
 * @returns {Promise<{ databaseUrl: string, redisUrl: string, processes: object[] }>}
 */
export async function localServices(progress, secrets) {
  const processes = [];
  const databaseUrl = await localPostgres(progress, secrets, processes);
  const redisUrl = await localRedis(progress, secrets, processes);
  return { databaseUrl, redisUrl, processes };
}

async function localPostgres(progress, secrets, processes) {
  const given = process.env.DATABASE_URL;
  if (given) {
    await progress.step('Connecting to the PostgreSQL of DATABASE_URL', async () => {
      const fault = await databaseFault(given);
      if (fault) throw new LaunchFailure(unusable('PostgreSQL', 'DATABASE_URL', given, fault));
    });
    return given;
  }
  let url;
  await progress.step('Starting PostgreSQL', async () => {
    const logFile = path.join(LOCAL_FILES.logs, 'postgres.log');
    const postgres = await startPostgres({ home: postgresHome(), password: secrets.databasePassword, logFile });
    processes.push(postgres.process);
    await ensureDatabase(postgres.urlOf('postgres'), DATABASE);
    url = postgres.urlOf(DATABASE);
  });
  return url;
}

async function localRedis(progress, secrets, processes) {
  const given = process.env.REDIS_URL;
  if (given) {
    await progress.step('Connecting to the Redis of REDIS_URL', async () => {
      const fault = await redisFault(given);
      if (fault) throw new LaunchFailure(unusable('Redis', 'REDIS_URL', given, fault));
    });
    return given;
  }
  const program = await redisProgram(progress, 'REDIS_URL');
  let url;
  await progress.step('Starting Redis', async () => {
    const logFile = path.join(LOCAL_FILES.logs, 'redis.log');
    const redis = await startRedis({ program, dir: LOCAL_FILES.redis, password: secrets.redisPassword, logFile });
    processes.push(redis.process);
    url = redis.url;
  });
  return url;
}

/** Ends the servers that a killed launcher left over the local data. */
export async function stopLeftovers() {
  for (const home of [LOCAL, ROOT_HOME]) await stopLeftoverPostgres(home);
  await stopLeftoverRedis(LOCAL_FILES.redis);
}

/** Where PostgreSQL's account cannot walk into the clone, its data lies outside, in a folder that belongs to this clone. */
export function postgresHome() {
  mkdirSync(LOCAL, { recursive: true });
  if (process.getuid?.() !== 0) return LOCAL;
  const home = existsSync(ROOT_HOME) || !isOpenToAll(ROOT) ? ROOT_HOME : LOCAL;
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o711); // whatever the umask says, PostgreSQL's account walks through
  if (home === ROOT_HOME) chmodSync(path.dirname(home), 0o711);
  return home;
}

/** @param {string} url is shown without its password */
export function unusable(service, variable, url, fault) {
  return `${service} at ${withoutPassword(url)} cannot be used: ${fault}. Start it or correct ${variable}; without ${variable}, a private ${service} is started.`;
}

function withoutPassword(url) {
  if (!URL.canParse(url)) return 'that address';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
