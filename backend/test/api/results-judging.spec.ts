import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BarredEntry } from '../../src/accounts/barred-entry.entity.js';
import { AuditLog } from '../../src/audit/audit-log.js';
import { foldVietnamese } from '../../src/domain/folding.js';
import { StandingUpkeep } from '../../src/standings/standing-upkeep.service.js';
import { aStaffMember, auditedActions } from '../support/accounts-builders.js';
import { aRound, type TestRound } from '../support/participation-builders.js';
import {
  AFTER_CLOSE,
  clientOf,
  closeDueRounds,
  type Participation,
  publishLatest,
  rankedNames,
  tookPart,
} from '../support/results-builders.js';
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
const publicNames = async (round: TestRound) =>
  (await test.client().get(`/api/rounds/${round.id}/standings`)).body.rows.map((row: { name: string }) => row.name);

async function barByPhone(contestantId: string): Promise<string> {
  const [person] = await test.database.query<{ phone: string }>('select phone from contestant where id = $1', [
    contestantId,
  ]);
  const id = contestantId.replace(/^......../, 'ffffffff');
  await test.database.repository(BarredEntry).insert({
    ...{ id, fullName: 'Người Trong Ban', foldedName: foldVietnamese('Người Trong Ban'), phone: person?.phone ?? null },
    ...{ dateOfBirth: null, idNumberHash: null, idNumberLastFour: null, body: 'Ban Đề thi', createdAt: new Date(0) },
    ...{ createdBy: null, removedAt: null },
  });
  return id;
}

describe('a disqualification', () => {
  it('changes N, so another prediction is the nearest: the winner flips, the former version stays as it was', async () => {
    const { round, ids } = await closedRound({
      An: { prediction: 3 },
      Bình: { prediction: 2 },
      Chi: { prediction: 9 },
    });
    expect(await rankedNames(judge, round)).toBe('An 1, Bình 2, Chi 3');
    const { status, body } = await act(round, `contestants/${ids.Chi}/disqualification`, {
      reason: 'Nhờ người thi hộ',
    });
    expect(status).toBe(201);
    expect(body.result).toMatchObject({ version: 2, actualCount: 2, reason: 'Loại một thí sinh: Nhờ người thi hộ' });
    expect(body.disqualified).toMatchObject([{ contestantId: ids.Chi, name: 'Chi', reason: 'Nhờ người thi hộ' }]);
    expect(await rankedNames(judge, round)).toBe('Bình 1, An 2');
    const former = await judge.get(`/api/staff/judging/${round.id}/ranking?version=1`);
    expect(former.body.rows.map(({ name }: { name: string }) => name)).toEqual(['An', 'Bình', 'Chi']);
  });

  it('is shown as what it changed, prizes first', async () => {
    const { round, ids } = await closedRound({
      An: { prediction: 3 },
      Bình: { prediction: 2 },
      Chi: { prediction: 9 },
    });
    await act(round, `contestants/${ids.Chi}/disqualification`, { reason: 'Nhờ người thi hộ' });
    const { body } = await judge.get(`/api/staff/judging/${round.id}/comparison?from=1&to=2`);
    expect(body).toMatchObject({ actualCountBefore: 3, actualCountAfter: 2, changedCount: 3 });
    expect(body.rows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          name: 'An',
          rankBefore: 1,
          rankAfter: 2,
          prizeBefore: 'Giải Nhất',
          prizeAfter: 'Giải Nhì',
          distanceBefore: 0,
          distanceAfter: 1,
        }),
        expect.objectContaining({ name: 'Chi', rankBefore: 3, rankAfter: null, prizeAfter: null }),
      ]),
    );
  });

  it('is taken back by a reinstatement, which is a third version equal to the first', async () => {
    const { round, ids } = await closedRound({
      An: { prediction: 3 },
      Bình: { prediction: 2 },
      Chi: { prediction: 9 },
    });
    await act(round, `contestants/${ids.Chi}/disqualification`, { reason: 'Nhờ người thi hộ' });
    const { body } = await act(round, `contestants/${ids.Chi}/reinstatement`, { reason: 'Đã giải trình' });
    expect(body.versions.map(({ version }: { version: number }) => version)).toEqual([3, 2, 1]);
    expect(body.versions[0].inputHash).toBe(body.versions[2].inputHash);
    expect(await rankedNames(judge, round)).toBe('An 1, Bình 2, Chi 3');
    expect(await test.get(AuditLog).firstBreak()).toBeNull();
    expect((await auditedActions(test, round.id)).map(({ action }) => action)).toEqual([
      'result-computed',
      'result-computed',
      'contestant-disqualified',
      'result-computed',
      'contestant-reinstated',
    ]);
  });

  it('cannot be made twice, nor taken back where there is none', async () => {
    const { round, ids } = await closedRound({ An: {}, Bình: {} });
    expect((await act(round, `contestants/${ids.An}/reinstatement`, { reason: 'Không có gì' })).body.type).toBe(
      '/problems/not-disqualified',
    );
    await act(round, `contestants/${ids.An}/disqualification`, { reason: 'Một lý do' });
    const { status, body } = await act(round, `contestants/${ids.An}/disqualification`, { reason: 'Một lý do' });
    expect([status, body.type]).toEqual([409, '/problems/already-disqualified']);
  });

  it('before the round closes waits for its first result', async () => {
    const round = await aRound(test, { closesAt: '2026-08-10T02:20:00.000Z' });
    const ids = await tookPart(test, round, { An: {}, Bình: {} });
    const { body } = await act(round, `contestants/${ids.An}/disqualification`, { reason: 'Mạo danh người khác' });
    expect(body).toMatchObject({ state: 'open', result: null, lotSeed: null });
    test.clock.set('2026-08-10T02:20:09.000Z');
    await closeDueRounds(test);
    expect(await rankedNames(judge, round)).toBe('Bình 1');
  });
});

