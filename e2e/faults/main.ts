import { parseArgs } from 'node:util';
import { writeFileSync } from 'node:fs';
import { loadLaunch } from '../load/launch.js';
import { Chance } from './chance.js';
import { type Fault, FAULTS } from './faults.js';
import { MUTATIONS } from './mutations.js';
import type { Case } from './run-round.js';
import { runFaults, runMutations } from './suite.js';
import { type Trial, TRIALS } from './trials.js';

const namesOf = (things: readonly { readonly name: string }[]) => things.map(({ name }) => name);
const USAGE = `Usage: npm run faults [-- --seed N] [--only NAME,…] [--minutes M] [--places N] [--short] [--mutations] [--json]
Faults: ${namesOf([...FAULTS, ...TRIALS]).join(', ')}
Mutations: ${namesOf(MUTATIONS).join(', ')}`;

interface Options {
  readonly seed: number;
  readonly only: readonly string[] | null;
  readonly faults: readonly Fault[];
  readonly minutes: number;
  readonly short: boolean;
  readonly mutations: boolean;
  readonly trials: readonly Trial[];
  readonly places: number;
  readonly json: boolean;
  /** A file for the document that `json` prints. */
  readonly report: string | null;
}

async function main(): Promise<number> {
  const options = optionsOf(process.argv.slice(2));
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n${USAGE}\n`);
    return 2;
  }
  const launch = await loadLaunch();
  launch.stopOnSignals();
  const tell = (line: string) => (options.json ? process.stderr : process.stdout).write(`${line}\n`);
  tell(`seed ${options.seed}`);
  const startedAt = Date.now();
  const cases: Case[] = [];
  const onCase = (found: Case) => {
    cases.push(found);
    tell(lineOf(found));
  };
  try {
    const order = { ...options, chance: new Chance(options.seed), onCase };
    await (options.mutations ? runMutations(order) : runFaults(order));
  } catch (error) {
    onCase({
      name: 'the suite',
      passed: false,
      detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  } finally {
    await launch.stopAll();
  }
  return conclude(cases, options, { tell, seconds: Math.round((Date.now() - startedAt) / 1000) });
}

function conclude(
  cases: readonly Case[],
  { seed, json, report }: Options,
  { tell, seconds }: { tell: (line: string) => void; seconds: number },
): number {
  const skipped = cases.filter(({ isSkipped }) => isSkipped).length;
  const passed = cases.filter((found) => found.passed).length;
  const failed = cases.length - passed - skipped;
  const document = JSON.stringify({ format: 'faults/1', seed, seconds, passed, failed, skipped, cases });
  if (json) process.stdout.write(`${document}\n`);
  if (report !== null) writeFileSync(report, document);
  tell(`${passed} passed, ${failed} failed in ${seconds} s (seed ${seed})`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

const lineOf = ({ name, passed, isSkipped, detail }: Case) =>
  `${passed ? '✓' : isSkipped ? '-' : '✗'} ${name} – ${detail}`;

function optionsOf(args: string[]): Options | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        seed: { type: 'string', default: String(Date.now() % 1_000_000) },
        only: { type: 'string' },
        minutes: { type: 'string', default: '0' },
        places: { type: 'string' },
        short: { type: 'boolean', default: false },
        mutations: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        report: { type: 'string' },
      },
    });
    const { short, mutations, json, report = null } = values;
    const places = Number(values.places ?? (short ? 24 : 40));
    const numbers = { seed: Number(values.seed), minutes: Number(values.minutes), places };
    if (Object.values(numbers).some((number) => !Number.isFinite(number) || number < 0))
      return 'A number was expected.';
    const only = values.only?.split(',') ?? null;
    const names = mutations ? namesOf(MUTATIONS) : namesOf([...FAULTS, ...TRIALS]);
    const unknown = only?.find((name) => !names.includes(name));
    if (unknown !== undefined) return `There is no ${unknown}.`;
    const faults = FAULTS.filter((fault) => (only ? only.includes(fault.name) : !short || fault.short));
    // They take too long for the short form.
    const trials = TRIALS.filter(({ name }) => only?.includes(name) ?? !short);
    return { ...numbers, only, faults, trials, short, mutations, json, report };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

// Whatever a broken-off round left waiting keeps nobody here.
process.exit(await main());
