import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aStaffMember, aUnit } from '../support/accounts-builders.js';
import { aRound, MIDWEEK, type TestRound } from '../support/participation-builders.js';
import { clientOf, tookPart, type People } from '../support/results-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let test: TestApp;
let round: TestRound;
let people: People;
beforeAll(async () => {
  test = await startTestApp({ now: MIDWEEK });
  const old = await aUnit(test, { name: 'Xã Cũ', kind: 'commune' });
  const ward = await aUnit(test, { name: 'Phường Mới', kind: 'ward', rosterCount: 8 });
  await test.database.query('update unit set successor_id = $2 where id = $1', [old.id, ward.id]);
  const school = await aUnit(test, { name: 'Trường Lam Sơn', kind: 'school' });
  round = await aRound(test);
  const hour = 3_600_000;
  people = await tookPart(test, round, {
    An: { startedAfter: 0, submittedAfter: 300_000, person: { communeId: old.id, unitId: school.id } },
    Bình: {
      startedAfter: hour - 60_000,
      submittedAfter: hour + 60_000,
      person: { communeId: ward.id },
      again: [{ startedAfter: 2 * hour, submittedAfter: 2 * hour + 5_000 }],
    },
    // Two days later, under way now: the middle of the week is 48 hours after the opening.
    Chi: { startedAfter: 48 * hour - 60_000, submittedAfter: null, person: { communeId: ward.id } },
    Dung: { startedAfter: hour, submittedAfter: null },
  });
});
afterAll(() => test.close());

const report = async (of: string, role: 'organiser' | 'judge' | 'administrator' = 'organiser') =>
  (await aStaffMember(test, role)).client.get(`/api/staff/rounds/${of}/participation`);

describe('the participation report', () => {
  it('counts people once and attempts each, those under way only until their time is up', async () => {
    const { status, body } = await report(round.id);
    expect(status).toBe(200);
    expect(body).toMatchObject({ entrants: 4, attemptsStarted: 5, attemptsSubmitted: 3, openNow: 1 });
  });

  it('counts starts and submissions in the hours in which they happened', async () => {
    const { byHour } = (await report(round.id)).body;
    expect(byHour).toEqual([
      { hour: '2026-08-03T03:00:00.000Z', started: 2, submitted: 1 },
      { hour: '2026-08-03T04:00:00.000Z', started: 1, submitted: 1 },
      { hour: '2026-08-03T05:00:00.000Z', started: 1, submitted: 1 },
      { hour: '2026-08-05T02:00:00.000Z', started: 1, submitted: 0 },
    ]);
  });

  it('counts people of a merged commune for its successor, and those of no unit in the list last', async () => {
    const { byUnit, byCommune } = (await report(round.id)).body;
    expect(byCommune).toMatchObject([
      { name: 'Phường Mới', entrants: 3, rosterCount: 8, sharePercent: 37.5 },
      { unitId: null, name: null, entrants: 1, rosterCount: null, sharePercent: null },
    ]);
    expect(byUnit).toMatchObject([
      { name: 'Trường Lam Sơn', entrants: 1 },
      { unitId: null, entrants: 3 },
    ]);
  });

  it('is for staff, and knows no other round', async () => {
    expect((await report(round.id, 'judge')).status).toBe(200);
    expect((await report(round.id, 'administrator')).status).toBe(200);
    expect((await report('00000000-0000-4000-8000-000000000000')).status).toBe(404);
    const path = `/api/staff/rounds/${round.id}/participation`;
    expect((await test.client().get(path)).status).toBe(401);
    expect((await (await clientOf(test, people.An ?? '')).get(path)).status).toBe(403);
  });
});