describe('the signatures', () => {
  it('go to the latest version only, confirmation before publication', async () => {
    const { round, ids } = await closedRound({ An: {}, Bình: { submittedAfter: 70_000 } });
    const early = await act(round, 'publication', { version: 1 });
    expect([early.status, early.body.type]).toEqual([409, '/problems/result-not-confirmed']);
    expect((await act(round, 'confirmation', { version: 1 })).body.state).toBe('confirmed');
    await act(round, `contestants/${ids.An}/disqualification`, { reason: 'Mạo danh người khác' });
    expect((await view(round)).state).toBe('provisional');
    const old = await act(round, 'publication', { version: 1 });
    expect([old.status, old.body.type]).toEqual([409, '/problems/result-not-latest']);
    expect((await act(round, 'publication', { version: 2 })).body.type).toBe('/problems/result-not-confirmed');
    await publishLatest(judge, round);
    expect(await view(round)).toMatchObject({
      state: 'published',
      result: { version: 2, publishedByName: 'Trần Giám Khảo' },
    });
    expect(await publicNames(round)).toEqual(['Bình']);
  });

  it('may be repeated by a second click without harm', async () => {
    const { round } = await closedRound({ An: {} });
    await publishLatest(judge, round);
    const before = (await view(round)).result;
    await publishLatest(judge, round);
    expect((await view(round)).result).toEqual(before);
  });

  it('are not for a result that does not exist', async () => {
    const round = await aRound(test, { closesAt: '2026-08-10T02:20:00.000Z' });
    expect((await act(round, 'confirmation', { version: 1 })).body.type).toBe('/problems/result-missing');
    expect((await act(round, 'closing', {})).body.type).toBe('/problems/round-not-closed');
  });
});

describe('a person barred after winning', () => {
  it('leaves the list in a new version, which the public sees only when it was signed again, with its reason', async () => {
    const { round, ids } = await closedRound({ An: {}, Bình: { submittedAfter: 70_000 } });
    await publishLatest(judge, round);
    await barByPhone(ids.An ?? '');
    await closeDueRounds(test);
    expect(await view(round)).toMatchObject({
      state: 'provisional',
      result: { version: 2 },
      barred: [{ name: 'An', body: 'Ban Đề thi' }],
    });
    expect(await publicNames(round)).toEqual(['An', 'Bình']);
    const row = (await judge.get('/api/staff/judging')).body.find((of: { roundId: string }) => of.roundId === round.id);
    expect(row).toMatchObject({ version: 2, publishedVersion: 1, state: 'provisional' });
    await publishLatest(judge, round);
    expect(await publicNames(round)).toEqual(['Bình']);
    const announced = await test.database.query<{ body: string }>('select body from announcement where round_id = $1', [
      round.id,
    ]);
    expect(announced.map(({ body }) => body)).toEqual([
      expect.stringContaining('(bản 2). Lý do: Có người rút tên, hoặc danh sách'),
    ]);
  });
});

