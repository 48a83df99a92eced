import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { RoundAnalysing } from '../../src/reports/round-analysing.service.js';
import { ItemAnalyses } from '../../src/reports/item-analyses.repository.js';
import { aRound } from '../support/participation-builders.js';
import { AFTER_CLOSE } from '../support/results-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
let test: TestApp;
beforeAll(async () => { test = await startTestApp({ now: AFTER_CLOSE }); });
afterAll(() => test.close());
it.each([1_000_000])('%i', async (count) => {
  const round = await aRound(test, { questionCount: 40, paperLength: 10 });
  const resultId = randomUUID();
  let t = Date.now();
  await test.database.run(async () => {
    await test.database.query('set local session_replication_role = replica');
    await test.database.query('set local synchronous_commit = off');
    await test.database.query('drop index attempt_receipt'); await test.database.query('drop index attempt_number'); await test.database.query('drop index attempt_by_contestant');
    await test.database.query(`create temp table made on commit drop as select gen_random_uuid() as id, gen_random_uuid() as who, i, (i % 31) as base from generate_series(1, $1::int) i`, [count]);
    await test.database.query(`insert into attempt (id, round_id, contestant_id, number, started_at, deadline_at, submitted_at, finalised_by, paper, option_counts, answers, flags, score, receipt_code)
      select id, $1, who, 1, '2026-08-03T03:00:00Z', '2026-08-03T03:10:00Z', '2026-08-03T03:05:00Z', 'contestant',
      (select array_agg(v order by p, k) from (select p, 0 as k, ((base + p) % 40)::smallint as v from generate_series(0, 9) p union all select p, 1, case when ((base + p) % 40) % 4 = 0 then 3 + (i % 6) else 9 + (i % 24) end::smallint from generate_series(0, 9) p) x),
      array_fill(4::smallint, array[10]), (select array_agg((hashint4(i * 10 + p) & 3)::smallint % 3::smallint) from generate_series(0, 9) p), '{}', 5, id::text from made`, [round.id]);
    await test.database.query(`insert into result (id, contest_id, round_id, version, reason, participant_count, attempt_count, distribution, question_count, input_hash, created_at) values ($1, $2, $3, 1, 'x', $4, $4, '{0}', 10, 'x', now())`, [resultId, round.contestId, round.id, count]);
    await test.database.query(`insert into result_row (result_id, contestant_id, position, rank, attempt_id, score, duration_ms, prize_eligible) select $1, who, row_number() over (order by id), 1, id, 5, 1000, false from made`, [resultId]);
  });
  await test.database.query('analyze attempt'); await test.database.query('analyze result_row');
  console.log('made', count, Date.now() - t, 'ms');
  (globalThis as { gc?: () => void }).gc?.();
  const before = process.memoryUsage();
  let peak = before.rss, heap = before.heapUsed;
  const timer = setInterval(() => { const m = process.memoryUsage(); peak = Math.max(peak, m.rss); heap = Math.max(heap, m.heapUsed); }, 20);
  const cpu = process.cpuUsage();
  t = Date.now();
  await test.get(RoundAnalysing).analyse(round.id);
  const took = Date.now() - t;
  clearInterval(timer);
  const used = process.cpuUsage(cpu);
  console.log(count, 'analysed in', took, 'ms; cpu', (used.user + used.system) / 1000, 'ms; rss before', before.rss / 1e6, 'peak', peak / 1e6, 'MB; heap before', before.heapUsed / 1e6, 'peak', heap / 1e6);
  expect((await test.get(ItemAnalyses).ofResult(resultId))?.figures?.paper.n).toBe(count);
}, 580_000);
