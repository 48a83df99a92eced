import { applicationEnvironment, runApplicationCommand, startApi, startWorker } from './application.mjs';
import { ensureBuilt } from './build.mjs';
import { LaunchFailure, runMain } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { localSecrets } from './local-secrets.mjs';
import { localServices } from './local-services.mjs';
import { takeLock } from './lock.mjs';
import { LOCAL_FILES } from './paths.mjs';
import { freePort, portFault } from './ports.mjs';
import { progressOn } from './progress.mjs';
import { stopAll, stopLater, stopOnSignals } from './shutdown.mjs';
import { rememberSignIns, signInTable } from './sign-ins.mjs';
import { START_USAGE, startOptions } from './start-options.mjs';

const progress = progressOn();

/** `npm start`: from a fresh clone to the running system, see {@link START_USAGE}. */
await runMain(async () => {
  const options = startOptions(process.argv.slice(2));
  if (options.help) return progress.say(START_USAGE);
  stopOnSignals({ atFirst: () => progress.say('\nStopping …'), atLast: () => progress.say('Stopped.') });
  const lock = takeLock(LOCAL_FILES.lock, 'npm start');
  stopLater(lock.release);
  try {
    const running = await start(options, lock);
    throw new LaunchFailure(await firstEnd(running));
  } finally {
    await stopAll();
  }
});

async function start({ empty, host, port: wanted }, lock) {
  const port = wanted === 0 ? await freePort() : wanted;
  const fault = await portFault(port, host);
  if (fault) throw new LaunchFailure(fault);
  await ensureInstalled(progress);
  await ensureBuilt(progress);

  const secrets = localSecrets(LOCAL_FILES.secret);
  const { processes, ...urls } = await localServices(progress, secrets);
  const env = applicationEnvironment({ ...urls, secretKey: secrets.secretKey, host, port });
  await progress.step('Bringing the database up to date', async () => {
    await runApplicationCommand(['migrate'], env);
  });
  const signIns = await seed(empty, env);
  await progress.step('Starting the API and the worker', async () => {
    processes.push(...(await Promise.all([startApi(env), startWorker(env)])));
  });

  lock.tell({ url: env.PUBLIC_URL, env });
  announce(env.PUBLIC_URL, signIns);
  return processes;
}

async function seed(empty, env) {
  let signIns = [];
  await progress.step(empty ? 'Filling in what every start needs' : 'Filling in the demo contest', async (show) => {
    const lines = await runApplicationCommand(['seed', ...(empty ? ['--empty'] : [])], env, show);
    signIns = rememberSignIns(lines, LOCAL_FILES.signIns);
  });
  return signIns;
}

function announce(url, signIns) {
  progress.say(`\n  ${url}\n`);
  if (signIns.length > 0) progress.say(`Sign in as\n${signInTable(signIns)}\n`);
  progress.say('Ctrl-C stops everything; the data stays for the next start.');
}

/** Waits until one of the processes ends by itself, and says so. */
async function firstEnd(processes) {
  const { name, ended, logFile } = await Promise.race(
    processes.map(async (running) => {
      await running.exit;
      return running;
    }),
  );
  return `${name} ended unexpectedly (${ended.reason}), so everything was stopped. Its log: ${logFile}`;
}
