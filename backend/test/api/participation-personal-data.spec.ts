import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aContestant,
  aRound,
  choicesFor,
  CLOSES,
  MIDWEEK,
  PASSWORD,
  sit,
  start,
  submit,
  type TestRound,
} from '../support/participation-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

describe('the attempts in what a contestant takes away', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const attemptsOf = async (client: TestClient) => (await client.get('/api/profile/export')).body.attempts;
  const devicesOf = (contestantId: string) =>
    test.database.query('select network, user_agent from attempt where contestant_id = $1', [contestantId]);
  const agent = { 'content-type': 'application/json', 'user-agent': 'Phone/1.0' };
  const startOnPhone = (client: TestClient, round: TestRound) =>
    client.raw('POST', `/api/rounds/${round.id}/attempts`, '{}', agent);

  it('stand with round, times, receipt, prediction and every answer in words', async () => {
    test.clock.set(MIDWEEK);
    const round = await aRound(test);
    const { client } = await aContestant(test);
    const { body: paper } = await startOnPhone(client, round);
    test.clock.advance(61_250);
    const answers = choicesFor(paper).map((choice, position) => (position === 3 ? -1 : choice));
    const { body: receipt } = await submit(client, paper.id, { answers, prediction: 25 });
    const [attempt, ...others] = await attemptsOf(client);
    expect(others).toEqual([]);
    expect(attempt).toEqual({
      ...{ contest: 'Cuộc thi thử', round: 1, roundName: 'Tuần 1', number: 1 },
      ...{ startedAt: '2026-08-05T03:00:00.000Z', submittedAt: '2026-08-05T03:01:01.250Z' },
      deadlineAt: '2026-08-05T03:10:00.000Z',
      ...{ finalisedBy: 'contestant', receiptCode: receipt.code, prediction: 25 },
      ...{ score: null, userAgent: 'Phone/1.0' },
      answers: paper.questions.map(({ stem, options, position }: ShownQuestion) => ({
        question: stem,
        answer: position === 3 ? null : options.find((option) => option.startsWith('Đúng')),
      })),
    });
  });

  it('show a score only from when the rules show it to the contestant', async () => {
    test.clock.set(MIDWEEK);
    const round = await aRound(test, { rules: { scoresVisible: 'after-close' } });
    const { client } = await aContestant(test);
    await sit(client, round, { right: 7 });
    expect(await attemptsOf(client)).toMatchObject([{ score: null }]);
    test.clock.set(CLOSES);
    expect(await attemptsOf(client)).toMatchObject([{ score: 7 }]);
  });

  it("are all there, of every round and contest, and nobody else's", async () => {
    test.clock.set(MIDWEEK);
    const first = await aRound(test, { rules: { attemptLimit: 2 } });
    const second = await aRound(test, { number: 2, contestId: first.contestId });
    const elsewhere = await aRound(test);
    const { client } = await aContestant(test);
    const neighbour = await aContestant(test);
    await sit(neighbour.client, first);
    for (const round of [first, first, second, elsewhere]) {
      await sit(client, round, { prediction: round === first ? 4 : 9 });
      test.clock.advance(1_000);
    }
    expect(
      (await attemptsOf(client)).map(({ round, number, prediction }: Record<string, number>) => [
        ...[round, number, prediction],
      ]),
    ).toEqual([
      [1, 1, 4],
      [1, 2, 4],
      [2, 1, 9],
      [1, 1, 9],
    ]);
  });

  it('are ended first where their time is up', async () => {
    test.clock.set(MIDWEEK);
    const round = await aRound(test);
    const { client } = await aContestant(test);
    await start(client, round);
    expect(await attemptsOf(client)).toMatchObject([{ submittedAt: null, receiptCode: null }]);
    test.clock.advance(11 * 60_000);
    expect(await attemptsOf(client)).toMatchObject([
      { submittedAt: '2026-08-05T03:10:00.000Z', finalisedBy: 'deadline', receiptCode: expect.any(String) },
    ]);
  });

  it('stay without network and device when the account is deleted; those of others keep theirs', async () => {
    test.clock.set(MIDWEEK);
    const round = await aRound(test);
    const { client, id } = await aContestant(test);
    const other = await aContestant(test);
    for (const person of [client, other.client]) await startOnPhone(person, round);
    expect(await devicesOf(id)).toEqual([{ network: expect.any(String), user_agent: 'Phone/1.0' }]);
    expect((await client.post('/api/profile/deletion', { password: PASSWORD })).status).toBe(204);
    expect(await devicesOf(id)).toEqual([{ network: null, user_agent: null }]);
    expect(await devicesOf(other.id)).toEqual([{ network: expect.any(String), user_agent: 'Phone/1.0' }]);
  });
});

interface ShownQuestion {
  readonly stem: string;
  readonly options: readonly string[];
  readonly position: number;
}
