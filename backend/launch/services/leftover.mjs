import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from '../liveness.mjs';

/**
 * Stops the server that an earlier launcher left behind when it was killed without a chance to clean up. Two servers
 * over one data folder would destroy it.
 * @param {object} server
 * @param {string} server.pidFile its first line is the process number
 * @param {string} server.program part of its command line
 * @param {NodeJS.Signals} server.signal asks it for an orderly end
 */
export async function stopLeftover({ pidFile, program, signal }) {
  const pid = Number.parseInt(firstLine(pidFile), 10);
  if (!Number.isInteger(pid)) return;
  const meant = { mentions: program, worksIn: realpathSync(path.dirname(pidFile)) };
  if (!isAlive(pid, meant)) return;
  process.kill(pid, signal);
  const deadline = Date.now() + 15_000;
  while (isAlive(pid, meant)) {
    if (Date.now() > deadline) process.kill(pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function firstLine(file) {
  try {
    return readFileSync(file, 'utf8').split('\n')[0];
  } catch {
    return '';
  }
}