describe('a withdrawal', () => {
  it('before publication takes the person out of the list, and no outdated list can be confirmed', async () => {
    const { round, ids } = await closedRound({ An: {}, Bình: { submittedAfter: 70_000 } });
    await test.database.query('update contestant set withdrawn_at = $2 where id = $1', [ids.An, test.clock.now()]);
    expect((await act(round, 'confirmation', { version: 1 })).body.type).toBe('/problems/result-outdated');
    await closeDueRounds(test);
    expect(await rankedNames(judge, round)).toBe('Bình 1');
    expect(await view(round)).toMatchObject({ withdrawnCount: 1, result: { version: 2, actualCount: 1 } });
  });

  it('after publication changes no history, but the name is not public any more', async () => {
    const { round, ids } = await closedRound({ An: {}, Bình: { submittedAfter: 70_000 } });
    await publishLatest(judge, round);
    await test.database.query('update contestant set withdrawn_at = $2 where id = $1', [ids.An, test.clock.now()]);
    await closeDueRounds(test);
    expect((await view(round)).versions).toHaveLength(1);
    await test.get(StandingUpkeep).ensureAll();
    expect(await publicNames(round)).toEqual(['Thí sinh đã rút tên', 'Bình']);
  });
});

describe('a ruling on a wrong key', () => {
  it('that voids a question counts it as right for everybody and computes the whole list anew', async () => {
    // An misses only the last question of the paper, number 9.
    const { round } = await closedRound({ An: { score: 9, prediction: 2 }, Bình: { prediction: 9 } });
    expect(await rankedNames(judge, round)).toBe('Bình 1, An 2');
    const { status, body } = await act(round, 'rulings', {
      ordinal: 9,
      kind: 'void',
      reason: 'Căn cứ đã hết hiệu lực',
    });
    expect([status, body.result.version, body.result.actualCount]).toEqual([201, 2, 2]);
    expect(body.result.reason).toMatch(/^Hủy câu hỏi Q-.+: Căn cứ đã hết hiệu lực$/);
    expect(await rankedNames(judge, round)).toBe('An 1, Bình 2');
    const { body: questions } = await judge.get(`/api/staff/rounds/${round.id}/questions`);
    expect(questions).toHaveLength(12);
    expect(questions[9]).toMatchObject({
      ordinal: 9,
      voided: true,
      rulings: [{ kind: 'void', byName: 'Trần Giám Khảo' }],
    });
  });

  it('that accepts a further option makes only those right who chose it', async () => {
    // Question 1 of the pool has four options, the right one is 1.
    const first = [0, 2, 2, 3, 1, 1, 2, 3, 2, 1];
    const { round } = await closedRound({ An: { choices: first }, Bình: { choices: first.with(1, 3) } });
    const scores = async () =>
      (await judge.get(`/api/staff/judging/${round.id}/ranking`)).body.rows.map(
        (row: { name: string; score: number }) => `${row.name} ${row.score}`,
      );
    const [before] = [await scores()];
    await act(round, 'rulings', { ordinal: 1, kind: 'accept', option: 2, reason: 'Văn bản mới cũng đúng' });
    const after = await scores();
    const scoreIn = (list: string[], name: string) =>
      Number(list.find((entry) => entry.startsWith(name))?.split(' ')[1]);
    expect([scoreIn(after, 'An') - scoreIn(before, 'An'), scoreIn(after, 'Bình') - scoreIn(before, 'Bình')]).toEqual([
      1, 0,
    ]);
  });

  it('is refused where it makes no sense, with the place of the fault', async () => {
    const { round } = await closedRound({ An: {} });
    const rule = async (body: object) => {
      const answer = await act(round, 'rulings', { reason: 'Một lý do', ...body });
      return [answer.status, answer.body.errors?.[0]?.pointer ?? answer.body.type];
    };
    expect(await rule({ ordinal: 99, kind: 'void' })).toEqual([422, '/ordinal']);
    expect(await rule({ ordinal: 1, kind: 'void', option: 2 })).toEqual([422, '/option']);
    expect(await rule({ ordinal: 1, kind: 'accept' })).toEqual([422, '/option']);
    expect(await rule({ ordinal: 1, kind: 'accept', option: 1 })).toEqual([422, '/option']);
    expect(await rule({ ordinal: 0, kind: 'accept', option: 3 })).toEqual([422, '/option']);
    expect((await rule({ ordinal: 1, kind: 'void' }))[0]).toBe(201);
    expect(await rule({ ordinal: 1, kind: 'void' })).toEqual([409, '/problems/ruling-repeated']);
    const open = await aRound(test, { closesAt: '2026-08-10T02:20:00.000Z' });
    expect((await act(open, 'rulings', { ordinal: 1, kind: 'void', reason: 'Một lý do' })).body.type).toBe(
      '/problems/round-not-closed',
    );
  });
});

