import { runCommand } from '../processes.mjs';
import { findOnPath } from './find-on-path.mjs';

/**
 * Installs a package of Debian or Ubuntu, where that needs no password.
 * @param {string} name
 * @returns {Promise<boolean>} whether it worked; false too where there is no apt-get or no right to use it
 */
export async function installDebianPackage(name) {
  const prefix = await rightToInstall();
  if (!prefix) return false;
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', '-q', ...args];
    return runCommand(command, rest);
  };
  const install = () => apt('install', '--no-install-recommends', name);
  if ((await install()).code === 0) return true;
  await apt('update'); // the lists of a fresh machine are empty or old
  return (await install()).code === 0;
}

/** @returns {Promise<string[] | undefined>} what to write before a command so that it may install */
export async function rightToInstall() {
  if (!findOnPath('apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  if (!findOnPath('sudo')) return undefined;
  return (await runCommand('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : undefined;
}
