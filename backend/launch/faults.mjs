import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { runMain } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './paths.mjs';
import { progressOn } from './progress.mjs';

/**
 * `npm run faults`: kills, pauses and empties the parts of a product of its own under load, and checks that nothing it
 * acknowledged is missing or doubled. Options: see `npm run faults -- --help`.
 */
await runMain(async () => {
  const progress = progressOn(process.stderr);
  await ensureInstalled(progress);
  await ensureBuilt(progress, ['backend', 'e2e']);
  const suite = path.join(ROOT, 'e2e', 'dist', 'faults', 'main.js');
  const child = spawn(process.execPath, ['--enable-source-maps', suite, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  // The suite stops what it started; this one only waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
});
