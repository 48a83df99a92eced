import { constants } from 'node:os';

/** What still has to be stopped, in the order in which it was started. */
const pending = [];
let stopping;
let interrupted = false;

/** Whether a signal asked for the end: what fails from then on fails because of it, and nothing new may start. */
export const isInterrupted = () => interrupted;

/**
 * Remembers how to stop something that was just started. Everything is stopped in reverse order, each thing once.
 * @param {() => Promise<void> | void} stop
 * @returns {() => Promise<void>} stops it now, and forgets it
 */
export function stopLater(stop) {
  const entry = { stop };
  pending.push(entry);
  return async () => {
    const index = pending.indexOf(entry);
    if (index === -1) return;
    pending.splice(index, 1);
    await stop();
  };
}

/** Stops everything that was registered, last started first. One failure does not keep the others running. */
export function stopAll() {
  stopping ??= stopInReverse().finally(() => {
    stopping = undefined;
  });
  return stopping;
}

/**
 * Stops everything on Ctrl-C, on termination and when the terminal closes, then leaves with the conventional exit code.
 * @param {{ atFirst?: () => void, atLast?: () => void }} [tell]
 */
export function stopOnSignals({ atFirst = () => {}, atLast = () => {} } = {}) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (interrupted) return;
      interrupted = true;
      atFirst();
      void stopAll().then(() => {
        atLast();
        process.exit(128 + constants.signals[signal]);
      });
    });
  }
}

async function stopInReverse() {
  while (pending.length > 0) {
    const { stop } = pending.pop();
    try {
      await stop();
    } catch (error) {
      process.stderr.write(`Could not stop something cleanly: ${error.message}\n`);
    }
  }
}
