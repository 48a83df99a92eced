import { isInterrupted } from './shutdown.mjs';

/** Something a person can act on: its message says what happened and what to do, and is shown without a stack trace. */
export class LaunchFailure extends Error {
  name = 'LaunchFailure';
}

/**
 * Runs a command's main function and turns what it throws into one message on standard error and exit code 1.
 * @param {() => Promise<number | undefined>} main returns the exit code, or nothing for 0
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!isInterrupted()) process.stderr.write(`\n${describe(error)}\n`);
    process.exitCode = 1;
  }
}

/** The sentence for a person, or everything that is known about a surprise. */
export function describe(error) {
  return error instanceof LaunchFailure ? `✗ ${error.message}` : `✗ Unexpected failure\n${error?.stack ?? error}`;
}
