import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { LaunchFailure } from './failure.mjs';
import { isInterrupted, stopLater } from './shutdown.mjs';

/**
 * Starts a process that runs until it is stopped. It gets a session of its own, so that Ctrl-C reaches the launcher
 * alone and the launcher decides the order in which things end.
 * @param {object} what
 * @param {string} what.name for messages
 * @param {string} what.command
 * @param {string[]} [what.args]
 * @param {string} what.logFile receives standard output and standard error
 * @param {object} [what.options] further options of `child_process.spawn`
 * @param {boolean} [what.ipc] opens a channel over which the process may say that it is ready
 * @param {NodeJS.Signals} [what.stopSignal]
 * @param {number} [what.patienceMs] how long it may take to stop before it is killed
 */
export function startProcess(what) {
  refuseWhenInterrupted();
  const { name, command, args = [], logFile, options = {}, ipc = false } = what;
  mkdirSync(path.dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a');
  const stdio = ['ignore', log, log, ...(ipc ? ['ipc'] : [])];
  const child = spawn(command, args, { ...options, stdio, detached: true });
  closeSync(log);

  const running = { name, logFile, child, ended: undefined };
  running.exit = new Promise((resolve) => {
    child.once('error', (error) => resolve({ reason: error.message }));
    child.once('exit', (code, signal) => resolve({ reason: signal ? `signal ${signal}` : `exit code ${code}` }));
  }).then((end) => {
    running.ended = end;
    return end;
  });
  running.stop = stopLater(() => endProcess(running, what));
  return running;
}

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { onOutput?: (text: string) => void }} [options]
 * @returns {Promise<{ code: number, output: string }>} the exit code (127 if it cannot be started), and what it printed
 */
export function runCommand(command, args, { onOutput = () => {}, ...options } = {}) {
  refuseWhenInterrupted();
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const forget = stopLater(() => endProcess({ child, exit: closed }));
    const closed = new Promise((close) => child.once('close', close));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
        onOutput(text);
      });
    }
    const finish = async (code) => {
      await forget();
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += error.message;
      void finish(127);
    });
    child.once('close', (code, signal) => void finish(signal ? 128 : (code ?? 1)));
  });
}

/**
 * Runs a command to its end as the leader of a process group, and leaves none of its descendants behind.
 * @returns {Promise<{ code: number, output: string }>} as {@link runCommand}
 */
export async function runGroup(command, args, options) {
  refuseWhenInterrupted();
  const output = [];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options, detached: true });
  const exit = new Promise((ended) => {
    child.once('error', (error) => ended({ code: 127, message: error.message }));
    child.once('exit', (code, signal) => ended({ code: signal ? 128 : code, message: '' }));
  });
  const forget = stopLater(() => endGroup(child, exit));
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => output.push(text));
  const { code, message } = await exit;
  await forget(); // with the last of the group its end of the pipes closes
  if (code !== 127 && !child.stdout.readableEnded) await once(child, 'close');
  refuseWhenInterrupted();
  return { code, output: output.join('') + message };
}

/**
 * Waits until `isReady` answers true. Fails at once when the process ends, and with a sentence when it takes too long.
 * @param {ReturnType<typeof startProcess>} running
 * @param {() => Promise<boolean>} isReady
 * @param {number} [limitMs]
 */
export async function waitUntilReady(running, isReady, limitMs = 120_000) {
  const deadline = Date.now() + limitMs;
  while (!(await isReady())) {
    if (running.ended) {
      throw new LaunchFailure(
        `${running.name} ended while starting (${running.ended.reason}). Its log: ${running.logFile}`,
      );
    }
    if (Date.now() > deadline) {
      throw new LaunchFailure(
        `${running.name} did not become ready in ${limitMs / 1000} s. Its log: ${running.logFile}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function refuseWhenInterrupted() {
  if (isInterrupted()) throw new LaunchFailure('Interrupted.');
}

/**
 * Asks a process to stop, and kills it when it does not.
 * @param {{ child: import('node:child_process').ChildProcess, exit: Promise<unknown> }} running
 * @param {{ stopSignal?: NodeJS.Signals, patienceMs?: number }} [how]
 */
export async function endProcess({ child, exit }, { stopSignal = 'SIGTERM', patienceMs = 10_000 } = {}) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.kill(stopSignal);
  const killer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await exit;
  clearTimeout(killer);
}

async function endGroup(child, exit) {
  if (child.pid === undefined) return;
  const alive = child.exitCode === null && child.signalCode === null;
  if (alive) {
    signalGroup(child.pid, 'SIGINT'); // Playwright closes its browsers on this one; Jest wants the next
    const timers = [
      setTimeout(() => signalGroup(child.pid, 'SIGTERM'), 2_000),
      setTimeout(() => signalGroup(child.pid, 'SIGKILL'), 10_000),
    ];
    await exit;
    for (const timer of timers) clearTimeout(timer);
  }
  signalGroup(child.pid, 'SIGKILL'); // what the leader left behind
}

function signalGroup(leader, signal) {
  try {
    process.kill(-leader, signal);
  } catch {
    // The group is empty.
  }
}
