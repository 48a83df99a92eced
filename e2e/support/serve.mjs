import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { rmSync } from 'node:fs';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import 'reflect-metadata';
import { createApp } from '../../backend/dist/create-app.js';
import { ENTITIES } from '../../backend/dist/entities.js';
import { MIGRATIONS } from '../../backend/dist/migrations/migrations.js';
import { SettableClock } from '../../backend/dist/platform/clock/clock.js';
import { loadConfig } from '../../backend/dist/platform/config/load-config.js';
import { dataSourceOf } from '../../backend/dist/platform/database/data-source.js';
import { jsonLogger } from '../../backend/dist/platform/logging/json-logger.js';
import { prepare } from './prepare.mjs';

/**
 * The whole product in one process for the browser: API, pages and worker on a database of its own, with a clock that
 * the journeys move through a second port, which it names once all is ready (POST /clock {"advanceMs": …} or {"to": "…"}, GET /clock), where they may also
 * take the database away and give it back (POST /clock {"database": "away"} or {"database": "back"}), and where they
 * read the letters that were sent (GET /letters: each as the file that stands for it).
 * Needs TEST_POSTGRES_URL and TEST_REDIS_URL (`npm test -- --only browser` provides them).
 */
const port = Number(process.env.E2E_PORT ?? 4173);
const { TEST_POSTGRES_URL, TEST_REDIS_URL } = process.env;
if (!TEST_POSTGRES_URL || !TEST_REDIS_URL) throw new Error('Run the journeys through `npm test -- --only browser`.');

const name = `journeys_${randomUUID().replaceAll('-', '')}`;
const cluster = dataSourceOf({ url: TEST_POSTGRES_URL, poolSize: 1, entities: [], migrations: [] });
await cluster.initialize();
await cluster.query(`create database ${name}`);
const databaseUrl = new URL(TEST_POSTGRES_URL);
databaseUrl.pathname = `/${name}`;
const schema = await dataSourceOf({
  url: databaseUrl.href,
  poolSize: 1,
  entities: ENTITIES,
  migrations: MIGRATIONS,
}).initialize();
await schema.runMigrations({ transaction: 'each' });
await schema.destroy();

const dataDir = await mkdtemp(join(tmpdir(), 'contest-journeys-'));
// However this process ends by itself, and be it while it still starts.
process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
let stop = async () => process.exit(1);
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void stop());
// Whoever started this holds the other end of its input: however hard that one dies, nothing stays behind.
process.stdin.resume().once('end', () => void stop());
const config = loadConfig({
  DATABASE_URL: databaseUrl.href,
  REDIS_URL: `${TEST_REDIS_URL}/15`,
  HOST: '127.0.0.1',
  PORT: String(port),
  WEB_ROOT: resolve(import.meta.dirname, '../../frontend/dist'),
  DATA_DIR: dataDir,
  SECRET_KEY: randomUUID() + randomUUID(),
  LOG_LEVEL: 'error',
});
/** Runs at the machine's pace from wherever the journeys put it. */
class MovableClock extends SettableClock {
  started = performance.now();
  now() {
    return new Date(super.now().getTime() + (performance.now() - this.started));
  }
}
const clock = new MovableClock('2026-08-05T03:00:00.000Z');
const app = await createApp({ config, clock, runsJobs: true }, jsonLogger('error', 'journeys'));
await app.init();
await prepare(app, clock);
await app.listen(port, '127.0.0.1');

const control = createServer((request, response) => void (request.url === '/letters' ? read : move)(request, response));
control.listen(0, '127.0.0.1', () => console.log(`The clock is at port ${control.address().port}.`));

async function move(request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : {};
  if (body.advanceMs) clock.advance(body.advanceMs);
  if (body.to) clock.advance(new Date(body.to).getTime() - clock.nowMs());
  if (body.database) await setDatabase(body.database === 'back');
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ now: clock.now().toISOString() }));
}

async function read(_request, response) {
  const outbox = join(dataDir, 'outbox');
  const files = await readdir(outbox).catch(() => []);
  const letters = await Promise.all(files.map((file) => readFile(join(outbox, file), 'utf8')));
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(letters));
}

/** Away: every connection is cut, and PostgreSQL lets nobody in. */
async function setDatabase(isThere) {
  await cluster.query(`alter database ${name} with allow_connections ${isThere}`);
  if (isThere) return;
  await cluster.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
}

const PATIENCE_MS = 8_000;
let stopping = false;
stop = async () => {
  if (stopping) return;
  stopping = true;
  // The database may have gone before this process was told to go.
  setTimeout(() => process.exit(1), PATIENCE_MS).unref();
  control.close();
  await app.close();
  await cluster.query(`drop database if exists ${name} with (force)`);
  await cluster.destroy();
  process.exit(0);
};
