import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { LaunchFailure, runMain } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { progressOn } from './progress.mjs';
import { runSteps, summaryOf } from './run-steps.mjs';
import { chromium } from './services/chromium.mjs';
import { startThrowAwayServices, temporaryFolder } from './services/throw-away.mjs';
import { stopAll, stopOnSignals } from './shutdown.mjs';
import { TEST_STEPS } from './test-steps.mjs';

const progress = progressOn();

/** `npm test`: everything, with services of its own. `npm test -- --only api,domain` takes these steps alone. */
await runMain(async () => {
  const steps = chosenSteps(process.argv.slice(2));
  stopOnSignals({ announce: () => progress.say('\nStopping …') });
  try {
    await ensureInstalled(progress);
    const context = await prepare(steps);
    const results = await runSteps(steps, context);
    await stopAll();
    progress.say(`\n${summaryOf(results)}`);
    return results.some(({ failed }) => failed > 0) ? 1 : 0;
  } finally {
    await stopAll();
  }
});

async function prepare(steps) {
  const needed = (what) => steps.some(({ needs }) => needs.includes(what));
  const context = { folder: temporaryFolder(), env: {}, unavailable: {} };
  if (needed('build')) await ensureBuilt(progress);
  if (needed('services')) Object.assign(context.env, await services());
  if (needed('chromium')) Object.assign(context, await browser(context.env));
  return context;
}

async function services() {
  let env;
  await progress.step('Starting PostgreSQL and Redis for the tests', async () => {
    const { postgresUrlOf, redisUrl } = await startThrowAwayServices(progress);
    env = { TEST_POSTGRES_URL: postgresUrlOf('postgres'), TEST_REDIS_URL: redisUrl };
  });
  return env;
}

async function browser(env) {
  const found = await chromium(progress);
  if (found) return { env: { ...env, ...found.env, CHROMIUM_PATH: found.path } };
  const reason =
    'no Chromium could be found, installed, unpacked or fetched. Install one, or set CHROMIUM_PATH=/path/to/chromium.';
  return { unavailable: { browser: reason } };
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
