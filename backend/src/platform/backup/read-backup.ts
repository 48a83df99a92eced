import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import {
  BACKUP_FORMAT,
  type BackupEnd,
  type BackupHead,
  differencesOf,
  Digest,
  type TableDigest,
  type TableHead,
} from './backup-format.js';
import { BackupBroken, FrameReader } from './frames.js';

export interface BackupReader {
  readonly head: BackupHead;
  /** Hands over table after table; returns what the last line says of them. Once only. */
  eachTable(take: (table: TableHead, frames: AsyncIterable<Buffer>) => Promise<void>): Promise<readonly TableDigest[]>;
}

/** Opens a backup for `use`. Throws {@link BackupBroken} where the file is damaged, cut off or something else. */
export async function readBackup<Result>(
  file: string,
  use: (reader: BackupReader) => Promise<Result>,
): Promise<Result> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  // What breaks on the way is thrown where the bytes are read.
  const flow = pipeline(source, gunzip).catch(() => {});
  try {
    const frames = new FrameReader(gunzip);
    const head = await frames.json<BackupHead>();
    if (head.format !== BACKUP_FORMAT) throw new BackupBroken('The file is not a backup of this program.');
    return await use({ head, eachTable: (take) => eachTable(frames, take) });
  } catch (error) {
    throw isOfGzip(error) ? new BackupBroken('The file is damaged, or it is not a backup of this program.') : error;
  } finally {
    source.destroy();
    gunzip.destroy();
    await flow;
  }
}

async function eachTable(frames: FrameReader, take: Parameters<BackupReader['eachTable']>[0]) {
  for (;;) {
    const part = await frames.json<TableHead | BackupEnd>();
    if ('tables' in part) return part.tables;
    await take(part, frames.frames());
  }
}

const isOfGzip = (error: unknown) => String((error as { code?: unknown } | null)?.code).startsWith('Z_');

/** Reads a whole backup and compares every table with its hash. Throws {@link BackupBroken}. */
export function checkBackup(file: string): Promise<{ head: BackupHead; tables: readonly TableDigest[] }> {
  return readBackup(file, async (reader) => {
    const found: TableDigest[] = [];
    const tables = await reader.eachTable(async ({ table }, frames) => {
      const digest = new Digest(table);
      for await (const bytes of frames) digest.add(bytes);
      found.push(digest.end());
    });
    const damaged = differencesOf(tables, found);
    if (damaged.length > 0) throw new BackupBroken(`The backup is damaged in: ${damaged.join(', ')}.`);
    return { head: reader.head, tables };
  });
}
