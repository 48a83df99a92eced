import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { firstFound } from '../first-found.mjs';
import { ROOT } from '../paths.mjs';
import { runCommand } from '../processes.mjs';
import { installDebianPackage, rightToInstall } from './apt.mjs';
import { findOnPath } from './find-on-path.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const MAC_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a Chromium that really runs here, or brings one onto the machine.
 * @returns {Promise<{ path: string, env: NodeJS.ProcessEnv } | undefined>} its program, and the variables it needs
 */
export async function chromium(progress) {
  const choice = await firstFound([
    { way: 'named by CHROMIUM_PATH', find: () => working(process.env.CHROMIUM_PATH) },
    { way: 'installed', find: installedChromium },
    { way: 'system package', find: () => installChromium(progress) },
    { way: 'npm package', find: packagedChromium },
    { way: 'Playwright', find: () => playwrightsChromium(progress) },
  ]);
  return choice?.found;
}

async function installedChromium() {
  for (const program of [...NAMES.map((name) => findOnPath(name)), ...MAC_PLACES]) {
    const found = await working(program);
    if (found) return found;
  }
  return undefined;
}

async function installChromium(progress) {
  if (!(await rightToInstall())) return undefined;
  await progress.step('Installing Chromium with apt-get', async () => {
    if (!(await installDebianPackage('chromium'))) return 'did not work';
  });
  return installedChromium();
}

/** The package unpacks a browser made for bare servers into the temporary folder that it is given. */
async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = path.join(ROOT, 'node_modules', '.cache', 'chromium');
  mkdirSync(folder, { recursive: true });
  const script = "console.log(await (await import('@sparticuz/chromium')).default.executablePath())";
  // It carries the libraries of a bare machine too, but only unpacks them where it believes to be one.
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const args = ['--input-type=module', '-e', script];
  const { code, output } = await runCommand(process.execPath, args, { cwd: path.join(ROOT, 'e2e'), env });
  if (code !== 0) return undefined;
  const program = output.trim().split('\n').at(-1);
  const bare = { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: path.join(folder, 'fonts') };
  return (await working(program)) ?? (await working(program, bare));
}

async function playwrightsChromium(progress) {
  const require = createRequire(path.join(ROOT, 'e2e', 'package.json'));
  const place = () => require('playwright-core').chromium.executablePath();
  const found = await working(place());
  if (found) return found;
  await progress.step("Fetching Playwright's Chromium", async () => {
    const cli = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js');
    const { code } = await runCommand(process.execPath, [cli, 'install', 'chromium'], { timeout: 300_000 });
    if (code !== 0) return 'did not work';
  });
  return working(place());
}

/** A file is not enough: distributions ship stand-ins, and libraries may be missing. */
async function working(program, env = {}) {
  if (!program || !existsSync(program)) return undefined;
  const options = { env: { ...process.env, ...env }, timeout: 30_000 };
  const { code } = await runCommand(program, ['--version'], options);
  return code === 0 ? { path: program, env } : undefined;
}
