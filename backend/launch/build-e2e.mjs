import path from 'node:path';
import { LaunchFailure } from './failure.mjs';
import { ROOT } from './paths.mjs';
import { runCommand } from './processes.mjs';

/** Builds the load and fault suites of `e2e`; the compiler is quick enough to do it every time. */
export async function ensureE2eBuilt(progress) {
  const compiler = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  await progress.step('Building the load and fault suites', async () => {
    const { code, output } = await runCommand(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
      cwd: path.join(ROOT, 'e2e'),
    });
    if (code !== 0) throw new LaunchFailure(`The load and fault suites could not be built:\n${output.trim()}`);
  });
}
