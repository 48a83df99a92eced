import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BarredEntry } from '../../src/accounts/barred-entry.entity.js';
import { foldVietnamese } from '../../src/domain/folding.js';
import { StandingUpkeep } from '../../src/standings/standing-upkeep.service.js';
import { aStaffMember } from '../support/accounts-builders.js';
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
