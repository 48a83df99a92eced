import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BarredEntry } from '../../src/accounts/barred-entry.entity.js';
import { aStaffMember } from '../support/accounts-builders.js';
import { aRound, type TestRound } from '../support/participation-builders.js';
import { AFTER_CLOSE, clientOf, closeDueRounds, type Participation, tookPart } from '../support/results-builders.js';
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

async function closedRound(people: Record<string, Participation>, options: Parameters<typeof aRound>[1] = {}) {
  const round = await aRound(test, options);
  const ids = await tookPart(test, round, people);
  await closeDueRounds(test);
  return { round, ids };
}
const view = async (round: TestRound) => (await judge.get(`/api/staff/judging/${round.id}`)).body;
const act = (round: TestRound, path: string, body: object) =>
  judge.post(`/api/staff/judging/${round.id}/${path}`, body);

describe('signals', () => {
  it('point the jury to namesakes, to answers too fast to read, to shared mistakes and to names on the roster', async () => {
    const shared = { network: 'mang-cua-so', score: 7 };
    const { round } = await closedRound({
      'Lê An': { submittedAfter: 44_999 },
      'Lê  An': { person: { fullName: 'Lê An', foldedName: 'le an' }, submittedAfter: 45_000 },
      A1: shared,
      A2: shared,
      A3: shared,
      A4: { ...shared, score: 9 },
      A5: { ...shared, score: 10 },
      'Vũ Trọng Tài': { person: { dateOfBirth: '1970-01-02' } },
    });
    await test.database.repository(BarredEntry).insert({
      ...{ id: round.id, fullName: 'Vũ Trọng Tài', foldedName: 'vu trong tai', phone: null, dateOfBirth: '1970-01-02' },
      ...{
        idNumberHash: null,
        idNumberLastFour: null,
        body: 'Ban Tổ chức',
        createdAt: new Date(0),
        createdBy: null,
        removedAt: null,
      },
    });
    const { signals } = await view(round);
    expect(signals.map(({ kind, count, sentence }: Record<string, unknown>) => [kind, count, sentence])).toEqual([
      ['barred-name', 1, 'Trùng họ tên và ngày sinh với một người trong danh sách không được dự thi.'],
      ['same-name-and-birth', 2, '2 thí sinh trùng họ tên và ngày sinh; có thể là một người dùng nhiều số điện thoại.'],
      ['fast-answers', 1, '1 thí sinh trả lời hết mọi câu trong chưa đầy 45 giây.'],
      ['shared-network', 3, '3 thí sinh cùng một mạng chọn giống hệt nhau 3 phương án sai.'],
    ]);
    expect((await view(round)).result.participantCount).toBe(8);
  });
});

describe('the spread of the predictions', () => {
  const binsOf = async (predictions: readonly number[]) => {
    const people = predictions.map((prediction, index) => [`Thí sinh ${index}`, { prediction }] as const);
    return (await view((await closedRound(Object.fromEntries(people))).round)).predictionHistogram;
  };

  it('ends without an end where one prediction is absurd, and shows the others as if it were not there', async () => {
    expect(await binsOf([100, 110, 120, 130, 139, 100_000_000])).toEqual([
      { from: 100, to: 101, count: 1 },
      { from: 110, to: 111, count: 1 },
      { from: 120, to: 121, count: 1 },
      { from: 130, to: 131, count: 1 },
      { from: 138, to: 139, count: 1 },
      { from: 140, to: null, count: 1 },
    ]);
  });

  it('takes no near guess for absurd, however much the others agree', async () => {
    expect(await binsOf([5, 5, 5, 5, 24])).toEqual([
      { from: 5, to: 5, count: 4 },
      { from: 24, to: 24, count: 1 },
    ]);
  });

  it('is said together with what the predictions are compared with', async () => {
    expect(await view((await closedRound({ An: {} })).round)).toMatchObject({ predictionTarget: 'all-correct' });
  });
});

