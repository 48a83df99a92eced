import { Redis } from 'ioredis';
import { runCli } from '../load/processes.js';
import { reconcile, reconcileRanking } from '../load/reconcile.js';
import { compare } from './compare.js';
import { untilLeaderboard } from './fixtures.js';
import { rounded, spreadOf } from './percentiles.js';
import { rankSide } from './reads.js';
import type { Bench, Outcome, Scenario } from './scenario.js';
import { saveOnce, savingSide, submittingSide, type TellingSide } from './writes.js';

/**
 * What save and submit are measured with on either side (submissions use attempts up); the large round has all its
 * contestants besides.
 */
const SMALL = 30_000;

/**
 * The same act in the large round and in one of thirty thousand, alternating: `ratioToBare` is the large one's throughput
 * over the small one's, and `barePerSecond` the small one's.
 */
const growthOf =
  (sideOf: (...args: Parameters<typeof savingSide>) => TellingSide): Scenario =>
  async (bench) => {
    const rounds = [await bench.fixtures.large(), await bench.fixtures.open()];
    const sides = [];
    for (const { roundId } of rounds) {
      const count = Math.min(SMALL, bench.sizes.micro.supply);
      const attempts = await bench.fixtures.attemptsIn(roundId, count);
      await saveOnce(bench, attempts);
      sides.push({ roundId, ...sideOf(bench, roundId, attempts) });
    }
    const [large, small] = sides;
    if (!large || !small) throw new Error('Two rounds are needed.');
    const figures = await compare(bench, large.side, small.side);
    const check = () => reconcile(bench.product, { roundId: small.roundId, records: small.records() });
    return { figures: withSize(bench, figures), check };
  };

export const growthSave = growthOf(savingSide);
export const growthSubmit = growthOf(submittingSide);

export const growthRank: Scenario = async (bench) => {
  const [large, small] = [await bench.fixtures.largePublished(), await bench.fixtures.published()];
  const figures = await compare(bench, rankSide(bench, large), rankSide(bench, small));
  return { figures: withSize(bench, figures), check: null };
};

/** From the end of the large round's window to its result. */
export const closeMillion: Scenario = async (bench) => {
  const { roundId, closing, leaderboardAfterMs } = await bench.fixtures.largePublished();
  const workerPeakMb = rounded(bench.product.worker?.usage().peakMb ?? 0, 0);
  const notes = { workerCpuSeconds: rounded(closing.workerCpuSeconds), workerPeakMb, leaderboardAfterMs };
  return {
    figures: withSize(bench, { ...figuresOf(bench.sizes.large, closing.durationMs), notes }),
    check: () => reconcileRanking(bench.product, { roundId, published: true }),
  };
};

/** The large round's leaderboard in an emptied Redis, by the command alone: the worker's sweep would build the same. */
export const rebuild: Scenario = async (bench) => {
  const { roundId } = await bench.fixtures.largePublished();
  const redis = new Redis(bench.product.redisUrl);
  const keys = await redis.keys('{round:*');
  if (keys.length > 0) await redis.unlink(...keys);
  redis.disconnect();
  bench.product.worker?.pause();
  const startedAt = Date.now();
  await runCli(bench.product, ['rebuild-standings']);
  const durationMs = Date.now() - startedAt;
  bench.product.worker?.resume();
  await untilLeaderboard(bench.product, roundId);
  return {
    figures: withSize(bench, figuresOf(bench.sizes.large, durationMs)),
    check: () => reconcileRanking(bench.product, { roundId, published: true }),
  };
};

function figuresOf(contestants: number, durationMs: number): Outcome['figures'] {
  const perSecond = rounded((contestants * 1000) / durationMs, 1);
  return { requests: contestants, errors: 0, perSecond, ...spreadOf([durationMs]), ratioToBare: null };
}

const withSize = ({ sizes }: Bench, figures: Outcome['figures']): Outcome['figures'] => ({
  ...figures,
  notes: { contestants: sizes.large, ...figures.notes },
});
