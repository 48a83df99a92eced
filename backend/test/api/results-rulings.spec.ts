import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
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

async function closedRound(people: Record<string, Participation>, options: Parameters<typeof aRound>[1] = {}) {
  const round = await aRound(test, options);
  const ids = await tookPart(test, round, people);
  await closeDueRounds(test);
  return { round, ids };
}
const act = (round: TestRound, path: string, body: object) =>
  judge.post(`/api/staff/judging/${round.id}/${path}`, body);

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
