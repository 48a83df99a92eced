import type { Client } from 'pg';
import type { Stage } from '../load/contest.js';
import type { Product } from '../load/processes.js';
import { untilResult } from '../load/reconcile.js';
import { rest } from './crowd.js';
import type { Work } from './killed-work.js';

/** So many that the worker looks at their attempts for a while. */
const CONTESTANTS = 20_000;
const WEEK_SECONDS = 604_800;
/** The round has to be filled before it closes. */
const FILLED_A_SECOND = 1_000;
const RESULT_WITHIN_MS = 120_000;

/** The worker analyses the questions of a closed round. */
export async function analysisOfRound(product: Product, stage: Stage, database: Client): Promise<Work> {
  const resultId = await resultOf(await closedRound(product, stage), database);
  return {
    title: `the analysis of ${CONTESTANTS} attempts`,
    // The sweep over rounds without an analysis begins it.
    begin: async () => {
      await database.query('delete from item_analysis where result_id = $1', [resultId]);
    },
    look: () => progressOf(resultId, database),
    outcome: async () => {
      const { rows } = await database.query<Record<string, unknown>>(
        `select to_jsonb(item_analysis) - '{started_at,finished_at}'::text[] as analysis from item_analysis where result_id = $1`,
        [resultId],
      );
      return { rows: rows.length, ...rows[0] };
    },
  };
}

async function closedRound(product: Product, stage: Stage): Promise<string> {
  // The worker must not close what is still being filled.
  product.worker?.pause();
  const closesInSeconds = 2 + CONTESTANTS / FILLED_A_SECOND;
  const { roundId, closesAt } = await stage.round({ opensInSeconds: -WEEK_SECONDS, closesInSeconds });
  await stage.simulated({ roundId, contestants: CONTESTANTS, seed: 7, untilMs: Date.now() });
  await rest(closesAt - Date.now());
  product.worker?.resume();
  await untilResult(product, roundId, RESULT_WITHIN_MS);
  return roundId;
}

async function resultOf(roundId: string, database: Client): Promise<string> {
  const { rows } = await database.query<{ id: string }>('select id from result where round_id = $1', [roundId]);
  const [result] = rows;
  if (!result) throw new Error(`Round ${roundId} has no result.`);
  return result.id;
}

async function progressOf(resultId: string, database: Client) {
  const { rows } = await database.query<{ beginning: string; isDone: boolean }>(
    `select started_at::text as beginning, finished_at is not null as "isDone" from item_analysis where result_id = $1`,
    [resultId],
  );
  return rows[0] ?? { beginning: null, isDone: false };
}
