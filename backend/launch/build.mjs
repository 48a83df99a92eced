import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LaunchFailure } from './failure.mjs';
import { ROOT } from './paths.mjs';
import { runCommand } from './processes.mjs';
import { fingerprintOf, isStale } from './staleness.mjs';

const isNoTest = (file) => !/\.(spec|test)\.tsx?$/.test(file);

const BUILDS = [
  {
    title: 'Building the backend',
    folder: 'backend',
    sources: ['backend/src', 'backend/tsconfig.json', 'backend/tsconfig.build.json', 'tsconfig.base.json'],
    // The root's compiler by name: a dependency brings an older one into the backend's own node_modules.
    args: [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  },
  {
    title: 'Building the web pages',
    folder: 'frontend',
    sources: ['frontend/src', 'frontend/public', 'frontend/index.html', 'frontend/vite.config.ts'],
    args: [path.join(ROOT, 'node_modules/vite/bin/vite.js'), 'build'],
  },
  {
    title: 'Building the load scenarios',
    folder: 'e2e',
    sources: ['e2e/load', 'e2e/bench', 'e2e/faults', 'e2e/tsconfig.build.json', 'tsconfig.base.json'],
    args: [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  },
];

/** What people use; the load scenarios are for those who measure it. */
const PRODUCT = ['backend', 'frontend'];

/** Builds what changed since its last build. */
export async function ensureBuilt(progress, folders = PRODUCT) {
  for (const build of BUILDS.filter(({ folder }) => folders.includes(folder))) {
    const dist = path.join(ROOT, build.folder, 'dist');
    const stamp = path.join(dist, '.sources');
    const manifests = ['package-lock.json', `${build.folder}/package.json`];
    const fingerprint = fingerprintOf(ROOT, [...build.sources, ...manifests], isNoTest);
    if (!isStale(stamp, fingerprint)) continue;
    await progress.step(build.title, async () => {
      rmSync(dist, { recursive: true, force: true }); // what a removed source once became must not stay
      await run(build);
      writeFileSync(stamp, `${fingerprint}\n`);
    });
  }
}

async function run({ title, folder, args }) {
  const options = { cwd: path.join(ROOT, folder), env: { ...process.env, NODE_ENV: 'production' } };
  const { code, output } = await runCommand(process.execPath, args, options);
  if (code !== 0) throw new LaunchFailure(`${title} failed:\n${output.trim()}`);
}
