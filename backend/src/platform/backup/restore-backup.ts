import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { overBackupConnection } from './backup-connection.js';
import { type BackupHead, differencesOf, type Partition, type TableDigest } from './backup-format.js';
import { foreignKeysOf, partitionsOf, quoted, tablesOf } from './database-shape.js';
import { BackupBroken } from './frames.js';
import { type BackupReader, checkBackup, readBackup } from './read-backup.js';
import { digestsOf } from './write-backup.js';

/** Thrown where restoring would destroy something or cannot succeed. Nothing was changed. */
export class RestoreRefused extends Error {}

export interface Restoring {
  readonly databaseUrl: string;
  readonly file: string;
  /** Whether what is in the database may go. */
  readonly replace: boolean;
  /** All migrations of this program, oldest first. */
  readonly knownMigrations: readonly string[];
  /** Runs these of them on the database. */
  migrate(names: readonly string[]): Promise<void>;
}

export interface Restored {
  readonly createdAt: string;
  readonly tables: readonly TableDigest[];
}

/**
 * Makes the database what it was when the backup was written, every table compared by its hash, and brings the schema
 * up to this program's. The schema is made anew; the rows come in one transaction: all of them or none.
 */
export async function restoreBackup(restoring: Restoring): Promise<Restored> {
  const { file, databaseUrl, knownMigrations } = restoring;
  // The whole file is read and compared first: a damaged one must not cost what is in the database.
  await checkBackup(file);
  const restored = await readBackup(file, (reader) =>
    overBackupConnection(databaseUrl, async (client) => {
      await refuseWhatCannotBe(client, reader.head, restoring);
      await client.query('drop schema public cascade; create schema public');
      await restoring.migrate(reader.head.migrations);
      return fill(client, reader);
    }),
  );
  await restoring.migrate(knownMigrations);
  return restored;
}

async function refuseWhatCannotBe(client: Client, head: BackupHead, restoring: Restoring): Promise<void> {
  const unknown = head.migrations.filter((name) => !restoring.knownMigrations.includes(name));
  if (unknown.length > 0) {
    throw new RestoreRefused(`The backup is of a newer version of this program (it knows ${unknown.join(', ')}).`);
  }
  const { rows } = await client.query<{ others: number }>(
    `select count(*)::int as others from pg_stat_activity
     where datname = current_database() and application_name like 'contest-platform%'`,
  );
  if ((rows[0]?.others ?? 0) > 0) {
    throw new RestoreRefused('Processes of the contest platform still use this database. Stop API and worker first.');
  }
  if (!restoring.replace && (await hasRows(client))) {
    throw new RestoreRefused('The database is not empty. To lose what is in it, say --replace.');
  }
}

async function hasRows(client: Client): Promise<boolean> {
  for (const { name } of await tablesOf(client)) {
    const { rowCount } = await client.query(`select 1 from ${quoted(name)} limit 1`);
    if (rowCount) return true;
  }
  return false;
}

async function fill(client: Client, reader: BackupReader): Promise<Restored> {
  const { head } = reader;
  await client.query('begin');
  await addPartitions(client, head.partitions);
  const tables = (await tablesOf(client)).map(({ name }) => quoted(name));
  const keys = await foreignKeysOf(client);
  for (const { table, name } of keys) {
    await client.query(`alter table ${quoted(table)} drop constraint ${quoted(name)}`);
  }
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
  // What migrations put there is in the backup too.
  await client.query(`truncate ${tables.join(', ')}`);
  const wanted = await reader.eachTable(async ({ table, columns }, frames) => {
    const list = columns.map(quoted).join(', ');
    await pipeline(frames, client.query(copyFrom(`copy ${quoted(table)} (${list}) from stdin`)));
  });
  for (const { name, value } of head.sequences) {
    if (value !== null) await client.query('select setval($1::regclass, $2::bigint)', [quoted(name), value]);
  }
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
  for (const { table, name, definition } of keys) {
    await client.query(`alter table ${quoted(table)} add constraint ${quoted(name)} ${definition}`);
  }
  refuseDifferences(wanted, await digestsOf(client));
  await client.query('commit');
  await client.query('analyze');
  return { createdAt: head.createdAt, tables: wanted };
}

async function addPartitions(client: Client, partitions: readonly Partition[]): Promise<void> {
  const existing = new Set((await partitionsOf(client)).map(({ name }) => name));
  for (const { name, parent, bound } of partitions) {
    if (existing.has(name)) continue;
    await client.query(`create table ${quoted(name)} partition of ${quoted(parent)} ${bound}`);
  }
}

function refuseDifferences(wanted: readonly TableDigest[], found: readonly TableDigest[]): void {
  const different = differencesOf(wanted, found);
  if (different.length > 0) throw new BackupBroken(`After restoring, these tables differ: ${different.join(', ')}.`);
}
