import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditLog } from '../../src/audit/audit-log.js';
import { backupsIn, deleteOldBackups } from '../../src/commands/backup-folder.js';
import { ENTITIES } from '../../src/entities.js';
import { MIGRATIONS } from '../../src/migrations/migrations.js';
import { overBackupConnection } from '../../src/platform/backup/backup-connection.js';
import { checkBackup } from '../../src/platform/backup/read-backup.js';
import { restoreBackup } from '../../src/platform/backup/restore-backup.js';
import { digestsOf, writeBackup } from '../../src/platform/backup/write-backup.js';
import { dataSourceOf } from '../../src/platform/database/data-source.js';
import { aContestant, aRound, MIDWEEK, sit } from '../support/participation-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { createEmptyDatabase, type TestDatabase } from '../support/test-database.js';

const NOW = new Date(MIDWEEK);
const NAMES = MIGRATIONS.map(({ name }) => name);
const [FIRST = ''] = NAMES;

let test: TestApp;
let folder: string;
let file: string;
let databaseUrl: string;
const others: TestDatabase[] = [];

const restoreInto = (url: string, { from = file, replace = false, knownMigrations = NAMES } = {}) =>
  restoreBackup({
    databaseUrl: url,
    file: from,
    replace,
    knownMigrations,
    migrate: async (names) => {
      const migrations = MIGRATIONS.filter(({ name }) => names.includes(name));
      const dataSource = await dataSourceOf({ url, poolSize: 1, entities: ENTITIES, migrations }).initialize();
      await dataSource.runMigrations({ transaction: 'each' });
      await dataSource.destroy();
    },
  });

async function anEmptyDatabase(): Promise<TestDatabase> {
  const database = await createEmptyDatabase();
  others.push(database);
  return database;
}

const contentOf = (url: string) => overBackupConnection(url, digestsOf);

