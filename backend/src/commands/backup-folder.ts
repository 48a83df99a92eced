import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const NAME = /^contest-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.backup\.gz$/;
const DAY_MS = 24 * 3_600_000;

/** `contest-2026-08-03T03-00-00Z.backup.gz`: sorted by name is sorted by time. */
export const backupNameOf = (at: Date) => `contest-${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z.backup.gz`;

export interface KeptBackup {
  readonly file: string;
  readonly madeAt: Date;
}

/** The backups in a folder, the oldest first. Files with other names are nobody's business here. */
export async function backupsIn(folder: string): Promise<KeptBackup[]> {
  const names = (await readdir(folder)).filter((name) => NAME.test(name)).sort();
  const kept = names.map(async (name) => {
    const file = join(folder, name);
    return { file, madeAt: (await stat(file)).mtime };
  });
  return Promise.all(kept);
}

/** Deletes backups older than so many days, never the newest one. Returns what was deleted. */
export async function deleteOldBackups(folder: string, keepDays: number, now: Date): Promise<string[]> {
  const older = (await backupsIn(folder)).slice(0, -1);
  const due = older.filter(({ madeAt }) => now.getTime() - madeAt.getTime() > keepDays * DAY_MS);
  for (const { file } of due) await rm(file);
  return due.map(({ file }) => file);
}
