import { parseArgs } from 'node:util';
import { AuditLog } from '../audit/audit-log.js';
import { MIGRATIONS } from '../migrations/migrations.js';
import { BackupBroken } from '../platform/backup/frames.js';
import { checkBackup } from '../platform/backup/read-backup.js';
import { RestoreRefused, restoreBackup } from '../platform/backup/restore-backup.js';
import { Leaderboards } from '../standings/leaderboards.repository.js';
import { StandingUpkeep } from '../standings/standing-upkeep.service.js';
import type { Command } from './command.js';
import { runMigrations } from './migrate.command.js';
import { configured, withApp } from './with-app.js';

const USAGE =
  'Usage: restore FILE [--replace] [--check]\n' +
  '  --replace  what is in the database may go\n' +
  '  --check    only reads the file and compares its hashes; changes nothing\n';

/** Makes the database what it was when the backup was written, table by table with its hash, and then the leaderboards. */
export const restore: Command = async (args, { stdout, stderr }) => {
  const order = orderOf(args);
  if (order === null) {
    stderr.write(USAGE);
    return 2;
  }
  try {
    if (order.check) {
      const { head, tables } = await checkBackup(order.file);
      stdout.write(`The backup of ${head.createdAt} is whole: ${rowsOf(tables)} rows of ${tables.length} tables.\n`);
      return 0;
    }
    const { createdAt, tables } = await restored(order);
    stdout.write(
      `Restored the state of ${createdAt}: ${rowsOf(tables)} rows of ${tables.length} tables, every hash the same.\n`,
    );
    stdout.write(`${await rebuild(createdAt)} leaderboards are what PostgreSQL says.\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof BackupBroken || error instanceof RestoreRefused)) throw error;
    stderr.write(`${error.message}\n`);
    return 1;
  }
};

interface Order {
  readonly file: string;
  readonly replace: boolean;
  readonly check: boolean;
}

/** Null for wrong usage. */
function orderOf(args: string[]): Order | null {
  try {
    const options = {
      replace: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    const [file] = positionals;
    return file && positionals.length === 1 ? { file, ...values } : null;
  } catch {
    return null;
  }
}

function restored({ file, replace }: Order) {
  return restoreBackup({
    databaseUrl: configured().databaseUrl,
    file,
    replace,
    knownMigrations: MIGRATIONS.map(({ name }) => name),
    migrate: async (names) => void (await runMigrations(MIGRATIONS.filter(({ name }) => names.includes(name)))),
  });
}

/** Says in the audit log that it was done, and makes the leaderboards anew: those in Redis are of another time. */
function rebuild(createdAt: string): Promise<number> {
  return withApp(async (app) => {
    const details = { createdAt };
    await app.get(AuditLog).record({ action: 'backup-restored', subjectType: 'backup', subjectId: createdAt, details });
    await app.get(Leaderboards, { strict: false }).forgetAll();
    return app.get(StandingUpkeep, { strict: false }).ensureAll();
  });
}

const rowsOf = (tables: readonly { readonly rows: number }[]) => tables.reduce((sum, { rows }) => sum + rows, 0);
