import { ensureBuilt } from './build.mjs';
import { LaunchFailure, runMain } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { progressOn } from './progress.mjs';
import { stopAll, stopOnSignals } from './shutdown.mjs';

/** `npm run bench`: measures the product on servers of its own. Results go to standard output, everything else beside it. */
await runMain(async () => {
  const progress = progressOn(process.stderr);
  stopOnSignals({ atFirst: () => progress.say('\nStopping …') });
  try {
    await ensureInstalled(progress);
    await ensureBuilt(progress, ['backend', 'e2e']);
    const startedAt = Date.now();
    const { bench } = await import('../../e2e/dist/bench/bench.js');
    return await bench(process.argv.slice(2), {
      startedAt,
      print: (text) => process.stdout.write(text),
      say: (text) => progress.say(`${((Date.now() - startedAt) / 1000).toFixed(1).padStart(6)} s  ${text}`),
    });
  } catch (error) {
    throw error.constructor.name === 'UsageError' ? new LaunchFailure(error.message) : error;
  } finally {
    await stopAll();
  }
});
