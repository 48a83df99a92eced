import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnrolledContestant, type EnrolledContestant } from '../support/accounts-builders.js';
import { aRound } from '../support/participation-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const HOUR = 60 * 60_000;

describe('what everybody may read', () => {
  let test: TestApp;
  let roundId: string;
  beforeAll(async () => {
    test = await startTestApp();
    roundId = (await aRound(test)).id;
  });
  afterAll(() => test.close());

  /** Every look-up of a session after a quiet hour or more is noted in its row. */
  const lastSeen = async ({ id }: EnrolledContestant) =>
    (await test.database.query<{ at: Date }>('select last_seen_at as at from session where account_id = $1', [id]))[0]
      ?.at;

  it.each([
    '/health/live',
    '/health/ready',
    '/api/contest',
    '/api/contest/rules',
    '/api/units/search?q=hac',
    '/api/standings/units',
  ])('%s costs no look-up of the session that a browser sends along', async (path) => {
    const person = await anEnrolledContestant(test);
    const before = await lastSeen(person);
    test.clock.advance(2 * HOUR);
    expect((await person.client.get(path)).status).toBe(200);
    expect(await lastSeen(person)).toEqual(before);
    await person.client.get('/api/session');
    expect(await lastSeen(person)).toEqual(test.clock.now());
  });

  it.each([
    ['that nobody gave', 'A'.repeat(43)],
    ['cut short', 'abc'],
    ['with broken escapes', '%E0%A4%A'],
    ['far too long', 'x'.repeat(5_000)],
    ['that is empty', ''],
  ])('takes a cookie %s for none', async (_kind, token) => {
    const headers = { cookie: `session=${token}` };
    const session = await test.client().raw('GET', '/api/session', '', headers);
    expect([session.status, session.body.account]).toEqual([200, null]);
    for (const path of ['/health/live', '/api/contest', `/api/rounds/${roundId}/standings`]) {
      expect((await test.client().raw('GET', path, '', headers)).status).toBe(200);
    }
    expect((await test.client().raw('GET', '/api/my-rounds', '', headers)).status).toBe(401);
  });

  it('stays open to somebody whose session is over', async () => {
    const { client } = await anEnrolledContestant(test);
    test.clock.advance(31 * 24 * HOUR);
    expect((await client.get('/api/session')).body.account).toBeNull();
    expect((await client.get('/api/standings/overall')).status).toBe(200);
    expect((await client.get('/api/profile')).body.type).toBe('/problems/not-signed-in');
  });

  it('includes the stream of events, which asks for no session either', async () => {
    const person = await anEnrolledContestant(test);
    const before = await lastSeen(person);
    test.clock.advance(2 * HOUR);
    const url = await test.app.listen(0, '127.0.0.1').then(() => test.app.getUrl());
    const hangUp = new AbortController();
    const stream = await fetch(`${url}/api/rounds/${roundId}/standings/events`, {
      headers: { cookie: person.client.cookies },
      signal: hangUp.signal,
    });
    expect([stream.status, stream.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    hangUp.abort();
    expect(await lastSeen(person)).toEqual(before);
  });
});
