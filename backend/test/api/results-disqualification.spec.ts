import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditLog } from '../../src/audit/audit-log.js';
import { aStaffMember, auditedActions } from '../support/accounts-builders.js';
import { aRound, type TestRound } from '../support/participation-builders.js';
import {
  AFTER_CLOSE,
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
      'contestant-disqualified',
      'result-computed',
      'contestant-reinstated',
      'result-computed',
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
