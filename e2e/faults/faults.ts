import { childrenOf } from '../load/usage.js';
import { type Hearing, rest } from './crowd.js';
import { type Bounds, emptyRedis, fillUp, killAll, killAndRestart, pauseFor, restarted, type Scene } from './scene.js';

export interface Fault {
  readonly name: string;
  /** What happens, as a sentence. */
  readonly title: string;
  /** In the short form of `npm test`. */
  readonly short: boolean;
  /** Does it; ends when everything runs again. Returns what did not go as it should, beyond what every fault is checked for. */
  readonly strike: (scene: Scene) => Promise<readonly string[]>;
  /** Strikes at the end of its round, not in the middle. */
  readonly atClose?: boolean;
  /** Simulated contestants beside the people, so that closing the round is work. */
  readonly simulated?: number;
}

const NOTHING: readonly string[] = [];

export const FAULTS: readonly Fault[] = [
  {
    name: 'replies-cut',
    title: 'connections break after the commit, right when the reply begins',
    short: true,
    strike: async ({ proxy, chance }) => {
      const before = proxy.cuts;
      proxy.cutOneIn = chance.between(4, 9);
      await rest(3_000);
      proxy.cutOneIn = 0;
      return proxy.cuts > before ? NOTHING : ['no reply was cut'];
    },
  },
  {
    name: 'rolling-restart',
    title: 'all API processes are replaced one after the other, and nobody notices',
    // Starting so many processes takes too long for the short form.
    short: false,
    strike: async ({ product, crowd }) => {
      const api = first(product.apis);
      const before = new Set(childrenOf(api.pid));
      const from = Date.now();
      process.kill(api.pid, 'SIGHUP');
      const isReplaced = () => {
        const now = childrenOf(api.pid);
        return now.length === before.size && now.every((pid) => !before.has(pid));
      };
      while (!isReplaced() && Date.now() - from < 60_000) await rest(100);
      const { bad, good } = crowd.between(from, Date.now());
      return [
        ...(isReplaced() ? NOTHING : ['the processes were not replaced within a minute']),
        ...(bad === 0 ? NOTHING : [`${bad} requests failed`]),
        ...(good > 0 ? NOTHING : ['nobody was there']),
      ];
    },
  },
  {
    name: 'one-of-several-killed',
    title: 'one of several API processes is killed, another takes its place',
    short: true,
    strike: async ({ product, chance, bounds }) => {
      const api = first(product.apis);
      const members = childrenOf(api.pid);
      const victim = members[chance.between(0, members.length - 1)];
      if (members.length < 2 || victim === undefined) return ['there are no several API processes'];
      process.kill(victim, 'SIGKILL');
      const from = Date.now();
      while (childrenOf(api.pid).length < members.length && Date.now() - from < bounds.replacedWithinMs)
        await rest(100);
      return childrenOf(api.pid).length === members.length
        ? NOTHING
        : [`nothing took its place within ${bounds.replacedWithinMs / 1000} s`];
    },
  },
  {
    name: 'redis-emptied',
    title: 'Redis loses everything it held',
    short: true,
    strike: async ({ product, crowd, bounds }) => {
      const from = Date.now();
      await emptyRedis(product);
      await rest(1_000);
      return failuresOf(crowd.between(from, Date.now()), bounds);
    },
  },
  {
    name: 'redis-paused',
    title: 'Redis stands still; answering and submitting go on',
    short: true,
    strike: async ({ product, crowd, chance, bounds }) => {
      const pauseMs = chance.between(4_000, 6_000);
      const from = Date.now();
      await pauseFor(product.redis, pauseMs);
      // What was done before the pause was felt does not count: if answers waited for Redis, nobody would get any.
      const { good } = crowd.between(from + pauseMs / 2, from + pauseMs);
      return failuresOf({ ...crowd.between(from, Date.now()), good }, bounds);
    },
  },
  {
    name: 'redis-killed',
    title: 'Redis is killed; answering and submitting go on',
    short: false,
    strike: async ({ product, crowd, chance, bounds }) => {
      const from = Date.now();
      await killAndRestart(product.redis, chance.between(2_000, 5_000));
      return failuresOf(crowd.between(from, Date.now()), bounds);
    },
  },
  {
    name: 'api-killed',
    title: 'the whole API is killed and started again',
    short: false,
    strike: async ({ product, chance }) => {
      await killAndRestart(first(product.apis), chance.between(0, 1_500));
      return NOTHING;
    },
  },
  {
    name: 'api-paused',
    title: 'the API stands still for seconds',
    short: false,
    strike: async ({ product, chance }) => {
      await pauseFor(first(product.apis), chance.between(2_000, 5_000));
      return NOTHING;
    },
  },
  {
    name: 'worker-killed',
    title: 'the worker is killed and started again',
    short: false,
    strike: async ({ product, chance, crowd, bounds }) => {
      const from = Date.now();
      if (product.worker) await killAndRestart(product.worker, chance.between(0, 3_000));
      return failuresOf(crowd.between(from, Date.now()), bounds);
    },
  },
  {
    name: 'postgres-killed',
    title: 'PostgreSQL is killed under load and recovers',
    short: true,
    strike: async ({ product, chance }) => {
      await killAndRestart(product.postgres, chance.between(0, 1_500));
      return NOTHING;
    },
  },
  {
    name: 'postgres-paused',
    title: 'PostgreSQL stands still: nothing is acknowledged, and people are told within seconds',
    short: false,
    strike: async ({ product, chance, crowd }) => {
      product.postgres.pause();
      // Whoever was told "saved" meanwhile was told before, or from memory that nobody may answer from.
      await rest(500);
      const from = Date.now();
      await rest(chance.between(9_000, 11_000));
      const { good, bad, slowestMs } = crowd.between(from, Date.now());
      product.postgres.resume();
      return [
        ...(good === 0 ? NOTHING : [`${good} requests were acknowledged without PostgreSQL`]),
        ...(bad > 0 ? NOTHING : ['nobody was told anything']),
        ...(slowestMs < 9_000 ? NOTHING : [`somebody waited ${slowestMs} ms for a refusal`]),
      ];
    },
  },
  {
    name: 'database-full',
    title: 'every connection and a lock that all answers need are held by somebody else',
    short: false,
    strike: async ({ product, chance }) => {
      await fillUp(product, chance.between(5_000, 8_000));
      return NOTHING;
    },
  },
  {
    name: 'worker-killed-at-close',
    title: 'the worker is killed again and again while it closes the round',
    short: false,
    atClose: true,
    simulated: 5_000,
    strike: async ({ product, chance, closesAt }) => {
      const { worker } = product;
      if (!worker) return ['there is no worker'];
      await rest(closesAt + 1_500 - Date.now());
      for (let kills = 0; kills < 6; kills += 1) {
        await rest(chance.between(50, 1_200));
        await killAndRestart(worker, 0);
      }
      return NOTHING;
    },
  },
  {
    name: 'all-restarted-at-close',
    title: 'everything is killed in the last seconds of the round and started again',
    short: true,
    atClose: true,
    strike: async ({ product, chance, closesAt }) => {
      await rest(closesAt - chance.between(1_000, 2_500) - Date.now());
      const all = [...product.apis, ...(product.worker ? [product.worker] : []), product.redis, product.postgres];
      await Promise.all(all.map(killAll));
      await Promise.all([restarted(product.postgres), restarted(product.redis)]);
      await Promise.all(
        [...product.apis, ...(product.worker ? [product.worker] : [])].map((server) => restarted(server)),
      );
      return NOTHING;
    },
  },
];

/** While Redis or the worker is away, answering and submitting go on as if nothing were. */
function failuresOf({ good, bad, shed, slowestMs }: Hearing, bounds: Bounds): readonly string[] {
  const failed = bounds.mayShed ? bad - shed : bad;
  return [
    ...(good > 0 ? NOTHING : ['nobody got anything done']),
    ...(failed === 0 ? NOTHING : [`${failed} requests failed`]),
    ...(slowestMs < bounds.slowestMs ? NOTHING : [`somebody waited ${slowestMs} ms`]),
  ];
}

function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error('The product has no API process.');
  return item;
}
