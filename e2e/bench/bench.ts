import { Client } from 'pg';
import { Stage } from '../load/contest.js';
import { Line } from '../load/line.js';
import { startProduct } from '../load/processes.js';
import { Fixtures } from './fixtures.js';
import { type Machine, machineOf } from './machine.js';
import { optionsOf } from './options.js';
import { type Bench, type Outcome, type ScenarioResult, verdictOf } from './scenario.js';
import { SCENARIOS } from './scenarios.js';
import { FULL, QUICK } from './sizes.js';
import { tableOf } from './table.js';

export interface BenchDocument {
  readonly format: 'bench/1';
  readonly machine: Machine;
  readonly scenarios: Readonly<Record<string, ScenarioResult>>;
}

/** Everybody has a connection of the own, as behind nginx: who has to wait waits in the server, which may refuse, never here. */
const CONNECTIONS = 4_000;
const LEAST_PACE = 0.25;

/**
 * Measures the product on servers of its own and prints the document (`--json`) or a table. Progress goes to `say`.
 * Returns the exit code: 1 where a scenario had errors or did not reconcile.
 */
export async function bench(
  args: readonly string[],
  { startedAt, print, say }: { startedAt: number; print: (text: string) => void; say: (text: string) => void },
): Promise<number> {
  const { json, quick, only } = optionsOf(args, Object.keys(SCENARIOS));
  const names = namesOf(only, quick);
  const sizes = quick ? QUICK : FULL;
  const product = await startProduct();
  const stage = await Stage.in(product);
  const line = new Line(product.urls, CONNECTIONS);
  const database = new Client({ connectionString: product.databaseUrl });
  database.on('error', () => {}); // the query in flight reports it
  await database.connect();
  say('The product runs.');
  const fixtures = new Fixtures({ product, stage, line, database, sizes });
  const schedule = new Schedule(names, sizes.limitMs === null ? null : startedAt + sizes.limitMs);
  const parts = { product, stage, line, database, sizes, fixtures, say, pace: () => schedule.pace() };
  // Its window ends, and its result is computed, while other things are measured that take longer anyway.
  if (quick && names.some((name) => READING_RESULTS.includes(name))) await fixtures.ranked();
  const machine = await machineOf(database);
  const scenarios = await results(parts, schedule, quick);
  const measured = { ...machine, quick, seconds: Math.round((Date.now() - startedAt) / 1000) };
  const document: BenchDocument = { format: 'bench/1', machine: measured, scenarios };
  print(json ? `${JSON.stringify(document, null, 2)}\n` : tableOf(document.machine, scenarios));
  await database.end().catch(() => {});
  await line.close();
  return Object.values(scenarios).every(({ errors, reconciled }) => errors === 0 && reconciled !== false) ? 0 : 1;
}

/** Those that were named, or the usual ones. */
function namesOf(only: readonly string[], quick: boolean): string[] {
  const usual = ([name, { long }]: [string, { long?: true }]) =>
    only.length > 0 ? only.includes(name) : !(quick && long);
  return Object.entries(SCENARIOS)
    .filter(usual)
    .map(([name]) => name);
}

const READING_RESULTS = ['close-round', 'rank', 'page', 'result', 'reveal', 'export'];

/** In a quick run what has to wait for the worker is checked when everything has been measured. */
async function results(parts: Bench, schedule: Schedule, checksLast: boolean): Promise<Record<string, ScenarioResult>> {
  const found: Record<string, ScenarioResult> = {};
  const checks: (() => Promise<void>)[] = [];
  const checkAll = async () => {
    for (const check of checks.splice(0)) await check();
  };
  for (const name of schedule.names) {
    if (SCENARIOS[name]?.last) await checkAll();
    const outcome = await outcomeOf(name, parts);
    const check = async () => {
      found[name] = { ...outcome.figures, ...(outcome.check ? await verdict(outcome.check) : { reconciled: null }) };
      parts.say(
        `${name}: ${found[name].perSecond}/s, ${found[name].errors} errors, reconciled ${found[name].reconciled}`,
      );
    };
    found[name] = { ...outcome.figures, reconciled: null };
    schedule.done(name);
    checks.push(check);
    if (!checksLast) await checkAll();
  }
  await checkAll();
  return found;
}

async function outcomeOf(name: string, parts: Bench): Promise<Outcome> {
  parts.say(`${name} …`);
  try {
    const scenario = SCENARIOS[name];
    if (!scenario) throw new Error(`There is no scenario ${name}.`);
    return await scenario.run(parts);
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parts.say(`${name} broke off: ${why}`);
    return { figures: { ...NOTHING, notes: { brokeOff: why } }, check: null };
  }
}

const NOTHING = { requests: 0, errors: 1, perSecond: 0, p50Ms: null, p95Ms: null, p99Ms: null, ratioToBare: null };

async function verdict(check: NonNullable<Outcome['check']>) {
  try {
    return verdictOf(await check());
  } catch (error) {
    return {
      reconciled: false,
      differences: [`The check broke off: ${error instanceof Error ? error.message : String(error)}`],
    };
  }
}

/** Shares out the time of a quick run: what is behind its plan gets shorter slices. */
class Schedule {
  private readonly waiting: Set<string>;

  constructor(
    readonly names: readonly string[],
    private readonly endsAt: number | null,
  ) {
    this.waiting = new Set(names);
  }

  done(name: string): void {
    this.waiting.delete(name);
  }

  pace(): number {
    if (this.endsAt === null) return 1;
    const planned = [...this.waiting].reduce((sum, name) => sum + (SCENARIOS[name]?.quickSeconds ?? 0) * 1000, 0);
    return Math.min(1, Math.max(LEAST_PACE, (this.endsAt - Date.now()) / planned));
  }
}
