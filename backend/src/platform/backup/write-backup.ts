import { open, rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { overBackupConnection } from './backup-connection.js';
import { BACKUP_FORMAT, type BackupHead, Digest, type TableDigest } from './backup-format.js';
import { migrationsOf, partitionsOf, sequencesOf, type TableShape, tablesOf } from './database-shape.js';
import { inFrames } from './frames.js';

/**
 * Writes the whole database, as it is at one instant, into `file`; people go on working meanwhile. The file has its
 * name only when it is complete and on the disk. Returns the count and hash of every table.
 */
export async function writeBackup(databaseUrl: string, file: string, createdAt: Date): Promise<TableDigest[]> {
  return overBackupConnection(databaseUrl, async (client) => {
    await client.query('begin isolation level repeatable read read only');
    const digests: TableDigest[] = [];
    const unfinished = `${file}.unfinished`;
    const handle = await open(unfinished, 'w', 0o600);
    try {
      const target = handle.createWriteStream({ flush: true });
      await pipeline(contentOf(client, createdAt, digests), createGzip(), target);
    } finally {
      await handle.close().catch(() => {});
    }
    await client.query('commit');
    await rename(unfinished, file);
    return digests;
  });
}

async function* contentOf(client: Client, createdAt: Date, digests: TableDigest[]): AsyncGenerator<Buffer> {
  const head: BackupHead = {
    format: BACKUP_FORMAT,
    createdAt: createdAt.toISOString(),
    migrations: await migrationsOf(client),
    partitions: await partitionsOf(client),
    sequences: await sequencesOf(client),
  };
  yield lineOf(head);
  for (const table of await tablesOf(client)) {
    yield lineOf({ table: table.name, columns: table.columns });
    const digest = new Digest(table.name);
    yield* inFrames(digested(rowsOf(client, table), digest));
    digests.push(digest.end());
  }
  yield lineOf({ tables: digests });
}

const lineOf = (value: object) => Buffer.from(`${JSON.stringify(value)}\n`);

const rowsOf = (client: Client, { copyOut }: TableShape): AsyncIterable<Buffer> => client.query(copyTo(copyOut));

async function* digested(pieces: AsyncIterable<Buffer>, digest: Digest): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    digest.add(piece);
    yield piece;
  }
}

/** The count and hash of every table as it is now. */
export async function digestsOf(client: Client): Promise<TableDigest[]> {
  const digests: TableDigest[] = [];
  for (const table of await tablesOf(client)) {
    const digest = new Digest(table.name);
    for await (const piece of rowsOf(client, table)) digest.add(piece);
    digests.push(digest.end());
  }
  return digests;
}
