import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LaunchFailure } from './failure.mjs';
import { runNpm } from './npm.mjs';
import { ROOT } from './paths.mjs';

const LOCK_FILE = path.join(ROOT, 'package-lock.json');
const RECORD = path.join(ROOT, 'node_modules', '.package-lock.json');
const STAMP = path.join(ROOT, 'node_modules', '.installed-from');

/** Installs what the lock file says, unless exactly that is installed. */
export async function ensureInstalled(progress) {
  const reason = staleInstallation();
  if (reason === undefined) return;
  await progress.step(`Installing the packages: ${reason}`, install);
}

function staleInstallation() {
  return isStamped() ? undefined : installationFault(readJson(LOCK_FILE), readJson(RECORD));
}

/** What npm left after this very lock file is right, even where npm saw reason to deviate from it. */
function isStamped() {
  if (![LOCK_FILE, RECORD, STAMP].every((file) => existsSync(file))) return false;
  return readFileSync(STAMP, 'utf8') === lockFileHash() && statSync(STAMP).mtimeMs >= statSync(RECORD).mtimeMs;
}

const lockFileHash = () => createHash('sha256').update(readFileSync(LOCK_FILE)).digest('hex');

/**
 * Compares by content: times of files say little after a checkout.
 * @param {{ packages: Record<string, LockedPackage> } | undefined} wanted the lock file
 * @param {{ packages: Record<string, LockedPackage> } | undefined} installed npm's record of what it installed
 * @returns {string | undefined} why an installation is needed
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, extraneous?: boolean }} LockedPackage
 */
export function installationFault(wanted, installed) {
  if (!wanted) return undefined; // nothing to go by: what is there will have to do
  if (!installed) return 'none is there yet';
  for (const [place, { version, integrity, optional, extraneous }] of Object.entries(wanted.packages)) {
    if (!place.includes('node_modules/') || extraneous) continue;
    const found = installed.packages[place];
    if (!found && optional) continue; // made for another kind of machine
    if (found?.version !== version || found?.integrity !== integrity) {
      return `${place.split('node_modules/').at(-1)} is not the one of the lock file`;
    }
  }
  return undefined;
}

async function install() {
  const remark = await installPackages();
  writeFileSync(STAMP, lockFileHash());
  return remark;
}

async function installPackages() {
  const options = { cwd: ROOT, env: { ...process.env, NODE_ENV: 'development' } };
  const exact = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], options);
  if (exact.code === 0) return;
  // A lock file written on another kind of machine may lack packages of this one; then npm completes it by itself.
  const tolerant = await runNpm(['install', '--include=dev', '--no-save', '--no-audit', '--no-fund'], options);
  if (tolerant.code === 0) return 'with "npm install", because "npm ci" refused';
  throw new LaunchFailure(
    `The packages could not be installed. Check the connection to the npm registry, then try again.\n\nnpm ci said:\n${tail(exact.output)}\n\nnpm install said:\n${tail(tolerant.output)}`,
  );
}

const tail = (text) => text.trim().split('\n').slice(-15).join('\n');

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