describe('one prize a person and contest', () => {
  it('passes over the winner of round 1 in round 3, says so, and gives the prize to the next', async () => {
    const first = await aRound(test);
    const ids = await tookPart(test, first, { An: {}, Bình: { score: 2 } });
    await closeDueRounds(test);
    await publishLatest(judge, first);
    const third = await aRound(test, { contestId: first.contestId, number: 3, opensAt: '2026-08-04T03:00:00.000Z' });
    await tookPart(test, third, { An: {}, Bình: { submittedAfter: 99_000 } }, ids);
    await closeDueRounds(test);
    const { rows } = (await judge.get(`/api/staff/judging/${third.id}/ranking`)).body;
    expect(rows).toMatchObject([
      { name: 'An', rank: 1, prizeName: null, prizeNote: 'Đã đạt giải ở Tuần 1; giải này chuyển cho người xếp sau.' },
      { name: 'Bình', rank: 2, prizeName: 'Giải Nhất' },
    ]);
  });

  it('computes a later round anew when the winners of an earlier one change', async () => {
    const first = await aRound(test);
    const ids = await tookPart(test, first, { An: {}, Bình: { submittedAfter: 99_000 } });
    const second = await aRound(test, { contestId: first.contestId, number: 2, opensAt: '2026-08-04T03:00:00.000Z' });
    await tookPart(test, second, { An: {}, Bình: { submittedAfter: 99_000 } }, ids);
    await closeDueRounds(test);
    expect((await view(second)).result.version).toBe(1);
    await publishLatest(judge, first);
    expect((await view(second)).result).toMatchObject({
      version: 2,
      reason: 'Danh sách đạt giải của Tuần 1 đã thay đổi.',
    });
    expect((await view(second)).unawardedPrizes[0]).toEqual({ code: 'first', name: 'Giải Nhất', count: 1 });
  });
});

describe('a computation by hand', () => {
  it('makes no version where nothing changed', async () => {
    const { round } = await closedRound({ An: {}, Bình: { score: 4 } });
    const { status, body } = await act(round, 'closing', {});
    expect([status, body.versions.length]).toEqual([200, 1]);
  });
});

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
    const path = `/api/staff/judging/${round.id}`;
    const contestant = await clientOf(test, ids.An ?? '');
    const organiser = (await aStaffMember(test, 'organiser')).client;
    expect((await test.client().get(path)).status).toBe(401);
    expect((await contestant.get(path)).status).toBe(403);
    expect((await organiser.get(path)).status).toBe(200);
    for (const [act, body] of [
      ['confirmation', { version: 1 }],
      ['publication', { version: 1 }],
      ['closing', {}],
      ['rulings', { ordinal: 0, kind: 'void', reason: 'Lý do' }],
      [`contestants/${ids.An}/disqualification`, { reason: 'Một lý do' }],
    ] as const) {
      expect((await organiser.post(`${path}/${act}`, body)).status).toBe(403);
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
