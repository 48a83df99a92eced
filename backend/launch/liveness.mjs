import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/**
 * Whether a process lives and is the one that is meant; numbers are given again.
 * @param {number} pid
 * @param {{ mentions?: string, worksIn?: string }} meant text of its command line; its working directory
 */
export function isAlive(pid, { mentions, worksIn }) {
  if (!exists(pid)) return false;
  if (process.platform === 'linux') {
    return (!worksIn || workingDirectory(pid) === worksIn) && (!mentions || linuxCommand(pid).includes(mentions));
  }
  if (process.platform === 'win32' || !mentions) return true;
  return (
    spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.includes(mentions) ?? true
  );
}

function exists(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function linuxCommand(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function workingDirectory(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