/** Counted by another way than the backup's own: every row as text, sorted. */
const hashesOf = (url: string) =>
  overBackupConnection(url, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public'
       and table_type = 'BASE TABLE' and table_name <> 'migration' order by 1`,
    );
    const hashes: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(
        `select t::text as row from "${name}" t order by t::text collate "C"`,
      );
      hashes[name] = createHash('sha256')
        .update(rows.map(({ row }) => row).join('\n'))
        .digest('hex');
    }
    return hashes;
  });

beforeAll(async () => {
  test = await startTestApp({ now: MIDWEEK });
  const round = await aRound(test);
  const an = await aContestant(test, 'Nguyễn Thị Án "Ẩn"\\N');
  await sit(an.client, round, { right: 7, prediction: 3 });
  await sit((await aContestant(test, 'Bình')).client, round, { right: 9 });
  databaseUrl = test.databaseUrl;
  folder = await mkdtemp(join(tmpdir(), 'contest-backup-'));
  file = join(folder, 'one.backup.gz');
  await writeBackup(databaseUrl, file, NOW);
});
afterAll(async () => {
  await test.close();
  for (const database of others) await database.drop();
  await rm(folder, { recursive: true });
});

describe('a backup', () => {
  it('restored is the original, hash by hash for every table', async () => {
    const { url } = await anEmptyDatabase();
    await restoreInto(url);
    const [original, restored] = [await hashesOf(databaseUrl), await hashesOf(url)];
    expect(Object.keys(original).length).toBeGreaterThan(20);
    expect(restored).toEqual(original);
    expect(await contentOf(url)).toEqual(await contentOf(databaseUrl));
  });

  it('restored has a whole audit log that goes on where it ended', async () => {
    const { url } = await anEmptyDatabase();
    await restoreInto(url);
    const second = await startTestApp({ now: MIDWEEK, databaseUrl: url });
    try {
      const log = second.get(AuditLog);
      expect(await log.firstBreak()).toBeNull();
      await log.record({ action: 'backup-restored', subjectType: 'backup', subjectId: 'one' });
      expect(await log.firstBreak()).toBeNull();
      await expect(second.database.query("update audit_entry set action = 'x'")).rejects.toThrow(/audit/);
    } finally {
      await second.close();
    }
  });

  it('restored keeps every rule of the schema: foreign keys, checks, indexes, triggers', async () => {
    const rulesOf = (url: string) =>
      overBackupConnection(url, async (client) => {
        const { rows } = await client.query(
          `select conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid) as rule from pg_constraint
             where connamespace = 'public'::regnamespace
           union all select indexdef from pg_indexes where schemaname = 'public'
           union all select tgrelid::regclass::text || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
           order by 1`,
        );
        return rows.map(({ rule }) => rule);
      });
    const { url } = await anEmptyDatabase();
    await restoreInto(url);
    expect(await rulesOf(url)).toEqual(await rulesOf(databaseUrl));
  });

  it('is of one instant: what is written while it is being made is not in it', async () => {
    const path = join(folder, 'busy.backup.gz');
    const before = await contentOf(databaseUrl);
    const making = writeBackup(databaseUrl, path, NOW);
    const tables = await making;
    await aContestant(test, 'Chi');
    expect(tables).toEqual(before);
    expect((await checkBackup(path)).tables).toEqual(before);
  });
});

describe('restoring', () => {
  it('refuses a database with anything in it, unless told that it may go', async () => {
    const { url } = await anEmptyDatabase();
    await restoreInto(url);
    await overBackupConnection(url, (client) => client.query("insert into topic (code, name) values ('new', 'New')"));
    await expect(restoreInto(url)).rejects.toThrow('The database is not empty');
    const { tables } = await restoreInto(url, { replace: true });
    expect(await contentOf(url)).toEqual(tables);
  });

  it('refuses while processes of the platform use the database', async () => {
    await expect(restoreInto(databaseUrl, { replace: true })).rejects.toThrow('Stop API and worker first');
  });

  it('refuses a backup of a newer version', async () => {
    const { url } = await anEmptyDatabase();
    await expect(restoreInto(url, { knownMigrations: [] })).rejects.toThrow(
      `newer version of this program (it knows ${FIRST}`,
    );
  });

  it('takes a backup of an older version, and brings the schema up to date', async () => {
    const older = await anEmptyDatabase();
    const first = MIGRATIONS.slice(0, 1);
    const dataSource = await dataSourceOf({
      url: older.url,
      poolSize: 1,
      entities: [],
      migrations: first,
    }).initialize();
    await dataSource.runMigrations();
    await dataSource.destroy();
    await overBackupConnection(older.url, (client) =>
      client.query("insert into topic (code, name) values ('egov', 'Chính phủ số')"),
    );
    const path = join(folder, 'older.backup.gz');
    await writeBackup(older.url, path, NOW);
    const { url } = await anEmptyDatabase();
    await restoreInto(url, { from: path });
    await overBackupConnection(url, async (client) => {
      expect((await client.query('select name from migration order by id')).rows.map(({ name }) => name)).toEqual(
        NAMES,
      );
      expect((await client.query('select code, name from topic')).rows).toEqual([
        { code: 'egov', name: 'Chính phủ số' },
      ]);
    });
  });

  it('finds out that a file is damaged, cut off or something else, before it touches the database', async () => {
    const { url } = await anEmptyDatabase();
    await restoreInto(url);
    const before = await contentOf(url);
    const damaged = async (name: string, change: (path: string) => Promise<void>) => {
      const path = join(folder, name);
      await copyFile(file, path);
      await change(path);
      await expect(restoreInto(url, { from: path, replace: true })).rejects.toThrow(/damaged|cut off|not a backup/);
    };
    const bytes = await readFile(file);
    await damaged('cut', (path) => truncate(path, bytes.length - 200));
    await damaged('flipped', async (path) => {
      const middle = Math.floor(bytes.length / 2);
      await writeFile(
        path,
        Buffer.concat([bytes.subarray(0, middle), Buffer.from([(bytes[middle] ?? 0) ^ 1]), bytes.subarray(middle + 1)]),
      );
    });
    await damaged('text', (path) => writeFile(path, 'a letter\n'));
    await damaged('empty', (path) => writeFile(path, ''));
    expect(await contentOf(url)).toEqual(before);
  });
});

describe('a folder of backups', () => {
  it('keeps those of the last days and always the newest, and leaves other files alone', async () => {
    const place = await mkdtemp(join(folder, 'kept-'));
    const made = async (day: string) => {
      const path = join(place, `contest-${day}T02-00-00Z.backup.gz`);
      await writeFile(path, '');
      await utimes(path, NOW, new Date(`${day}T02:00:00Z`));
    };
    for (const day of ['2026-07-01', '2026-07-25', '2026-07-30']) await made(day);
    await writeFile(join(place, 'letter.txt'), '');
    const namesLeft = async () => (await backupsIn(place)).map(({ file: path }) => path.slice(-30, -20));
    await deleteOldBackups(place, 14, new Date('2026-08-05T03:00:00Z'));
    expect((await backupsIn(place)).length).toBe(2);
    await deleteOldBackups(place, 1, new Date('2026-12-01T03:00:00Z'));
    expect(await namesLeft()).toHaveLength(1);
    expect((await backupsIn(place))[0]?.file).toContain('2026-07-30');
    expect(await readFile(join(place, 'letter.txt'), 'utf8')).toBe('');
  });
});
