import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { firstFound } from '../first-found.mjs';
import { ROOT } from '../paths.mjs';
import { runCommand } from '../processes.mjs';
import { rightToInstall } from './apt.mjs';
import { findOnPath } from './find-on-path.mjs';

/** Where distributions put it is not on everybody's PATH. */
const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];
/** What the configuration of the web server uses beyond the smallest build. */
const MODULES = ['http_realip_module', 'http_gzip_static_module'];

/**
 * Finds an nginx, or brings one along: the package of Debian or Ubuntu is unpacked and not installed, because installed
 * it would serve port 80 from then on.
 * @returns {Promise<string | undefined>} path of the program
 */
export async function nginxProgram() {
  const choice = await firstFound([
    { way: 'installed', find: () => firstWorking([findOnPath('nginx'), ...PLACES]) },
    { way: 'unpacked before', find: () => firstWorking([unpacked()]) },
    { way: 'unpacked', find: unpack },
  ]);
  return choice?.found;
}

const folder = () => path.join(ROOT, 'node_modules', '.cache', 'nginx');
const unpacked = () => path.join(folder(), 'usr', 'sbin', 'nginx');

async function unpack() {
  if (!findOnPath('apt-get') || !findOnPath('dpkg-deb')) return undefined;
  mkdirSync(folder(), { recursive: true });
  const inFolder = { cwd: folder() };
  const download = async () => (await runCommand('apt-get', ['-q', 'download', 'nginx'], inFolder)).code === 0;
  if (!(await download())) {
    const prefix = await rightToInstall();
    if (!prefix) return undefined;
    const [command, ...rest] = [...prefix, 'apt-get', '-q', 'update']; // the lists of a fresh machine are empty or old
    await runCommand(command, rest);
    if (!(await download())) return undefined;
  }
  for (const file of readdirSync(folder()).filter((name) => name.endsWith('.deb'))) {
    await runCommand('dpkg-deb', ['-x', file, '.'], inFolder);
  }
  return firstWorking([unpacked()]);
}

/** A file is not enough: a library may be missing, or a module. */
async function firstWorking(programs) {
  for (const program of programs) {
    if (!program || !existsSync(program)) continue;
    const { code, output } = await runCommand(program, ['-V']);
    if (code === 0 && MODULES.every((name) => output.includes(name))) return program;
  }
  return undefined;
}
