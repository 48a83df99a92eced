import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { applicationEnvironment, runApplicationCommand } from './application.mjs';
import { ensureBuilt } from './build.mjs';
import { ENTRY_POINTS } from './entry-points.mjs';
import { runMain } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { localSecrets } from './local-secrets.mjs';
import { localServices } from './local-services.mjs';
import { readLock, takeLock } from './lock.mjs';
import { LOCAL_FILES, ROOT } from './paths.mjs';
import { progressOn } from './progress.mjs';
import { stopAll, stopLater, stopOnSignals } from './shutdown.mjs';

/** What runs on values alone. */
const NEEDS_NO_SERVICES = ['rank', 'bank', 'openapi', 'help', '--help', '-h'];

/** Standard output belongs to the command. */
const progress = progressOn(process.stderr);

/**
 * `npm run -s cli -- COMMAND …`: runs a command of the application with the same arguments, streams and exit code. One
 * that needs services uses those of the environment, else those of the running `npm start`, else starts them over the
 * local data until the command has ended.
 */
await runMain(async () => {
  const args = process.argv.slice(2);
  stopOnSignals();
  try {
    await ensureInstalled(progress);
    await ensureBuilt(progress);
    const env = needsServices(args) ? await environment(args) : {};
    return await exitCodeOf(args, env);
  } finally {
    await stopAll();
  }
});

function needsServices([command]) {
  return command !== undefined && !NEEDS_NO_SERVICES.includes(command);
}

async function environment([command]) {
  const running = readLock(LOCAL_FILES.lock);
  if (running?.env) return { ...running.env, ...given() };
  const complete = process.env.DATABASE_URL && process.env.REDIS_URL;
  if (!complete) stopLater(takeLock(LOCAL_FILES.lock, `npm run cli -- ${command}`).release);
  const { secretKey, ...secrets } = localSecrets(LOCAL_FILES.secret);
  const { databaseUrl, redisUrl } = await localServices(progress, secrets);
  const env = applicationEnvironment({ databaseUrl, redisUrl, secretKey, port: 3000 });
  if (!complete && command !== 'migrate') {
    await progress.step('Bringing the database up to date', async () => {
      await runApplicationCommand(['migrate'], env);
    });
  }
  return env;
}

/** What the person set goes before what the running system uses. */
function given() {
  const named = ['DATABASE_URL', 'REDIS_URL', 'SECRET_KEY'].filter((key) => process.env[key]);
  return Object.fromEntries(named.map((key) => [key, process.env[key]]));
}

function exitCodeOf(args, env) {
  return new Promise((resolve) => {
    const entry = ENTRY_POINTS.cli.map((arg) => (arg.startsWith('--') ? arg : path.join(ROOT, arg)));
    const child = spawn(process.execPath, [...entry, ...args], {
      cwd: process.env.INIT_CWD, // npm changes to the package's folder; file names are meant from where the person is
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    const exit = new Promise((exited) => child.once('exit', exited));
    const forget = stopLater(() => {
      child.kill();
      return exit;
    });
    child.once('exit', (code, signal) => {
      void forget();
      resolve(signal ? 128 + constants.signals[signal] : code);
    });
  });
}
