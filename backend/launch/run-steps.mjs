import path from 'node:path';
import { ROOT } from './paths.mjs';
import { runGroup } from './processes.mjs';
import { duration } from './progress.mjs';

/**
 * Runs the steps one after the other, the later ones also when an earlier one fails. What a failing step printed is
 * shown; of the others only the result.
 * @param {readonly import('./test-steps.mjs').Step[]} steps
 * @param {object} context
 * @param {string} context.folder for the reports
 * @param {NodeJS.ProcessEnv} context.env what the commands are told
 * @param {Record<string, { reason: string, failed: 0 | 1 }>} [context.unavailable] steps that cannot run, by name
 * @returns {Promise<Result[]>}
 * @typedef {{ name: string, passed: number, failed: number, skipped?: number, ms: number, note?: string }} Result
 */
export async function runSteps(steps, { folder, env, unavailable = {} }) {
  const results = [];
  for (const step of steps) {
    const obstacle = unavailable[step.name];
    results.push(obstacle ? notRun(step, obstacle) : await runStep(step, folder, env));
  }
  return results;
}

async function runStep(step, folder, env) {
  print(`▸ ${step.name} …`);
  const startedAt = Date.now();
  const report = path.join(folder, `${step.name}.json`);
  const { code, output } = await runCommands(step.commands(report), env);
  const result = { name: step.name, ...step.count({ code, report }), ms: Date.now() - startedAt };
  if (result.failed > 0) print(output.trimEnd());
  print(`${result.failed > 0 ? '✗' : '✓'} ${step.name}: ${countOf(result)} · ${duration(result.ms)}`);
  return result;
}

function notRun({ name }, { reason, failed }) {
  print(`\n!!! ${name} was NOT run: ${reason}\n`);
  return { name, passed: 0, failed, ms: 0, note: 'not run' };
}

async function runCommands(commands, env) {
  let code = 0;
  let output = '';
  for (const command of commands) {
    const options = { cwd: path.join(ROOT, command.cwd ?? ''), env: { ...process.env, ...env, ...command.env } };
    const outcome = await runGroup(process.execPath, command.args, options);
    code ||= outcome.code;
    output += outcome.output;
  }
  return { code, output };
}

/** Nothing failed, and something was there to fail. */
export const isSuccess = (results) =>
  results.every(({ failed }) => failed === 0) && results.some(({ passed }) => passed > 0);

/**
 * The table of all steps, and the sum as its last line.
 * @param {readonly Result[]} results
 */
export function summaryOf(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  const rows = results.map((result) => {
    const sign = result.failed > 0 ? '✗' : result.note ? '-' : '✓';
    return `${sign} ${result.name.padEnd(width)}  ${duration(result.ms).padStart(11)}  ${result.note ?? countOf(result)}`;
  });
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return [...rows, '', `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}

const countOf = ({ passed, failed, skipped }) =>
  [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`]
    .filter(Boolean)
    .join(', ');

const print = (text) => process.stdout.write(`${text}\n`);
