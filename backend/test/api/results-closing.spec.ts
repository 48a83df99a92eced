import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RoundClosing } from '../../src/results/round-closing.service.js';
import { RoundComputing } from '../../src/results/round-computing.service.js';
import { aStaffMember } from '../support/accounts-builders.js';
import { aRound, type TestRound } from '../support/participation-builders.js';
import { AFTER_CLOSE, closeDueRounds, type Participation, rankedNames, tookPart } from '../support/results-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

let test: TestApp;
let judge: TestClient;
beforeAll(async () => {
  test = await startTestApp({ now: AFTER_CLOSE });
  judge = (await aStaffMember(test, 'judge')).client;
});
afterAll(() => test.close());
beforeEach(() => test.clock.set(AFTER_CLOSE));

/** A closed round in which these people took part, computed by the sweep. */
async function closedRound(people: Record<string, Participation>, options: Parameters<typeof aRound>[1] = {}) {
  const round = await aRound(test, options);
  const ids = await tookPart(test, round, people);
  await closeDueRounds(test);
  return { round, ids };
}
const view = async (round: TestRound) => (await judge.get(`/api/staff/judging/${round.id}`)).body;
const ranking = async (round: TestRound) => (await judge.get(`/api/staff/judging/${round.id}/ranking`)).body;

describe('the worker', () => {
  it('computes version 1 once a released round has closed, nearer predictions first, over and under alike', async () => {
    const { round } = await closedRound({
      An: { prediction: 5 },
      Bình: { prediction: 2 },
      Chi: { prediction: 9 },
      Dung: { score: 9, prediction: 3 },
    });
    expect(await view(round)).toMatchObject({
      state: 'provisional',
      phase: 'closed',
      closable: true,
      result: { version: 1, actualCount: 3, participantCount: 4, attemptCount: 4, createdByName: null },
    });
    expect((await view(round)).result.distribution).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3]);
    expect(await rankedNames(judge, round)).toBe('Bình 1, An 2, Chi 3, Dung 4');
  });

  it('leaves a round alone that is open, that closed a moment ago, or that was never released', async () => {
    const open = await aRound(test, { closesAt: '2026-08-11T02:00:00.000Z' });
    const justClosed = await aRound(test, { closesAt: '2026-08-10T02:00:04.000Z' });
    const unreleased = await aRound(test, { released: false });
    await closeDueRounds(test);
    expect([(await view(open)).state, (await view(justClosed)).state, (await view(unreleased)).state]).toEqual([
      'open',
      'waiting',
      'waiting',
    ]);
    expect((await view(unreleased)).closable).toBe(false);
  });

  it('ends attempts that ran out first, with what was saved', async () => {
    const { round } = await closedRound({ An: { score: 7, submittedAfter: null }, Bình: { score: 6 } });
    const { rows } = await ranking(round);
    expect(rows.map(({ name, score, durationMs }: Record<string, unknown>) => [name, score, durationMs])).toEqual([
      ['An', 7, 600_000],
      ['Bình', 6, 60_000],
    ]);
  });

  it('makes one version 1, however many workers compute at the same moment', async () => {
    const round = await aRound(test);
    await tookPart(test, round, { An: {}, Bình: { score: 4 } });
    const catalogued = await test.get(RoundClosing).requireClosed(round.id);
    // Four connections stand ready, so that the four really meet.
    await Promise.all([1, 2, 3, 4].map(() => test.database.query('select pg_sleep(0.2)')));
    const compute = () => test.get(RoundComputing).compute(catalogued, { reason: 'Cùng một lúc', by: null });
    const results = await Promise.all([compute(), compute(), compute(), compute()]);
    await closeDueRounds(test);
    expect(results.map((result) => result?.version)).toEqual([1, 1, 1, 1]);
    expect((await view(round)).versions).toHaveLength(1);
  });

  it('gives a round without contestants an empty result', async () => {
    const { round } = await closedRound({});
    expect((await view(round)).result).toMatchObject({ actualCount: 0, participantCount: 0 });
    expect(await ranking(round)).toMatchObject({ total: 0, rows: [] });
  });
});

