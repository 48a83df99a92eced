import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Attempt } from '../../src/participation/attempt.entity.js';
import { AttemptFinalising } from '../../src/participation/attempt-finalising.service.js';
import { DeadlineExtending } from '../../src/participation/deadline-extending.service.js';
import { Entry } from '../../src/participation/entry.entity.js';
import { FinaliseOverdueAttemptsJob } from '../../src/participation/finalise-overdue-attempts.job.js';
import {
  aContestant,
  aRound,
  choicesFor,
  CLOSES,
  extendTo,
  MIDWEEK,
  start,
  submit,
  type TestContestant,
  type TestRound,
} from '../support/participation-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let test: TestApp;
let an: TestContestant;
let round: TestRound;

beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set(MIDWEEK);
  round = await aRound(test);
  an = await aContestant(test);
});

const attemptOf = (contestant: TestContestant) =>
  test.database.repository(Attempt).findOneByOrFail({ contestantId: contestant.id });
const entryOf = (contestant: TestContestant) =>
  test.database.repository(Entry).findOneByOrFail({ contestantId: contestant.id });
const before = (instant: string, ms: number) => new Date(Date.parse(instant) - ms);

describe('the deadline', () => {
  it('ends an attempt whose tab was closed, with what was saved and the prediction as drafted', async () => {
    const paper = await start(an.client, round);
    const choices = choicesFor(paper);
    for (const position of [0, 1, 2, 3]) {
      await an.client.put(`/api/attempts/${paper.id}/answers/${position}`, { choice: choices[position] });
    }
    await an.client.put(`/api/rounds/${round.id}/prediction`, { value: 77 });
    test.clock.set('2026-08-05T03:20:00.000Z');
    expect(await test.get(AttemptFinalising).finaliseOverdue({ roundId: round.id })).toBe(1);
    const { body } = await an.client.get(`/api/attempts/${paper.id}/receipt`);
    expect(body).toMatchObject({
      submittedAt: '2026-08-05T03:10:00.000Z',
      finalisedBy: 'deadline',
      answeredCount: 4,
      prediction: 77,
    });
    expect((await attemptOf(an)).score).toBe(4);
    expect((await entryOf(an)).predictionLockedAt?.toISOString()).toBe('2026-08-05T03:10:00.000Z');
  });

  it('gives a submission that comes too late the receipt of what was saved, and takes nothing from it', async () => {
    const paper = await start(an.client, round);
    await an.client.put(`/api/attempts/${paper.id}/answers/0`, { choice: choicesFor(paper)[0] });
    test.clock.set('2026-08-05T03:10:00.000Z');
    const { status, body } = await submit(an.client, paper.id, { answers: choicesFor(paper), prediction: 3 });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      submittedAt: '2026-08-05T03:10:00.000Z',
      finalisedBy: 'deadline',
      answeredCount: 1,
      prediction: null,
    });
    expect((await attemptOf(an)).score).toBe(1);
    expect((await submit(an.client, paper.id, { answers: choicesFor(paper) })).body).toEqual(body);
  });

  it('takes a submission in the last millisecond before it', async () => {
    const paper = await start(an.client, round);
    test.clock.set('2026-08-05T03:09:59.999Z');
    const { body } = await submit(an.client, paper.id, { answers: choicesFor(paper), prediction: 3 });
    expect(body).toMatchObject({ submittedAt: '2026-08-05T03:09:59.999Z', finalisedBy: 'contestant', prediction: 3 });
  });

  it('is the closing instant for who began shortly before: a submission at that very instant is late', async () => {
    test.clock.set(before(CLOSES, 120_000));
    const binh = await aContestant(test, 'Trần Văn Bình');
    const papers = [await start(an.client, round), await start(binh.client, round)];
    test.clock.set(before(CLOSES, 1));
    const last = await submit(an.client, papers[0].id, { answers: choicesFor(papers[0]), prediction: 3 });
    test.clock.set(CLOSES);
    const late = await submit(binh.client, papers[1].id, { answers: choicesFor(papers[1]), prediction: 3 });
    expect(last.body).toMatchObject({ finalisedBy: 'contestant', submittedAt: '2026-08-10T01:59:59.999Z' });
    expect(late.body).toMatchObject({ finalisedBy: 'deadline', submittedAt: CLOSES, answeredCount: 0 });
  });

  it('gives a submission that the sweep has overtaken the receipt of the sweep', async () => {
    const paper = await start(an.client, round);
    test.clock.advance(600_000);
    await test.get(AttemptFinalising).finaliseOverdue({ roundId: round.id });
    const { code } = (await an.client.get(`/api/attempts/${paper.id}/receipt`)).body as { code: string };
    const { body } = await submit(an.client, paper.id, { answers: choicesFor(paper), prediction: 3 });
    expect(body).toMatchObject({ code, finalisedBy: 'deadline', answeredCount: 0 });
  });

  it('ends every attempt once when sweeps and late submissions come all at the same time', async () => {
    const people = await Promise.all(Array.from({ length: 8 }, () => aContestant(test)));
    const papers = await Promise.all(people.map(({ client }) => start(client, round)));
    test.clock.advance(600_000);
    const sweep = () => test.get(AttemptFinalising).finaliseOverdue({ roundId: round.id });
    const [one, two, ...receipts] = await Promise.all([
      sweep(),
      sweep(),
      ...people.map(({ client }, index) => submit(client, papers[index].id)),
    ]);
    expect(one + two).toBeLessThanOrEqual(8);
    for (const [index, { client }] of people.entries()) {
      const { body } = await client.get(`/api/attempts/${papers[index].id}/receipt`);
      expect(receipts[index]?.body).toEqual(body);
    }
    expect(await sweep()).toBe(0);
  });

  it('is not hastened by the sweep: requests that came in time may still be waiting for a connection', async () => {
    await start(an.client, round);
    test.clock.advance(600_000);
    await test.get(FinaliseOverdueAttemptsJob).handle();
    expect((await attemptOf(an)).submittedAt).toBeNull();
    test.clock.advance(3_000);
    await test.get(FinaliseOverdueAttemptsJob).handle();
    expect((await attemptOf(an)).submittedAt?.toISOString()).toBe('2026-08-05T03:10:00.000Z');
  });

  it('fixes the missing prediction as missing: it cannot be handed in days later', async () => {
    await start(an.client, round);
    test.clock.advance(600_000);
    const { status, body } = await an.client.put(`/api/rounds/${round.id}/prediction`, { value: 12 });
    expect([status, body.type]).toEqual([409, '/problems/prediction-locked']);
    expect(body.detail).toContain('khi chưa có dự đoán');
  });
});

