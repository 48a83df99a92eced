import { mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { AuditLog } from '../audit/audit-log.js';
import { BACKUP_MADE } from '../operations/backup-log.repository.js';
import { writeBackup } from '../platform/backup/write-backup.js';
import { Clock, SystemClock } from '../platform/clock/clock.js';
import { CONFIG } from '../platform/config/config.module.js';
import type { Config } from '../platform/config/load-config.js';
import { backupNameOf, backupsIn, deleteOldBackups } from './backup-folder.js';
import type { Command, CommandStreams } from './command.js';
import { withApp } from './with-app.js';

const USAGE =
  'Usage: backup FILE | backup FOLDER/ [--keep-days N] [--every-hours N]\n' +
  '  a folder gets a file named after the time; --keep-days deletes older ones there\n' +
  '  --every-hours goes on until it is stopped, and makes one whenever the newest is that old\n';

const HOUR_MS = 3_600_000;
const LOOK_EVERY_MS = 60_000;

interface Order {
  readonly target: string;
  readonly keepDays: number | null;
  readonly everyHours: number | null;
}

/** Writes the whole database into one file, with the hash of every table, while people go on working. */
export const backup: Command = async (args, { stdout, stderr }) => {
  const order = orderOf(args);
  if (order === null) {
    stderr.write(USAGE);
    return 2;
  }
  if (order.everyHours === null) await makeOne(order, stdout);
  else await goOn(order, order.everyHours, { stdout, stderr });
  return 0;
};

/** Null for wrong usage. */
function orderOf(args: string[]): Order | null {
  try {
    const options = { 'keep-days': { type: 'string' }, 'every-hours': { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    const [target] = positionals;
    const [keepDays, everyHours] = [wholeOf(values['keep-days']), wholeOf(values['every-hours'])];
    if (positionals.length !== 1 || !target || keepDays === undefined || everyHours === undefined) return null;
    return { target, keepDays, everyHours };
  } catch {
    return null;
  }
}

/** Null where nothing was given, undefined where it is no number. */
function wholeOf(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined;
}

async function makeOne({ target, keepDays }: Order, stdout: CommandStreams['stdout']): Promise<void> {
  await withApp(async (app) => {
    const now = app.get(Clock).now();
    const folder = await folderOf(target);
    const file = folder === null ? resolve(target) : join(folder, backupNameOf(now));
    const tables = await writeBackup(app.get<Config>(CONFIG).databaseUrl, file, now);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const { size: bytes } = await stat(file);
    const details = { rows, bytes };
    await app
      .get(AuditLog)
      .record({ action: BACKUP_MADE, subjectType: 'backup', subjectId: backupNameOf(now), details });
    stdout.write(`${file}: ${rows} rows of ${tables.length} tables, ${bytes} bytes.\n`);
    const deleted = folder !== null && keepDays !== null ? await deleteOldBackups(folder, keepDays, now) : [];
    for (const old of deleted) stdout.write(`Deleted ${old}.\n`);
  });
}

/** The path where `target` names a folder (it is one, or ends with a slash), else null. */
async function folderOf(target: string): Promise<string | null> {
  if (target.endsWith('/')) await mkdir(target, { recursive: true });
  const isFolder = await stat(target).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? resolve(target) : null;
}

/** One backup after another into a folder. One that fails is tried again a minute later. */
async function goOn(order: Order, everyHours: number, { stdout, stderr }: CommandStreams): Promise<void> {
  const folder = resolve(order.target);
  await mkdir(folder, { recursive: true });
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => stop.abort());
  while (!stop.signal.aborted) {
    try {
      if (await isDue(folder, everyHours)) await makeOne({ ...order, target: folder }, stdout);
    } catch (error) {
      stderr.write(`The backup failed: ${error instanceof Error ? error.message : String(error)}\n`);
    }
    await wait(LOOK_EVERY_MS, null, { signal: stop.signal }).catch(() => {});
  }
}

async function isDue(folder: string, everyHours: number): Promise<boolean> {
  const newest = (await backupsIn(folder)).at(-1);
  return newest === undefined || new SystemClock().nowMs() - newest.madeAt.getTime() >= everyHours * HOUR_MS;
}
