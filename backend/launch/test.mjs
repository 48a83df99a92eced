import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { describe, LaunchFailure, runMain } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { freePort } from './ports.mjs';
import { progressOn } from './progress.mjs';
import { isSuccess, runSteps, summaryOf } from './run-steps.mjs';
import { chromium } from './services/chromium.mjs';
import { startThrowAwayServices, temporaryFolder } from './services/throw-away.mjs';
import { isInterrupted, stopAll, stopOnSignals } from './shutdown.mjs';
import { TEST_STEPS } from './test-steps.mjs';

const progress = progressOn();

const NO_CHROMIUM =
  'no Chromium could be found, installed, unpacked or fetched. Install one, or set CHROMIUM_PATH=/path/to/chromium.';

/** `npm test`: everything, with services of its own. `npm test -- --only api,domain` takes these steps alone. */
await runMain(async () => {
  const steps = chosenSteps(process.argv.slice(2));
  stopOnSignals({ atFirst: () => progress.say('\nStopping …'), atLast: () => progress.say('Stopped.') });
  const results = await resultsOf(steps);
  progress.say(`\n${summaryOf(results)}`);
  return isSuccess(results) ? 0 : 1;
});

/** A set-up that fails is a result too: whoever reads the last line alone must not take it for a success. */
async function resultsOf(steps) {
  const startedAt = Date.now();
  try {
    await ensureInstalled(progress);
    return await runSteps(steps, await prepare(steps));
  } catch (error) {
    if (isInterrupted()) throw error;
    progress.say(`\n${describe(error)}`);
    return [{ name: 'set-up', passed: 0, failed: 1, ms: Date.now() - startedAt }];
  } finally {
    await stopAll();
  }
}

async function prepare(steps) {
  const needing = (what) => steps.filter(({ needs }) => needs.includes(what)).map(({ name }) => name);
  const context = { folder: temporaryFolder(), env: {}, unavailable: {} };
  const giveUp = (names, obstacle) =>
    Object.assign(context.unavailable, ...names.map((name) => ({ [name]: obstacle })));

  if (needing('services').length > 0) Object.assign(context.env, await services());
  if (needing('chromium').length > 0) {
    const env = await browser();
    if (env) Object.assign(context.env, env);
    else giveUp(needing('chromium'), { reason: NO_CHROMIUM, failed: isDemanded() ? 1 : 0 });
  }
  if (needing('build').length > 0) {
    const fault = await buildFault();
    if (fault) giveUp(needing('build'), { reason: fault, failed: 1 });
  }
  return context;
}

/** Sources that cannot be built fail the steps that need the build; the others still have something to say. */
async function buildFault() {
  try {
    await ensureBuilt(progress, ['backend', 'frontend', 'e2e']);
    return undefined;
  } catch (error) {
    return describe(error);
  }
}

async function services() {
  let env;
  await progress.step('Starting PostgreSQL and Redis for the tests', async () => {
    const { postgresUrlOf, redisUrl } = await startThrowAwayServices(progress);
    env = { TEST_POSTGRES_URL: postgresUrlOf('postgres'), TEST_REDIS_URL: redisUrl };
  });
  return env;
}

async function browser() {
  const found = await chromium(progress);
  return found && { ...found.env, CHROMIUM_PATH: found.path, E2E_PORT: String(await freePort()) };
}

/** Where everything is demanded, a step that cannot run has failed. */
function isDemanded() {
  return !['', '0', 'false', undefined].includes(process.env.CI);
}

function chosenSteps(args) {
  const names = TEST_STEPS.map(({ name }) => name);
  const usage = `Usage: npm test [-- --only ${names.join(',')}]`;
  const wanted = onlyOf(args, usage)?.split(',') ?? names;
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new LaunchFailure(`There is no step ${unknown.join(', ')}.\n${usage}`);
  return TEST_STEPS.filter(({ name }) => wanted.includes(name));
}

function onlyOf(args, usage) {
  try {
    return parseArgs({ args, options: { only: { type: 'string' } } }).values.only;
  } catch (error) {
    throw new LaunchFailure(`${error.message}\n${usage}`);
  }
}
