import { Stage } from '../load/contest.js';
import { type Product, type ProductOrder, startProduct } from '../load/processes.js';
import { withDatabase } from '../load/reconcile.js';
import type { Chance } from './chance.js';
import { CuttingProxy } from './cutting-proxy.js';
import { type Fault, FAULTS } from './faults.js';
import { type Mutation, MUTATIONS, mutatedBuild } from './mutations.js';
import { type Case, type Grounds, type RoundOrder, runRound } from './run-round.js';
import type { Bounds } from './scene.js';
import { type Trial, TRIALS } from './trials.js';

export interface SuiteOrder {
  readonly faults: readonly Fault[];
  readonly places: number;
  /** All faults in one round. */
  readonly short: boolean;
  /** Further rounds of faults drawn at random until so many minutes have passed since the start. */
  readonly minutes: number;
  readonly trials: readonly Trial[];
  readonly chance: Chance;
  readonly onCase: (found: Case) => void;
}

/** Enough for a killed PostgreSQL to recover while the machine is busy. */
const SECONDS_PER_FAULT = 9;
const SHORT_SECONDS_PER_FAULT = 4;
const MUTATION_PATIENCE_MS = 20_000;
/** What the product promises on a machine that is free. */
const PROMISED: Bounds = { backWithinMs: 10_000, replacedWithinMs: 15_000, slowestMs: 4_000, mayShed: false };
/** Part of `npm test`, on any machine and beside anything: only what hangs is too slow. */
const UNLESS_IT_HANGS: Bounds = { backWithinMs: 60_000, replacedWithinMs: 60_000, slowestMs: 15_000, mayShed: true };

/** Every fault in a round of its own, or all in one. */
export async function runFaults({ faults, short, minutes, trials, ...order }: SuiteOrder): Promise<Case[]> {
  const endsAt = Date.now() + minutes * 60_000;
  const grounds = await prepare({});
  const cases: Case[] = [];
  const pace = short
    ? { secondsPerFault: SHORT_SECONDS_PER_FAULT, bounds: UNLESS_IT_HANGS }
    : { secondsPerFault: SECONDS_PER_FAULT, bounds: PROMISED };
  const run = async (name: string, struck: readonly Fault[]) => {
    cases.push(...(await runRound(grounds, { ...roundOf(order, name, struck), ...pace })));
  };
  if (short && faults.length > 0) await run('short', faults);
  else for (const fault of faults) await run(fault.name, fault.atClose ? [fault] : [fault, fault]);
  for (const trial of trials) cases.push(...(await trial.run(grounds, { ...order, chance: order.chance.branch() })));
  while (Date.now() < endsAt) await run('at random', drawn(faults, order.chance));
  grounds.proxy.close();
  return cases;
}

/** Breaks the product's promise in every known way, one product after the other; passes where the suite notices. */
export async function runMutations({ only, ...order }: QuietOrder & { only: readonly string[] | null }) {
  const cases: Case[] = [];
  for (const mutation of MUTATIONS.filter(({ name }) => only?.includes(name) ?? true)) {
    const { name, title, postgresSettings = {}, sql } = mutation;
    const grounds = await prepare({ postgresSettings, build: (folder) => mutatedBuild(mutation, folder) });
    if (sql) await withDatabase(grounds.product, (database) => database.query(sql));
    const found = await runBroken(mutation, grounds, { ...order, onCase: () => {} });
    const noticed = found.find(({ passed, isPromise }) => !passed && isPromise === true);
    const detail = noticed ? `noticed: ${noticed.detail}` : `NOT noticed: ${title}`;
    const outcome = { name: `mutation ${name}`, passed: noticed !== undefined, detail, isPromise: true };
    cases.push(outcome);
    order.onCase(outcome);
    await end(grounds);
  }
  return cases;
}

type QuietOrder = Pick<SuiteOrder, 'places' | 'chance' | 'onCase'>;

/** What has to show that something is broken. */
function runBroken(mutation: Mutation, grounds: Grounds, order: QuietOrder): Promise<readonly Case[]> {
  const trial = TRIALS.find(({ name }) => name === mutation.trial);
  if (trial) return trial.run(grounds, order);
  const faults = (mutation.faults ?? []).flatMap((wanted) => FAULTS.filter((fault) => fault.name === wanted));
  const round = { ...roundOf(order, mutation.name, faults), secondsPerFault: SECONDS_PER_FAULT, bounds: PROMISED };
  return runRound(grounds, { ...round, resultWithinMs: MUTATION_PATIENCE_MS });
}

interface GroundsOrder {
  readonly postgresSettings?: ProductOrder['postgresSettings'];
  readonly build?: (folder: string) => string;
}

async function prepare({ postgresSettings = {}, build }: GroundsOrder): Promise<Grounds> {
  const order = { env: { WEB_CONCURRENCY: '2', LOG_LEVEL: 'warn' }, postgresSettings };
  const product: Product = await startProduct(build ? { ...order, build } : order);
  const stage = await Stage.in(product);
  const [url] = product.urls;
  if (url === undefined) throw new Error('The product has no address.');
  return { product, stage, proxy: await CuttingProxy.before(url), nextPeople: 0 };
}

async function end({ product, stage, proxy }: Grounds): Promise<void> {
  proxy.close();
  await stage.stop();
  for (const server of [product.worker, ...product.apis, product.redis, product.postgres]) await server?.stop();
}

function roundOf(
  { places, chance, onCase }: QuietOrder,
  name: string,
  faults: readonly Fault[],
): Omit<RoundOrder, 'secondsPerFault' | 'bounds'> {
  return { name, faults, places, onCase, seed: chance.between(0, 2 ** 31) };
}

/** Three faults of the list in any order, those at the close last. */
function drawn(faults: readonly Fault[], chance: Chance): Fault[] {
  const left = [...faults];
  const taken = Array.from({ length: Math.min(3, left.length) }, () =>
    left.splice(chance.between(0, left.length - 1), 1),
  ).flat();
  return taken.sort((a, b) => Number(a.atClose ?? false) - Number(b.atClose ?? false));
}
