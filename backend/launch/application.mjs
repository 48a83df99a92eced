import { spawn } from 'node:child_process';
import path from 'node:path';
import { ENTRY_POINTS } from './entry-points.mjs';
import { LaunchFailure } from './failure.mjs';
import { LOCAL_FILES, ROOT, WEB_ROOT } from './paths.mjs';
import { freePort } from './ports.mjs';
import { startProcess, waitUntilReady } from './processes.mjs';
import { stopLater } from './shutdown.mjs';

/**
 * What the application is told on this machine. Mail, log level and pool size may be set by the person; addresses,
 * secrets and folders are the launcher's.
 */
export function applicationEnvironment({ databaseUrl, redisUrl, secretKey, port, host = '127.0.0.1' }) {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    SECRET_KEY: process.env.SECRET_KEY ?? secretKey,
    HOST: host,
    PORT: String(port),
    PUBLIC_URL: process.env.PUBLIC_URL ?? `http://localhost:${port}`,
    WEB_ROOT: WEB_ROOT,
    DATA_DIR: LOCAL_FILES.data,
    SECURE_COOKIES: process.env.SECURE_COOKIES ?? 'false', // plain http on the own machine
  };
}

/** Serves the API and the pages. */
export const startApi = (env) => startNode('api', env);

/** Runs the background jobs. Its health page gets a port of its own. */
export const startWorker = async (env) =>
  startNode('worker', { ...env, HOST: '127.0.0.1', PORT: String(await freePort()) });

/**
 * Runs a command of the application to its end, and hands every line it prints to `onLine`.
 * @returns {Promise<string[]>} its lines on standard output. Throws with its messages when it fails.
 */
export function runApplicationCommand(args, env, onLine = () => {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...ENTRY_POINTS.cli, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const exit = new Promise((closed) => child.once('close', closed));
    const forget = stopLater(() => {
      child.kill();
      return exit;
    });
    let out = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
      const line = lastLine(out);
      if (!line.startsWith('{')) onLine(line); // a result, not a state
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errors += text;
    });
    child.once('close', (code) => {
      void forget();
      if (code === 0) resolve(out.trim().split('\n'));
      else
        reject(
          new LaunchFailure(`The command "${args.join(' ')}" failed (exit code ${code}):\n${(errors || out).trim()}`),
        );
    });
  });
}

async function startNode(name, env) {
  const running = startProcess({
    name: `The ${name}`,
    command: process.execPath,
    args: ENTRY_POINTS[name],
    logFile: path.join(LOCAL_FILES.logs, `${name}.log`),
    options: { cwd: ROOT, env: { ...process.env, ...env } },
    ipc: true,
    patienceMs: 15_000,
  });
  let ready = false;
  running.child.on('message', (message) => {
    if (message?.ready) ready = true;
  });
  await waitUntilReady(running, async () => ready, 60_000);
  return running;
}

const lastLine = (text) => text.trimEnd().split('\n').at(-1);