describe('an outage in the last hour', () => {
  const EXTENDED = '2026-08-10T04:00:00.000Z';

  /** Began two minutes before the close; then the organiser closes the round two hours later. */
  async function caughtByTheOutage() {
    test.clock.set(before(CLOSES, 120_000));
    const paper = await start(an.client, round);
    expect(paper.deadlineAt).toBe(CLOSES);
    test.clock.set(before(CLOSES, 60_000));
    await extendTo(test, round, EXTENDED);
    return paper;
  }
  const TIME_IS_UP = '2026-08-10T02:08:00.000Z';

  it('takes answers after the former close, even if the job that moves the deadlines never ran', async () => {
    const paper = await caughtByTheOutage();
    test.clock.set('2026-08-10T02:03:00.000Z');
    const saved = await an.client.put(`/api/attempts/${paper.id}/answers/0`, { choice: 1 });
    expect(saved.status).toBe(200);
    expect((await attemptOf(an)).answers[0]).toBe(1);
    expect((await attemptOf(an)).deadlineAt.toISOString()).toBe(TIME_IS_UP);
  });

  it('lets a mark, a prediction and a submission through in the same way', async () => {
    const paper = await caughtByTheOutage();
    test.clock.set('2026-08-10T02:03:00.000Z');
    expect((await an.client.put(`/api/rounds/${round.id}/prediction`, { value: 8 })).status).toBe(200);
    await test.database.query('update attempt set deadline_at = $2 where id = $1', [paper.id, CLOSES]);
    expect((await an.client.put(`/api/attempts/${paper.id}/flags/0`, { flagged: true })).status).toBe(204);
    await test.database.query('update attempt set deadline_at = $2 where id = $1', [paper.id, CLOSES]);
    const { body } = await submit(an.client, paper.id, { answers: choicesFor(paper) });
    expect(body).toMatchObject({ finalisedBy: 'contestant', answeredCount: 10, prediction: 8 });
  });

  it('is not ended by a sweep that only knows the former deadline', async () => {
    const paper = await caughtByTheOutage();
    test.clock.set('2026-08-10T02:03:00.000Z');
    expect(await test.get(AttemptFinalising).finaliseOverdue({ roundId: round.id })).toBe(0);
    expect(await attemptOf(an)).toMatchObject({ submittedAt: null, deadlineAt: new Date(TIME_IS_UP) });
    const { body } = await an.client.get(`/api/rounds/${round.id}/attempt`);
    expect(body).toMatchObject({ id: paper.id, submittedAt: null, deadlineAt: TIME_IS_UP });
  });

  it('still ends at the time limit, not at the new close', async () => {
    await caughtByTheOutage();
    test.clock.set('2026-08-10T02:30:00.000Z');
    expect(await test.get(AttemptFinalising).finaliseOverdue({ roundId: round.id })).toBe(1);
    expect((await attemptOf(an)).submittedAt?.toISOString()).toBe(TIME_IS_UP);
  });

  it('moves the deadlines of all attempts under way as soon as the job runs, and only to later', async () => {
    const paper = await caughtByTheOutage();
    await test.get(DeadlineExtending).extendOf(round.id);
    await test.get(DeadlineExtending).extendOf(round.id);
    const { body } = await an.client.get(`/api/rounds/${round.id}/attempt`);
    expect(body).toMatchObject({ id: paper.id, deadlineAt: TIME_IS_UP });
    await extendTo(test, round, CLOSES);
    await test.get(DeadlineExtending).extendOf(round.id);
    expect((await attemptOf(an)).deadlineAt.toISOString()).toBe(TIME_IS_UP);
  });

  it('lets new attempts begin until the new close', async () => {
    await extendTo(test, round, EXTENDED);
    test.clock.set(before(EXTENDED, 60_000));
    expect((await start(an.client, round)).deadlineAt).toBe(EXTENDED);
  });
});
