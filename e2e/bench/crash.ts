import { reconcile } from '../load/reconcile.js';
import { rounded, spreadOf } from './percentiles.js';
import type { Scenario } from './scenario.js';
import { Wire } from './wire.js';
import { savingSide } from './writes.js';

const SAVED_TO = 400;
const RUNNING_MS = 700;
const BACK_LIMIT_MS = 30_000;

/**
 * PostgreSQL is killed in the middle of the saving, and comes back: every choice that was acknowledged until then is
 * there. An API that answers before the commit, or a database that commits before the disk has it, fails here.
 */
export const crash: Scenario = async (bench) => {
  const { product, fixtures, sizes } = bench;
  const { roundId } = await fixtures.open();
  const saving = savingSide(bench, roundId, await fixtures.attemptsIn(roundId, SAVED_TO));
  const [url = ''] = product.urls;
  const wire = await Wire.to(url, sizes.micro.connections);
  let isKilled = false;
  const running = wire.run(BACK_LIMIT_MS, (connection) => (isKilled ? null : saving.side.next(connection)));
  await new Promise((resolve) => setTimeout(resolve, RUNNING_MS));
  await product.postgres.kill();
  isKilled = true;
  const killedAt = performance.now();
  const { requests, errors: unanswered, durationsMs, elapsedMs } = await running;
  wire.close();
  await product.postgres.restart();
  const isBack = await answersAgain(`${url}/health/ready`);
  const backAfterMs = rounded(performance.now() - killedAt, 0);
  return {
    figures: {
      ...{ requests, errors: isBack ? 0 : 1, perSecond: rounded((requests * 1000) / elapsedMs, 1) },
      ...spreadOf(durationsMs),
      ratioToBare: null,
      notes: { unanswered, backAfterMs },
    },
    check: () => reconcile(product, { roundId, records: saving.records() }),
  };
};

async function answersAgain(url: string): Promise<boolean> {
  const startedAt = Date.now();
  while (Date.now() - startedAt < BACK_LIMIT_MS) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
