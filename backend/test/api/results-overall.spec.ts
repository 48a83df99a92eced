import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aStaffMember } from '../support/accounts-builders.js';
import { aRound, type TestRound } from '../support/participation-builders.js';
import { AFTER_CLOSE, closeDueRounds, publishLatest, tookPart, type People } from '../support/results-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

let test: TestApp;
let judge: TestClient;
let first: TestRound;
let second: TestRound;
let people: People;

beforeAll(async () => {
  test = await startTestApp({ now: AFTER_CLOSE });
  judge = (await aStaffMember(test, 'judge')).client;
  const rules = { onePrizePerPerson: false };
  first = await aRound(test, { rules });
  people = await tookPart(test, first, {
    An: { prediction: 1 },
    Bình: { score: 9, prediction: 1 },
    Chi: { score: 9, prediction: 3 },
  });
  second = await aRound(test, { rules, contestId: first.contestId, number: 2, opensAt: '2026-08-04T03:00:00.000Z' });
  // N = 2 in the second round.
  people = await tookPart(
    test,
    second,
    { Bình: { prediction: 4 }, Chi: { prediction: 2 }, An: { score: 8, prediction: 2 } },
    people,
  );
  await closeDueRounds(test);
});
afterAll(() => test.close());

const overall = '/api/staff/judging/overall';

describe('the overall standing', () => {
  it('cannot be computed while no round is published', async () => {
    expect((await judge.get(overall)).body).toMatchObject({ state: 'waiting', computable: false });
    const { status, body } = await judge.post(`${overall}/computation`);
    expect([status, body.type]).toEqual([409, '/problems/overall-not-computable']);
  });

  it('sums scores, then prediction distances, over the published rounds only', async () => {
    await publishLatest(judge, first);
    const { status, body } = await judge.post(`${overall}/computation`);
    expect(status).toBe(201);
    expect(body.rounds).toMatchObject([
      { number: 1, publishedVersion: 1 },
      { number: 2, publishedVersion: null },
    ]);
    await publishLatest(judge, second);
    await judge.post(`${overall}/computation`);
    const { rows, version } = (await judge.get(`${overall}/ranking`)).body;
    expect(version).toBe(2);
    // Bình and Chi have 19 points; Bình is 0 + 2 off, Chi 2 + 0: equal, and the durations are equal too, so the lot decides.
    expect(rows.map(({ score, distance }: Record<string, unknown>) => [score, distance])).toEqual([
      [19, 2],
      [19, 2],
      [18, 0],
    ]);
    expect(rows[1].decidedBy.key).toBe('lot');
    expect(rows[2]).toMatchObject({ name: 'An', rank: 3, decidedBy: { key: 'score', margin: 1 }, submittedAt: null });
  });

  it('is hidden from the public until it is confirmed and published', async () => {
    const hidden = await test.client().get('/api/standings/overall');
    expect(hidden.body).toMatchObject({ state: 'hidden', total: 0, rows: [], me: null, actualCount: null });
    expect((await judge.post(`${overall}/publication`, { version: 2 })).body.type).toBe(
      '/problems/result-not-confirmed',
    );
    await judge.post(`${overall}/confirmation`, { version: 2 });
    expect((await judge.post(`${overall}/publication`, { version: 2 })).body).toMatchObject({ state: 'published' });
    const shown = await test.client().get('/api/standings/overall');
    expect(shown.body).toMatchObject({ state: 'published', roundId: null, resultVersion: 2, total: 3 });
    expect(shown.body.rows.map(({ rank, prizeName }: Record<string, unknown>) => [rank, prizeName])).toEqual([
      [1, 'Giải Nhất'],
      [2, 'Giải Nhì'],
      [3, 'Giải Nhì'],
    ]);
  });

  it('makes no new version when nothing changed', async () => {
    expect((await judge.post(`${overall}/computation`)).body.versions).toHaveLength(2);
  });

  it('leaves out whoever withdrew since', async () => {
    await test.database.query('update contestant set withdrawn_at = $2 where id = $1', [people.An, test.clock.now()]);
    expect((await judge.post(`${overall}/computation`)).body.result).toMatchObject({ version: 3, participantCount: 2 });
  });

  it('can be read by organisers and signed by judges only', async () => {
    const organiser = (await aStaffMember(test, 'organiser')).client;
    expect((await organiser.get(overall)).status).toBe(200);
    expect((await organiser.post(`${overall}/computation`)).status).toBe(403);
    expect((await test.client().get(overall)).status).toBe(401);
  });
});
