import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Exclusions } from '../../src/results/exclusions.repository.js';
import { Disqualifying } from '../../src/results/disqualifying.service.js';
import { DueComputations } from '../../src/results/due-computations.repository.js';
import { Recomputing } from '../../src/results/recomputing.service.js';
import { ResultRows } from '../../src/results/result-rows.repository.js';
import { aStaffMember } from '../support/accounts-builders.js';
import { aRound, type TestRound } from '../support/participation-builders.js';
import { AFTER_CLOSE, closeDueRounds, type People, rankedNames, tookPart } from '../support/results-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

let test: TestApp;
let judge: TestClient;
let judgeId: string;
let round: TestRound;
let ids: People;
beforeAll(async () => {
  test = await startTestApp({ now: AFTER_CLOSE });
  const staff = await aStaffMember(test, 'judge');
  judge = staff.client;
  const [account] = await test.database.query<{ id: string }>(`select id from account where role = 'judge'`);
  judgeId = account?.id ?? '';
});
afterAll(() => test.close());
beforeEach(async () => {
  round = await aRound(test);
  ids = await tookPart(test, round, { An: { prediction: 4 }, Bình: { prediction: 3 }, Chi: { prediction: 9 } });
  await closeDueRounds(test);
});

const view = async () => (await judge.get(`/api/staff/judging/${round.id}`)).body;
const disqualifyAn = () =>
  test
    .get(Disqualifying)
    .disqualify({ roundId: round.id, contestantId: ids.An ?? '', reason: 'Hai tài khoản', by: judgeId });

/** The act is committed, and the process ends before anything is computed. */
async function disqualifyAndDie(): Promise<void> {
  const recomputing = test.get(Recomputing) as unknown as { begin: () => Promise<void> };
  const begin = recomputing.begin;
  recomputing.begin = async () => {};
  try {
    await disqualifyAn();
  } finally {
    recomputing.begin = begin;
  }
}

/** The next call of this method ends in an error, as a killed process would. */
function dieAt<Part extends object>(part: Part, method: keyof Part & string): void {
  Object.defineProperty(part, method, {
    configurable: true,
    value: async () => {
      Reflect.deleteProperty(part, method);
      throw new Error('killed');
    },
  });
}

describe('an act whose computation is still to come', () => {
  it('stands at once; the former version is shown as one that is being computed again, and cannot be signed', async () => {
    await disqualifyAndDie();
    expect(await view()).toMatchObject({ recomputing: true, result: { version: 1 }, disqualified: [{ name: 'An' }] });
    const { status, body } = await judge.post(`/api/staff/judging/${round.id}/confirmation`, { version: 1 });
    expect([status, body.type]).toEqual([409, expect.stringContaining('result-recomputing')]);
  });

  it('is computed by the next sweep, with the reason of the act', async () => {
    await disqualifyAndDie();
    await closeDueRounds(test);
    expect(await view()).toMatchObject({
      recomputing: false,
      result: { version: 2, reason: 'Loại một thí sinh: Hai tài khoản', actualCount: 2 },
    });
    expect(await rankedNames(judge, round)).toBe('Bình 1, Chi 2');
  });

  it('ends in the same single version, whichever line the computation was cut off at', async () => {
    await disqualifyAndDie();
    const subject = { contestId: round.contestId, roundId: round.id };
    const cuts: (() => void)[] = [
      () => dieAt(test.get(Exclusions), 'disqualifiedIds'),
      () => dieAt(test.get(ResultRows), 'insert'),
      () => dieAt(test.get(DueComputations), 'done'),
    ];
    for (const cut of cuts) {
      cut();
      await expect(test.get(Recomputing).computeDue(subject)).rejects.toThrow('killed');
      expect(await view()).toMatchObject({ recomputing: true, result: { version: 1 } });
    }
    await test.get(Recomputing).computeDue(subject);
    await test.get(Recomputing).computeDue(subject);
    expect((await view()).versions).toHaveLength(2);
    expect(await rankedNames(judge, round)).toBe('Bình 1, Chi 2');
  });

  it('takes several acts into one version, and names every reason', async () => {
    await disqualifyAndDie();
    test.clock.advance(1);
    const second = { contestId: round.contestId, roundId: round.id };
    await test.database.run(() => test.get(Recomputing).ask(second, { reason: 'Yêu cầu khác', by: judgeId }));
    expect((await view()).result).toMatchObject({
      version: 2,
      reason: 'Loại một thí sinh: Hai tài khoản · Yêu cầu khác',
    });
  });
});

describe('a short list', () => {
  it('is computed before the judge’s page answers', async () => {
    const path = `/api/staff/judging/${round.id}/contestants/${ids.An}/disqualification`;
    const { body } = await judge.post(path, { reason: 'Hai tài khoản' });
    expect(body).toMatchObject({ recomputing: false, result: { version: 2 } });
  });
});

describe('a ranked list', () => {
  it('with somebody who has no such attempt is refused as a whole', async () => {
    const { id } = (
      await test.database.query<{ id: string }>('select id from result where round_id = $1', [round.id])
    )[0] ?? { id: '' };
    await expect(
      test.database.run(() =>
        test.get(ResultRows).insert({ id, roundId: round.id }, [
          {
            ...{ contestantId: judgeId, position: 9, rank: 9, attemptId: judgeId, score: 1, prediction: null },
            ...{ distance: null, submittedAt: new Date(AFTER_CLOSE), durationMs: 1, lot: null, prizeEligible: false },
            ...{ decidedByKey: null, decidedByMargin: null, prizeCode: null, prizeNote: null },
          },
        ]),
      ),
    ).rejects.toThrow('in the contest');
    expect(await rankedNames(judge, round)).toBe('Bình 1, An 2, Chi 3');
  });
});