describe('the story of a contestant', () => {
  it('has person, attempts question by question, decisions and place on one page', async () => {
    const { round, ids } = await closedRound({
      An: { score: 8, prediction: 4, again: [{ score: 9, submittedAfter: 200_000 }] },
    });
    await act(round, `contestants/${ids.An}/disqualification`, { reason: 'Nhờ người thi hộ' });
    await act(round, `contestants/${ids.An}/reinstatement`, { reason: 'Đã giải trình' });
    const { status, body } = await judge.get(`/api/staff/judging/${round.id}/contestants/${ids.An}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'eligible',
      contestant: { name: 'An' },
      entry: { prediction: 4, attemptCount: 2 },
      row: { rank: 1, score: 9 },
    });
    expect(body.attempts.map(({ counted, score }: Record<string, unknown>) => [counted, score])).toEqual([
      [false, 8],
      [true, 9],
    ]);
    expect(body.attempts[0].questions.filter(({ right }: { right: boolean }) => right)).toHaveLength(8);
    expect(body.history.map(({ sentence, byName }: Record<string, unknown>) => [sentence, byName])).toEqual([
      ['Đăng ký dự thi.', null],
      ['Bị loại: Nhờ người thi hộ', 'Trần Giám Khảo'],
      ['Được khôi phục: Đã giải trình', 'Trần Giám Khảo'],
    ]);
  });

  it('tells keys to judges and organisers, whose looks are in the audit log, and none to administrators', async () => {
    const { round, ids } = await closedRound({ An: { score: 8 } });
    const path = `/api/staff/judging/${round.id}/contestants/${ids.An}`;
    const looks = async () =>
      (
        await test.database.query<{ n: number }>(
          `select count(*) as n from audit_entry
           where action = 'question-keys-seen' and details ->> 'how' = 'contestant-story'`,
        )
      )[0]?.n ?? 0;
    const before = await looks();
    expect((await judge.get(path)).body.attempts[0].questions).not.toEqual([]);
    expect(await looks()).toBe(before + 1);
    const administrator = (await aStaffMember(test, 'administrator')).client;
    expect((await administrator.get(path)).body.attempts[0].questions).toEqual([]);
    expect(await looks()).toBe(before + 1);
  });

  it('does not exist for somebody who did not enter the round', async () => {
    const { round } = await closedRound({ An: {} });
    const elsewhere = await closedRound({ Bình: {} });
    expect((await judge.get(`/api/staff/judging/${round.id}/contestants/${elsewhere.ids.Bình}`)).status).toBe(404);
    expect(
      (await act(round, `contestants/${elsewhere.ids.Bình}/disqualification`, { reason: 'Một lý do' })).status,
    ).toBe(404);
  });
});

describe('judging', () => {
  it('is closed to the public, to contestants and, but for reading, to organisers', async () => {
    const { round, ids } = await closedRound({ An: {} });
    const base = `/api/staff/judging/${round.id}`;
    const contestant = await clientOf(test, ids.An ?? '');
    const organiser = (await aStaffMember(test, 'organiser')).client;
    expect((await test.client().get(base)).status).toBe(401);
    expect((await contestant.get(base)).status).toBe(403);
    expect((await organiser.get(base)).status).toBe(200);
    for (const [path, body] of [
      ['confirmation', { version: 1 }],
      ['publication', { version: 1 }],
      ['closing', {}],
      ['rulings', { ordinal: 0, kind: 'void', reason: 'Lý do' }],
      [`contestants/${ids.An}/disqualification`, { reason: 'Một lý do' }],
    ] as const) {
      expect((await organiser.post(`${base}/${path}`, body)).status).toBe(403);
    }
  });

  it('knows no round that does not exist and takes no field that it does not know', async () => {
    const { round } = await closedRound({ An: {} });
    expect((await judge.get('/api/staff/judging/00000000-0000-4000-8000-000000000000')).status).toBe(404);
    expect((await judge.get('/api/staff/judging/abc')).status).toBe(404);
    const { status, body } = await act(round, 'confirmation', { version: 1, force: true });
    expect([status, body.errors[0].pointer]).toEqual([422, '/force']);
    expect((await judge.get(`/api/staff/judging/${round.id}/ranking?version=7`)).status).toBe(404);
  });
});
