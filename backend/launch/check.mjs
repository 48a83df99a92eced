import { runMain } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { progressOn } from './progress.mjs';
import { isSuccess, runSteps, summaryOf } from './run-steps.mjs';
import { temporaryFolder } from './services/throw-away.mjs';
import { stopAll, stopOnSignals } from './shutdown.mjs';
import { TEST_STEPS } from './test-steps.mjs';

/** `npm run check`: the steps that need neither services nor a build, for use while working. */
await runMain(async () => {
  const progress = progressOn();
  stopOnSignals();
  try {
    await ensureInstalled(progress);
    const quick = TEST_STEPS.filter((step) => step.quick);
    const results = await runSteps(quick, { folder: temporaryFolder(), env: {} });
    progress.say(`\n${summaryOf(results)}`);
    return isSuccess(results) ? 0 : 1;
  } finally {
    await stopAll();
  }
});
