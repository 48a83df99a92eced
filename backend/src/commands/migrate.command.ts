import 'reflect-metadata';
import { ENTITIES } from '../entities.js';
import { MIGRATIONS } from '../migrations/migrations.js';
import { loadConfig } from '../platform/config/load-config.js';
import { dataSourceOf } from '../platform/database/data-source.js';
import type { Command } from './command.js';

const openDatabase = (migrations = MIGRATIONS) => {
  const { databaseUrl } = loadConfig(process.env);
  return dataSourceOf({ url: databaseUrl, poolSize: 1, entities: ENTITIES, migrations }).initialize();
};

/** Brings the schema up to date. Safe to repeat; two at once wait for each other. */
export const migrate: Command = async (_args, { stdout }) => {
  const done = await runMigrations(MIGRATIONS);
  stdout.write(done.length === 0 ? 'The schema is up to date.\n' : `Applied ${done.join(', ')}.\n`);
  return 0;
};

/** Runs those of these migrations that are missing; returns their names. */
export async function runMigrations(migrations: typeof MIGRATIONS): Promise<string[]> {
  const dataSource = await openDatabase(migrations);
  try {
    await dataSource.query('select pg_advisory_lock(7210002)');
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}

/** Prints the SQL that would bring the schema to what the entities say: the draft of the next migration. */
export const draftMigration: Command = async (_args, { stdout }) => {
  const dataSource = await openDatabase();
  try {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    for (const { query } of upQueries) stdout.write(`${query};\n`);
    return 0;
  } finally {
    await dataSource.destroy();
  }
};
