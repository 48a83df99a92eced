import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { FormData, request } from 'undici';
import type { Difference } from '../load/differences.js';
import { storedRanking } from '../load/ranking.js';
import { reconcileRanking } from '../load/reconcile.js';
import { StaffDesk } from '../load/staff.js';
import { CpuMeter } from './meter.js';
import { rounded, spreadOf } from './percentiles.js';
import type { Bench, Outcome, Scenario } from './scenario.js';

/** From the end of the window to a result: the sweep that finds the round, its grace, finalising, ranking, prizes. */
export const closeRound: Scenario = async (bench) => {
  const { roundId, closing } = await bench.fixtures.ranked();
  const { durationMs, workerCpuSeconds } = await closing;
  const workerPeakMb = rounded(bench.product.worker?.usage().peakMb ?? 0, 0);
  const notes = { contestants: bench.sizes.ranked, workerCpuSeconds: rounded(workerCpuSeconds), workerPeakMb };
  const requests = bench.sizes.ranked;
  const perSecond = rounded((requests * 1000) / durationMs, 1);
  return {
    figures: { requests, errors: 0, perSecond, ...spreadOf([durationMs]), ratioToBare: null, notes },
    check: () => reconcileRanking(bench.product, { roundId }),
  };
};

/** The ranked list of everybody as a workbook. */
export const exportWinners: Scenario = async (bench) => {
  const { roundId } = await bench.fixtures.published();
  const judge = await StaffDesk.of(bench.line, bench.stage.staff, 'judge');
  const url = `${bench.product.urls[0]}/api/staff/judging/${roundId}/export.xlsx`;
  let bytes = new Uint8Array();
  const figures = await timed(bench, EXPORTS, async () => {
    const answer = await request(url, { headers: { cookie: judge.cookie } });
    bytes = new Uint8Array(await answer.body.arrayBuffer());
    if (answer.statusCode !== 200) throw new Error(`The export was refused: ${answer.statusCode}.`);
  });
  const notes = { rows: bench.sizes.ranked, kilobytes: rounded(bytes.length / 1024, 0) };
  return { figures: { ...figures, notes }, check: () => exportDifferences(bench, roundId, bytes) };
};

/** A file of questions from the upload until the worker has taken all of them into the bank. */
export const importQuestions: Scenario = async (bench) => {
  const organiser = await StaffDesk.of(bench.line, bench.stage.staff, 'organiser');
  const { rows: topics } = await bench.database.query<{ name: string }>('select name from topic order by code');
  const count = bench.sizes.importedQuestions;
  const file = await questionFile(
    count,
    topics.map(({ name }) => name),
  );
  const figures = await timed(bench, 1, async () => {
    const id = await upload(bench, organiser, file);
    await untilState(organiser, id, 'checked');
    await organiser.call({ method: 'POST', path: `/api/staff/question-imports/${id}/acceptance` });
    await untilState(organiser, id, 'accepted');
  });
  const notes = { questions: count, kilobytes: rounded(file.length / 1024, 0) };
  return { figures: { ...figures, notes }, check: () => importDifferences(bench, count) };
};

const EXPORTS = 3;
const HEADER_ROWS = 1;
const CODE = 'BENCH';

/** Does it so many times, and says how long a time took. */
async function timed({ product }: Bench, times: number, act: () => Promise<void>): Promise<Outcome['figures']> {
  const meter = new CpuMeter(product);
  const durationsMs: number[] = [];
  meter.start();
  for (let time = 0; time < times; time += 1) {
    const startedAt = performance.now();
    await act();
    durationsMs.push(performance.now() - startedAt);
  }
  meter.stop();
  const totalMs = durationsMs.reduce((sum, durationMs) => sum + durationMs, 0);
  const perSecond = rounded((times * 1000) / totalMs, 2);
  const cpuPerRequest = meter.per(times);
  return { requests: times, errors: 0, perSecond, ...spreadOf(durationsMs), ratioToBare: null, cpuPerRequest };
}

/** The ranks in the workbook, in its order, are PostgreSQL's. */
async function exportDifferences({ database }: Bench, roundId: string, bytes: Uint8Array): Promise<Difference[]> {
  const { sheets } = await readXlsx(bytes);
  const rows = sheets.at(-1)?.rows ?? [];
  const told = rows.slice(HEADER_ROWS).map((row) => Number(row[1]));
  const kept = ((await storedRanking(database, roundId))?.rows ?? []).map(({ rank }) => rank);
  const place = kept.findIndex((rank, index) => rank !== told[index]);
  if (told.length === kept.length && place === -1) return [];
  const detail = `the workbook has ${told.length} rows, PostgreSQL ${kept.length}; first difference at row ${place + 1}`;
  return [{ name: 'rank-differs', detail }];
}

async function importDifferences({ database }: Bench, count: number): Promise<Difference[]> {
  const { rows } = await database.query<{ found: number }>(
    `select count(*)::int as found from question where code like '${CODE}-%'`,
  );
  const found = rows[0]?.found ?? 0;
  return found === count ? [] : [{ name: 'answer-lost', detail: `${count} questions were taken, ${found} are kept` }];
}

const HEADINGS = [
  ...['Mã', 'Chủ đề', 'Mức độ', 'Tuần', 'Câu hỏi', 'Phương án A', 'Phương án B', 'Phương án C', 'Phương án D'],
  ...['Đáp án', 'Giải thích', 'Nguồn'],
];

function questionFile(count: number, topics: readonly string[]): Promise<Uint8Array> {
  const rows = Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(5, '0');
    const stem = `Trong lần đo thứ ${number}, hồ sơ trực tuyến được tiếp nhận ở đâu?`;
    const options = ['Cổng dịch vụ công', 'Bộ phận một cửa', 'Bưu điện xã', 'Nhà văn hóa'].map(
      (text) => `${text} ${number}`,
    );
    const place = [`${CODE}-${number}`, topics[index % topics.length] ?? '', 'Dễ', ''];
    return [...place, stem, ...options, 'ABCD'[index % 4] ?? 'A', `Theo lần đo ${number}.`, 'Quy chế đo tải, điều 1'];
  });
  return writeXlsx({ sheets: [{ name: 'Câu hỏi', rows: [HEADINGS, ...rows] }] });
}

async function upload({ product }: Bench, { cookie }: StaffDesk, file: Uint8Array): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(file)]), 'cau-hoi.xlsx');
  const url = `${product.urls[0]}/api/staff/question-imports`;
  const answer = await request(url, { method: 'POST', headers: { cookie }, body: form });
  const body = (await answer.body.json()) as { id?: string };
  if (body.id === undefined) throw new Error(`The file was refused: ${answer.statusCode} ${JSON.stringify(body)}`);
  return body.id;
}

const STATE_LIMIT_MS = 120_000;

async function untilState(organiser: StaffDesk, id: string, wanted: 'checked' | 'accepted'): Promise<void> {
  const startedAt = Date.now();
  for (;;) {
    const { body } = await organiser.call({ method: 'GET', path: `/api/staff/question-imports/${id}` });
    const { state, errorCount, problems } = body as { state: string; errorCount: number; problems: unknown[] };
    if (state === wanted) return;
    if (errorCount > 0 || state === 'failed') throw new Error(`The file has faults: ${JSON.stringify(problems[0])}`);
    if (Date.now() - startedAt > STATE_LIMIT_MS) throw new Error(`The import stays "${state}".`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
