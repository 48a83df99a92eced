import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aStaffMember } from '../support/accounts-builders.js';
import { aRound, type TestRound } from '../support/participation-builders.js';
import {
  AFTER_CLOSE,
  aPerson,
  clientOf,
  closeDueRounds,
  publishLatest,
  tookPart,
  type People,
} from '../support/results-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

let test: TestApp;
let judge: TestClient;
let round: TestRound;
let people: People;

beforeAll(async () => {
  test = await startTestApp({ now: AFTER_CLOSE });
  judge = (await aStaffMember(test, 'judge')).client;
  round = await aRound(test);
  people = await tookPart(test, round, {
    An: { prediction: 2 },
    Bình: { prediction: 2, submittedAfter: 60_312 },
    Chi: { score: 7, prediction: 5 },
    Dung: { score: 6 },
  });
  await judge.post(`/api/staff/judging/${round.id}/contestants/${people.Dung}/disqualification`, {
    reason: 'Mạo danh',
  });
  await closeDueRounds(test);
});
afterAll(() => test.close());

const resultOf = async (name: string, of = round) =>
  (await (await clientOf(test, people[name] ?? '')).get(`/api/rounds/${of.id}/my-result`)).body;

describe('my result', () => {
  it('tells nothing but the name of the round before publication, whoever asks', async () => {
    const untold = {
      state: 'not-published',
      roundId: round.id,
      roundName: 'Tuần 1',
      ...{ score: null, questionCount: null, actualCount: null, prediction: null, distance: null, rank: null },
      ...{ rankedCount: null, prizeName: null, prizeNote: null, notRankedReason: null, decidedBy: null, attempt: null },
      ...{ questions: [], neighbours: [] },
    };
    expect(await resultOf('An')).toEqual(untold);
    expect(await resultOf('Dung')).toEqual(untold);
    await judge.post(`/api/staff/judging/${round.id}/confirmation`, { version: 1 });
    expect(await resultOf('An')).toEqual(untold);
  });

  it('is, once published, score, N, prediction, distance, rank, prize, and why the one above is ahead', async () => {
    await publishLatest(judge, round);
    expect(await resultOf('Bình')).toMatchObject({
      state: 'published',
      ...{ score: 10, questionCount: 10, actualCount: 2, prediction: 2, distance: 0, rank: 2, rankedCount: 3 },
      prizeName: 'Giải Nhì',
      decidedBy: { key: 'submittedAt', margin: 312, sentence: 'Người xếp ngay trên hơn vì nộp sớm hơn 312 ms.' },
      attempt: { number: 1, durationMs: 60_312, receiptCode: expect.stringMatching(/^\w{4}-\w{4}-\w{4}$/) },
      notRankedReason: null,
    });
  });

  it('shows every question with my choice, the right one and where it is written', async () => {
    const { questions } = await resultOf('Chi');
    expect(questions).toHaveLength(10);
    expect(questions.filter(({ right }: { right: boolean }) => right)).toHaveLength(7);
    const [wrong] = questions.slice(7);
    expect(wrong.options[wrong.correctChoice]).toMatch(/^Đúng/);
    expect(wrong.options[wrong.myChoice]).toMatch(/^Sai/);
    expect(wrong).not.toHaveProperty('ordinal');
  });

  it('shows the neighbours with me among them', async () => {
    const { neighbours } = await resultOf('Bình');
    expect(neighbours.map(({ name, rank, isMe }: Record<string, unknown>) => [name, rank, isMe])).toEqual([
      ['An', 1, false],
      ['Bình', 2, true],
      ['Chi', 3, false],
    ]);
  });

  it('says to whoever is not ranked why, and still shows the answers', async () => {
    const result = await resultOf('Dung');
    expect(result).toMatchObject({
      state: 'published',
      rank: null,
      score: 6,
      notRankedReason: 'disqualified',
      neighbours: [],
    });
    expect(result.questions).toHaveLength(10);
  });

  it('says to whoever did not take part that there was no attempt', async () => {
    people.Giang = await aPerson(test, 'Giang');
    expect(await resultOf('Giang')).toMatchObject({
      state: 'not-entered',
      notRankedReason: 'no-attempt',
      questions: [],
    });
  });

  it('keeps showing the published version while a ruling waits to be signed', async () => {
    test.clock.advance(60_000);
    await judge.post(`/api/staff/judging/${round.id}/rulings`, {
      ordinal: 9,
      kind: 'void',
      reason: 'Căn cứ đã hết hiệu lực',
    });
    const result = await resultOf('Chi');
    expect([result.score, result.questions[9].voided]).toEqual([7, false]);
    await publishLatest(judge, round);
    const signed = await resultOf('Chi');
    expect([signed.score, signed.questions[9].voided]).toEqual([8, true]);
  });

  it('is for contestants, of rounds that exist', async () => {
    expect((await test.client().get(`/api/rounds/${round.id}/my-result`)).status).toBe(401);
    expect((await judge.get(`/api/rounds/${round.id}/my-result`)).status).toBe(403);
    const an = await clientOf(test, people.An ?? '');
    expect((await an.get('/api/rounds/00000000-0000-4000-8000-000000000000/my-result')).status).toBe(404);
  });
});
