import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { FindUnanalysedRounds } from '../../src/reports/find-unanalysed-rounds.job.js';
import { ItemAnalyses } from '../../src/reports/item-analyses.repository.js';
import { RoundAnalysing } from '../../src/reports/round-analysing.service.js';
import { aStaffMember } from '../support/accounts-builders.js';
import { aContestant, aRound, extendTo, MIDWEEK, type TestRound } from '../support/participation-builders.js';
import { AFTER_CLOSE, closeDueRounds, type Participation, tookPart } from '../support/results-builders.js';
import { eventually, startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

let test: TestApp;
let judge: TestClient;
beforeAll(async () => {
  test = await startTestApp({ now: AFTER_CLOSE });
  judge = (await aStaffMember(test, 'judge')).client;
});
afterAll(() => test.close());
beforeEach(() => test.clock.set(AFTER_CLOSE));

const addressOf = ({ id }: Pick<TestRound, 'id'>) => `/api/staff/rounds/${id}/item-analysis`;
const analysisOf = async (round: TestRound) => (await judge.get(addressOf(round))).body;
const analyse = (round: TestRound) => test.get(RoundAnalysing).analyse(round.id);

/** All questions of the pool are in every paper; the right options are 0, 1, 2, 3 and 1. */
async function closedRound(people: Record<string, Participation>, questionCount = 3) {
  const round = await aRound(test, { questionCount, paperLength: questionCount });
  const ids = await tookPart(test, round, people);
  await closeDueRounds(test);
  return { round, ids };
}

/** So many people who chose the same, with names of their own. */
const alike = (name: string, count: number, choices: readonly number[]) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name} ${index}`, { choices }]));

/** Each knows one question more than the one before. */
const LADDER = {
  An: { choices: [0, 1, 2] },
  Bình: { choices: [0, 1, 0] },
  Chi: { choices: [1, 1, 0] },
  Dung: { choices: [1, -1, 0] },
};

/** Whoever knows the other questions chooses option 1 of the first; its key says 0. */
const WRONG_KEY = {
  ...alike('Giỏi', 30, [1, 1, 2, 3, 1]),
  ...alike('Vừa', 30, [0, 1, 2, 0, 0]),
  ...alike('Yếu', 30, [0, 0, 0, 0, 0]),
};

describe('the item analysis of a round', () => {
  it('tells how hard each question was and whether those who knew more had it right', async () => {
    const { round } = await closedRound(LADDER);
    await analyse(round);
    const { state, version, counted, total, analysedAt, items } = await analysisOf(round);
    expect([state, version, counted, total, analysedAt]).toEqual(['ready', 1, 4, 4, AFTER_CLOSE]);
    expect(items).toMatchObject([
      { ordinal: 0, n: 4, answered: 4, facility: 0.5, randomGuess: 1 / 3, efficiency: 1, voided: false },
      { ordinal: 1, n: 4, answered: 3, facility: 0.75, randomGuess: 0.25 },
      { ordinal: 2, n: 4, answered: 4, facility: 0.25, randomGuess: 0.25 },
    ]);
    // Points on the other two: 2, 1, 1, 0; right, right, wrong, wrong.
    expect(items[0].discrimination).toBeCloseTo(Math.SQRT1_2, 12);
  });

  it('tells how far the scores can be trusted', async () => {
    const { round } = await closedRound(LADDER);
    await analyse(round);
    const { paper } = await analysisOf(round);
    expect(paper).toMatchObject({ n: 4, questionCount: 3, distribution: [1, 1, 1, 1], mean: 1.5, median: 1.5 });
    // Variances of the questions 1/3, 1/4 and 1/4, of the scores 5/3: 1.5 · (1 − (5/6) / (5/3)).
    expect(paper.reliability).toBeCloseTo(0.75, 12);
    expect(paper.standardError).toBeCloseTo(Math.sqrt(5 / 3) / 2, 12);
  });

  it('counts every choice by the points on the other questions', async () => {
    const { round } = await closedRound(LADDER);
    await analyse(round);
    const { items } = await analysisOf(round);
    expect(items[0]).toMatchObject({ topFrom: 2, bottomUpTo: 0, groupSizes: { top: 1, middle: 2, bottom: 1 } });
    expect(items[0].options).toEqual([
      { text: 'Đúng 0', right: true, chosen: { top: 1, middle: 1, bottom: 0 } },
      { text: 'Sai 0.1', right: false, chosen: { top: 0, middle: 1, bottom: 1 } },
      { text: 'Sai 0.2', right: false, chosen: { top: 0, middle: 0, bottom: 0 } },
    ]);
    expect(items[1].unanswered).toEqual({ top: 0, middle: 0, bottom: 1 });
  });

  it('looks at the counted attempts of eligible people only', async () => {
    const { round, ids } = await closedRound({
      ...LADDER,
      // The second attempt is the worse one, so it does not count.
      Em: { choices: [0, 1, 2], again: [{ choices: [2, 2, 3], startedAfter: 70_000, submittedAfter: 90_000 }] },
      Gian: { choices: [2, 3, 3] },
    });
    await judge.post(`/api/staff/judging/${round.id}/contestants/${ids.Gian}/disqualification`, {
      reason: 'Dùng hai tài khoản',
    });
    await analyse(round);
    const { version, paper, items } = await analysisOf(round);
    expect([version, paper.n, paper.distribution]).toEqual([2, 5, [1, 1, 1, 2]]);
    expect(items[0].options[2].chosen).toEqual({ top: 0, middle: 0, bottom: 0 });
  });

  it('warns of a key that the best contradict, until a ruling has settled it', async () => {
    const { round } = await closedRound(WRONG_KEY, 5);
    await analyse(round);
    const { alarms } = await analysisOf(round);
    expect(alarms).toMatchObject([
      { kind: 'distractor-beats-key', ordinal: 0, option: 1, chosen: 30, keyChosen: 0, n: 30 },
      { kind: 'negative-discrimination', ordinal: 0, n: 90 },
    ]);
    await judge.post(`/api/staff/judging/${round.id}/rulings`, {
      ...{ ordinal: 0, kind: 'accept', option: 1, reason: 'Phương án B mới là đáp án đúng' },
    });
    // The figures of version 1 are no longer those of the result.
    expect(await analysisOf(round)).toMatchObject({ state: 'computing', version: 2, alarms: [], items: [] });
    await analyse(round);
    const after = await analysisOf(round);
    expect([after.state, after.version, after.alarms]).toEqual(['ready', 2, []]);
    expect(after.items[0]).toMatchObject({ facility: 1, discrimination: null, randomGuess: 2 / 3 });
  });

  it('keeps the choices of a voided question and gives it no figures', async () => {
    const { round } = await closedRound(LADDER);
    await judge.post(`/api/staff/judging/${round.id}/rulings`, { ordinal: 2, kind: 'void', reason: 'Câu hỏi mơ hồ' });
    await analyse(round);
    const { items, paper } = await analysisOf(round);
    expect(items[2]).toMatchObject({ voided: true, n: 4, facility: null, discrimination: null });
    expect(items[2].options[0].chosen).toEqual({ top: 1, middle: 1, bottom: 1 });
    expect(paper.distribution).toEqual([0, 1, 1, 2]);
  });
});

describe('before it is ready, the item analysis', () => {
  it('shows nothing while the window is open, even where a result was computed before an extension', async () => {
    const unanswered = await aRound(test, { closesAt: '2026-08-10T02:20:00.000Z' });
    expect(await analysisOf(unanswered)).toMatchObject({ state: 'no-result', version: null, items: [], paper: null });
    const { round } = await closedRound(LADDER);
    await analyse(round);
    expect((await analysisOf(round)).state).toBe('ready');
    await extendTo(test, round, '2026-08-10T02:20:00.000Z');
    expect(await analysisOf(round)).toMatchObject({ state: 'no-result', items: [], paper: null });
  });

  it('tells how many attempts were counted, and begins anew after an interruption', async () => {
    const { round } = await closedRound(LADDER);
    expect(await analysisOf(round)).toMatchObject({ state: 'computing', counted: 0, total: 4 });
    const analyses = test.get(ItemAnalyses);
    const lacking = (await analyses.lacking()).find(({ roundId }) => roundId === round.id);
    await analyses.begin(lacking?.resultId ?? '', 4, test.clock.now());
    await analyses.progress(lacking?.resultId ?? '', 3);
    expect(await analysisOf(round)).toMatchObject({ state: 'computing', counted: 3, total: 4 });
    await analyse(round);
    expect(await analysisOf(round)).toMatchObject({ state: 'ready', counted: 4, paper: { n: 4 } });
    expect((await analyses.lacking()).map(({ roundId }) => roundId)).not.toContain(round.id);
  });

  it('is no file', async () => {
    const { round } = await closedRound(LADDER);
    const { status, body } = await judge.get(`${addressOf(round)}.xlsx`);
    expect([status, body.type]).toEqual([409, '/problems/analysis-not-ready']);
  });
});

describe('the workbook', () => {
  it('holds the alarms, the questions, their options and the paper, and is recorded', async () => {
    const { round } = await closedRound(LADDER);
    await analyse(round);
    const { status, headers, bytes } = await judge.get(`${addressOf(round)}.xlsx`);
    expect(status).toBe(200);
    expect(headers['content-disposition']).toBe('attachment; filename="phan-tich-cau-hoi-tuan-1-ban-1.xlsx"');
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['Cần xem lại đáp án', 'Câu hỏi', 'Phương án', 'Đề thi']);
    const [alarms, items, options, paper] = sheets.map(({ rows }) => rows);
    expect(alarms?.[1]?.[1]).toBe('Không có câu hỏi nào đáng ngờ.');
    expect(items?.[1]?.slice(4, 11)).toEqual([4, 4, 0.5, 0.5774, 0.7071, 1, 0.3333]);
    expect(options?.slice(1, 5).map((row) => [row[1], row[3], row[4], row[6], row[8]])).toEqual([
      ['A', 'Đúng', 1, 1, 0],
      ['B', null, 0, 1, 1],
      ['C', null, 0, 0, 0],
      ['Bỏ trống', null, 0, 0, 0],
    ]);
    expect(paper?.find(([name]) => name === 'Độ tin cậy (hệ số nhất quán nội tại)')?.[1]).toBe(0.75);
    const recorded = await test.database.query<{ details: object }>(
      `select details from audit_entry where action = 'item-analysis-exported' and subject_id = $1`,
      [round.id],
    );
    expect(recorded).toEqual([{ details: { version: 1 } }]);
  });
});

describe('who may look', () => {
  it('are organisers and judges; nobody else, and nobody at a round that does not exist', async () => {
    const { round } = await closedRound(LADDER);
    await analyse(round);
    for (const address of [addressOf(round), `${addressOf(round)}.xlsx`]) {
      expect((await (await aStaffMember(test, 'organiser')).client.get(address)).status).toBe(200);
      expect((await (await aStaffMember(test, 'administrator')).client.get(address)).status).toBe(403);
      expect((await (await aContestant(test)).client.get(address)).status).toBe(403);
      expect((await test.client().get(address)).status).toBe(401);
    }
    expect((await judge.get(addressOf({ id: crypto.randomUUID() }))).status).toBe(404);
    expect((await judge.get('/api/staff/rounds/overall/item-analysis')).status).toBe(404);
  });
});

describe('the worker', () => {
  it('analyses whatever round has a newer result than its analysis', async () => {
    const worker = await startTestApp({ now: MIDWEEK, runsJobs: true });
    try {
      const round = await aRound(worker, { questionCount: 3, paperLength: 3 });
      await tookPart(worker, round, LADDER);
      // Only now: a sweep would close the round while some of them have yet to take part.
      worker.clock.set(AFTER_CLOSE);
      const { client } = await aStaffMember(worker, 'judge');
      await closeDueRounds(worker);
      await worker.get(FindUnanalysedRounds).handle();
      await eventually(async () => {
        expect((await client.get(addressOf(round))).body).toMatchObject({ state: 'ready', paper: { n: 4 } });
      });
    } finally {
      await worker.close();
    }
  });
});
