import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { LaunchFailure, runMain } from './failure.mjs';
import { endProcess } from './processes.mjs';
import { progressOn } from './progress.mjs';
import { ensureDatabase } from './services/postgres.mjs';
import { startThrowAwayServices } from './services/throw-away.mjs';
import { stopAll, stopLater, stopOnSignals } from './shutdown.mjs';

const USAGE = 'Usage: node backend/launch/with-services.mjs [--app] -- COMMAND [ARGUMENT …]';

/**
 * Runs a command with a PostgreSQL and a Redis of its own, which end with it:
 * TEST_POSTGRES_URL (superuser, database `postgres`) and TEST_REDIS_URL;
 * with `--app` also DATABASE_URL (an empty database `app`) and REDIS_URL.
 */
await runMain(async () => {
  const { app, command } = readArguments(process.argv.slice(2));
  stopOnSignals();
  try {
    const { postgresUrlOf, redisUrl } = await startThrowAwayServices(progressOn(process.stderr));
    const env = { ...process.env, TEST_POSTGRES_URL: postgresUrlOf('postgres'), TEST_REDIS_URL: redisUrl };
    if (app) {
      await ensureDatabase(postgresUrlOf('postgres'), 'app');
      Object.assign(env, { DATABASE_URL: postgresUrlOf('app'), REDIS_URL: redisUrl });
    }
    return await exitCodeOf(command, env);
  } finally {
    await stopAll();
  }
});

function readArguments(args) {
  const separator = args.indexOf('--');
  const options = separator === -1 ? args : args.slice(0, separator);
  const command = separator === -1 ? [] : args.slice(separator + 1);
  if (command.length === 0 || options.some((option) => option !== '--app')) throw new LaunchFailure(USAGE);
  return { app: options.includes('--app'), command };
}

function exitCodeOf([program, ...args], env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: 'inherit' });
    const exit = new Promise((exited) => child.once('exit', exited));
    const forget = stopLater(() => endProcess({ child, exit }));
    child.once('error', (error) => reject(new LaunchFailure(`${program} could not be started: ${error.message}`)));
    child.once('exit', (code, signal) => {
      void forget();
      resolve(signal ? 128 + constants.signals[signal] : code);
    });
  });
}
