import { runCommand } from './processes.mjs';

/**
 * Runs npm: the very one that started this script, else the one on PATH.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function runNpm(args, options) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return runCommand(process.execPath, [script, ...args], options);
  return runCommand('npm', args, { ...options, shell: process.platform === 'win32' });
}
