import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { LaunchFailure } from '../failure.mjs';
import { firstFound } from '../first-found.mjs';
import { runNpm } from '../npm.mjs';
import { ROOT } from '../paths.mjs';
import { runCommand } from '../processes.mjs';
import { installDebianPackage, rightToInstall } from './apt.mjs';
import { findOnPath } from './find-on-path.mjs';

/** The newest of the 7.2 line, the last under the BSD licence; the containers run the 7 line too. */
const COMPILED_VERSION = '7.2.7';
const COMPILER_PACKAGE = 'redis-memory-server@0.17.1';

const noRedis = (
  variable,
) => `There is no Redis on this machine, and it could not be installed. Any one of these three ways helps:
  1. Install redis-server or valkey-server (Debian, Ubuntu: sudo apt-get install redis-server; macOS: brew install redis), then try again.
  2. Install make and a C compiler, and allow a connection to download.redis.io: then Redis is compiled on the next try.
  3. Use a Redis that runs elsewhere: set ${variable}=redis://user:password@host:6379`;

/**
 * Finds a Redis server, or brings one onto the machine.
 * @param {string} variable the environment variable that would name a Redis elsewhere
 * @returns {Promise<string>} path of the program. Throws a sentence that names what a person can do.
 */
export async function redisProgram(progress, variable) {
  const choice = await firstFound([
    { way: 'installed', find: installedRedis },
    { way: 'compiled before', find: compiledRedis },
    { way: 'system package', find: () => installRedis(progress) },
    { way: 'compiled', find: () => compileRedis(progress) },
  ]);
  if (!choice) throw new LaunchFailure(noRedis(variable));
  return choice.found;
}

/** Both speak the same protocol and read the same configuration. */
const installedRedis = () => findOnPath('redis-server') ?? findOnPath('valkey-server');

async function installRedis(progress) {
  if (!(await rightToInstall())) return undefined;
  await progress.step('Installing Redis with apt-get', async () => {
    if (!(await installDebianPackage('redis-server'))) return 'did not work';
  });
  return installedRedis();
}

const buildFolder = () => path.join(ROOT, 'node_modules', '.cache', 'redis-server');

function compiledRedis() {
  const program = path.join(buildFolder(), COMPILED_VERSION, 'redis-server');
  return existsSync(program) ? program : undefined;
}

async function compileRedis(progress) {
  if (!findOnPath('make') || !(findOnPath('cc') ?? findOnPath('gcc'))) return undefined;
  await progress.step('Compiling Redis, which takes some minutes', async () => {
    const folder = buildFolder();
    mkdirSync(folder, { recursive: true });
    const inFolder = { cwd: folder };
    const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', COMPILER_PACKAGE];
    if ((await runNpm(args, inFolder)).code !== 0) return 'did not work';
    const env = {
      ...process.env,
      REDISMS_DOWNLOAD_DIR: folder,
      REDISMS_VERSION: COMPILED_VERSION,
      npm_config_strict_ssl: 'true', // without it the package does not check whose certificate it is shown
    };
    const script = path.join(folder, 'node_modules/redis-memory-server/scripts/postinstall.js');
    if ((await runCommand(process.execPath, [script], { ...inFolder, env })).code !== 0) return 'did not work';
  });
  return compiledRedis();
}
