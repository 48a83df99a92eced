import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LaunchFailure } from './failure.mjs';
import { isAlive } from './liveness.mjs';

/**
 * One process at a time uses the local data. The lock file says which one, and how its services are reached; it is
 * readable by its owner alone, because the addresses contain passwords.
 * @typedef {{ pid: number, command: string, url?: string, env?: Record<string, string> }} Lock
 */

/**
 * Takes the lock, also from a process that is gone. Throws a sentence when another one holds it.
 * @param {string} file
 * @param {string} command what the person typed, for the message of whoever comes second
 * @param {{ alive?: (lock: Lock) => boolean }} [how]
 */
export function takeLock(file, command, { alive = holds } = {}) {
  const holder = readLock(file, { alive });
  if (holder) throw new LaunchFailure(heldMessage(holder));
  rmSync(file, { force: true });
  mkdirSync(path.dirname(file), { recursive: true });
  const lock = { pid: process.pid, command };
  try {
    writeFileSync(file, JSON.stringify(lock), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    throw new LaunchFailure('Another start began at the same moment. Wait for it, or try again.');
  }
  return {
    /** Adds what others may want to know about the running system. */
    tell: (more) => writeFileSync(file, JSON.stringify({ ...lock, ...more }), { mode: 0o600 }),
    release: () => rmSync(file, { force: true }),
  };
}

/**
 * @returns {Lock | undefined} who holds the lock, or nothing: no file, an unreadable one, or its process is gone
 */
export function readLock(file, { alive = holds } = {}) {
  let lock;
  try {
    lock = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
  return Number.isInteger(lock?.pid) && alive(lock) ? lock : undefined;
}

/** @param {Lock} lock */
export function heldMessage({ pid, command, url }) {
  const where = url ? ` at ${url}` : '';
  return `The local system already runs${where} ("${command}", process ${pid}). Use that one, or stop it there with Ctrl-C first.`;
}

/** The number of a process that is gone may have been given to another one, which then is not a launcher. */
const holds = ({ pid }) => isAlive(pid, { mentions: 'launch' });