describe('the ranking', () => {
  it('says in the reader’s language what decided each place', async () => {
    const { round } = await closedRound({
      An: { prediction: 4 },
      Bình: { prediction: 4, submittedAfter: 60_312 },
      Chi: { prediction: 1, submittedAfter: 50_000 },
      Dung: { prediction: 1, startedAfter: -1_204, submittedAfter: 50_000 },
      Giang: { score: 9, prediction: 4 },
    });
    const { rows } = await ranking(round);
    expect(
      rows.map(({ name, decidedBy }: { name: string; decidedBy: { sentence: string } }) => [
        name,
        decidedBy?.sentence ?? null,
      ]),
    ).toEqual([
      ['An', null],
      ['Bình', 'Người xếp ngay trên hơn vì nộp sớm hơn 312 ms.'],
      ['Chi', 'Người xếp ngay trên hơn vì dự đoán gần hơn 3 người.'],
      ['Dung', 'Người xếp ngay trên hơn vì làm nhanh hơn 1,204 giây.'],
      ['Giang', 'Người xếp ngay trên hơn vì đúng nhiều hơn 1 câu.'],
    ]);
  });

  it('takes a prediction of 0 as exact when nobody answered everything correctly', async () => {
    const { round } = await closedRound({ An: { score: 9, prediction: 1 }, Bình: { score: 9, prediction: 0 } });
    expect((await view(round)).result.actualCount).toBe(0);
    expect((await ranking(round)).rows[0]).toMatchObject({ name: 'Bình', distance: 0 });
  });

  it('lets two submissions of one millisecond share a rank, unless a later key separates them', async () => {
    const people = { An: { prediction: 2 }, Bình: { prediction: 2 }, Chi: { prediction: 9 } };
    const shared = await closedRound(people, { rules: { keys: ['score', 'predictionDistance', 'submittedAt'] } });
    const { rows } = await ranking(shared.round);
    expect(rows.map(({ rank }: { rank: number }) => rank)).toEqual([1, 1, 3]);
    const drawn = await closedRound(people);
    const ranks = (await ranking(drawn.round)).rows;
    expect(ranks.map(({ rank }: { rank: number }) => rank)).toEqual([1, 2, 3]);
    expect(ranks[1].decidedBy).toEqual({ key: 'lot', margin: null, sentence: 'Người xếp ngay trên hơn nhờ bốc thăm.' });
    expect(ranks[0].lot < ranks[1].lot).toBe(true);
  });

  it('counts the best attempt and of equals the earliest', async () => {
    const { round } = await closedRound({
      An: {
        score: 6,
        again: [
          { score: 8, submittedAfter: 300_000 },
          { score: 8, submittedAfter: 400_000 },
        ],
      },
    });
    expect((await ranking(round)).rows[0]).toMatchObject({ score: 8, durationMs: 300_000 });
    expect((await view(round)).result).toMatchObject({ participantCount: 1, attemptCount: 3 });
  });

  it('is found by a part of a name without diacritics, and shows prizes alone on demand', async () => {
    const { round } = await closedRound({ 'Lê Đức Ân': {}, 'Trần Bình': { score: 3 } });
    const found = await judge.get(`/api/staff/judging/${round.id}/ranking?q=duc%20an`);
    expect(found.body.rows).toMatchObject([
      { name: 'Lê Đức Ân', prizeName: 'Giải Nhất', maskedPhone: expect.stringMatching(/^09xx xxx \d{3}$/) },
    ]);
    const prizes = await judge.get(`/api/staff/judging/${round.id}/ranking?prizes=true`);
    expect(prizes.body.total).toBe(1);
  });
});

describe('prizes', () => {
  it('stay unawarded where fewer answered everything correctly than there are prizes, and the jury reads which', async () => {
    const { round } = await closedRound({ An: {}, Bình: { submittedAfter: 70_000 }, Chi: { score: 9 } });
    const prizes = (await ranking(round)).rows.map((row: { prizeName: string | null }) => row.prizeName);
    expect(prizes).toEqual(['Giải Nhất', 'Giải Nhì', null]);
    expect((await view(round)).unawardedPrizes).toEqual([
      { code: 'second', name: 'Giải Nhì', count: 1 },
      { code: 'third', name: 'Giải Ba', count: 3 },
      { code: 'consolation', name: 'Giải Khuyến khích', count: 5 },
    ]);
  });

  it('that equals cannot all have are shown to the jury, and the result cannot be confirmed', async () => {
    const { round } = await closedRound(
      { An: {}, Bình: {}, Chi: { submittedAfter: 90_000 } },
      { rules: { keys: ['score', 'submittedAt'] } },
    );
    const { unresolvedTies } = await view(round);
    expect(unresolvedTies).toMatchObject([{ rank: 1, contestantCount: 2, prizeNames: ['Giải Nhất', 'Giải Nhì'] }]);
    const refused = await judge.post(`/api/staff/judging/${round.id}/confirmation`, { version: 1 });
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/ties-unresolved']);
    expect(refused.body.detail).toContain('Hạng 1 có 2 thí sinh bằng nhau ở mọi tiêu chí');
  });
});
