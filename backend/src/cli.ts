import type { CommandEntry } from './commands/command.js';

const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'rank',
    usage: 'rank FILE',
    about:
      'Ranks one round from a JSON document (round-ranking-input/1); needs no server. FILE may be - for standard input.',
    load: async () => (await import('./results/rank.command.js')).rank,
  },
  {
    name: 'bank',
    usage: 'bank check FILE… [--json] [--lang vi|en]',
    about:
      'Reads files of questions (XLSX, CSV, DOCX, Aiken, GIFT, Moodle XML) and says what is wrong; needs no server.',
    load: async () => (await import('./question-bank/bank-check.command.js')).bank,
  },
  {
    name: 'migrate',
    usage: 'migrate',
    about: 'Brings the database schema up to date.',
    load: async () => (await import('./commands/migrate.command.js')).migrate,
  },
  {
    name: 'draft-migration',
    usage: 'draft-migration',
    about: 'Prints the SQL by which the schema differs from the entities (for developers).',
    load: async () => (await import('./commands/migrate.command.js')).draftMigration,
  },
  {
    name: 'seed',
    usage: 'seed [--empty]',
    about:
      'Fills an empty installation: units, staff accounts, questions, a demo contest (--empty: only units and staff).',
    load: async () => (await import('./commands/seed.command.js')).seed,
  },
  {
    name: 'simulate',
    usage: 'simulate --number N --contestants COUNT [--seed S]',
    about: 'Adds simulated contestants with their attempts to a round, for trials and load.',
    load: async () => (await import('./commands/simulate.command.js')).simulate,
  },
  {
    name: 'rebuild-standings',
    usage: 'rebuild-standings',
    about: 'Fills the leaderboards in Redis anew from PostgreSQL.',
    load: async () => (await import('./commands/rebuild-standings.command.js')).rebuildStandings,
  },
  {
    name: 'backup',
    usage: 'backup FILE | backup FOLDER/ [--keep-days N] [--every-hours N]',
    about: 'Writes the whole database into one file with the hash of every table, while people go on working.',
    load: async () => (await import('./commands/backup.command.js')).backup,
  },
  {
    name: 'restore',
    usage: 'restore FILE [--replace] [--check]',
    about:
      'Makes an empty database what it was when the file was written, compared table by table (--check: file only).',
    load: async () => (await import('./commands/restore.command.js')).restore,
  },
  {
    name: 'openapi',
    usage: 'openapi [FILE]',
    about: 'Writes the OpenAPI document (for developers: backend/openapi.json).',
    load: async () => (await import('./commands/openapi.command.js')).openapi,
  },
];

const [name, ...args] = process.argv.slice(2);
const entry = COMMANDS.find((command) => command.name === name);
if (entry) {
  const run = await entry.load();
  process.exitCode = await run(args, process).catch((error: unknown) => {
    process.stderr.write(`${entry.name}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  });
} else {
  const asked = name === undefined || name === 'help' || name === '--help';
  const lines = COMMANDS.map(({ usage, about }) => `  ${usage.padEnd(44)} ${about}`);
  (asked ? process.stdout : process.stderr).write(
    `${asked ? '' : `Unknown command "${name}".\n`}Usage: npm run cli -- COMMAND\n\n${lines.join('\n')}\n`,
  );
  process.exitCode = asked ? 0 : 2;
}
