import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { ENTITIES } from '../../src/entities.js';
import { MIGRATIONS } from '../../src/migrations/migrations.js';
import { dataSourceOf } from '../../src/platform/database/data-source.js';

const HELP = 'Run API tests through `npm test -- --only api` or `node backend/launch/with-services.mjs -- …`.';
const TEMPLATE_LOCK = 7_210_003;

function urlOf(database: string): string {
  const cluster = process.env.TEST_POSTGRES_URL;
  if (!cluster) throw new Error(`TEST_POSTGRES_URL is not set. ${HELP}`);
  const url = new URL(cluster);
  url.pathname = `/${database}`;
  return url.href;
}

async function asAdmin<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A migrated database of its own, cloned from a template that the first caller makes. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const names = MIGRATIONS.map(({ name }) => name).join();
  const template = `template_${createHash('sha1').update(names).digest('hex').slice(0, 12)}`;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (rowCount === 0) {
      await client.query(`create database ${template}_new`);
      await migrated(urlOf(`${template}_new`));
      await client.query(`alter database ${template}_new rename to ${template}`);
    }
    await client.query(`create database ${name} template ${template}`);
  });
  return {
    url: urlOf(name),
    drop: () =>
      asAdmin(async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
}

/** An empty database, not migrated. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  await asAdmin((client) => client.query(`create database ${name}`));
  return {
    url: urlOf(name),
    drop: () =>
      asAdmin(async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
}

async function migrated(url: string): Promise<void> {
  const dataSource = await dataSourceOf({ url, poolSize: 1, entities: ENTITIES, migrations: MIGRATIONS }).initialize();
  await dataSource.runMigrations({ transaction: 'each' });
  await dataSource.destroy();
}
