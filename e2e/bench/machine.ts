import { cpus, totalmem } from 'node:os';
import type { Client } from 'pg';

/** What the figures were measured on. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly postgres: string;
  readonly durability: Readonly<Record<string, string>>;
  readonly measuredAt: string;
  readonly quick: boolean;
  readonly seconds: number;
}

export async function machineOf(database: Client): Promise<Omit<Machine, 'quick' | 'seconds'>> {
  const { rows } = await database.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings
     where name in ('server_version', 'fsync', 'synchronous_commit', 'full_page_writes', 'wal_sync_method')`,
  );
  const { server_version: postgres = '', ...durability } = Object.fromEntries(
    rows.map(({ name, setting }) => [name, setting]),
  );
  return {
    ...{ cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memoryGb: Math.round(totalmem() / 2 ** 30) },
    ...{ node: process.version, postgres, durability },
    measuredAt: new Date().toISOString(),
  };
}
