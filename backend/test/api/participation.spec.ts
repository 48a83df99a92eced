import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditEntry } from '../../src/audit/audit-entry.entity.js';
import { BarredEntry } from '../../src/accounts/barred-entry.entity.js';
import { Attempt } from '../../src/participation/attempt.entity.js';
import {
  aContestant,
  aRound,
  choicesFor,
  CLOSES,
  MIDWEEK,
  OPENS,
  sit,
  start,
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

const attemptsOf = (contestant: TestContestant) =>
  test.database.repository(Attempt).find({ where: { contestantId: contestant.id }, order: { number: 'ASC' } });

describe('starting an attempt', () => {
  it('gives a paper with its own order, a deadline after the time limit, and nothing chosen', async () => {
    const { status, body } = await an.client.post(`/api/rounds/${round.id}/attempts`);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      roundId: round.id,
      roundName: 'Tuần 1',
      number: 1,
      startedAt: '2026-08-05T03:00:00.000Z',
      deadlineAt: '2026-08-05T03:10:00.000Z',
      serverTime: '2026-08-05T03:00:00.000Z',
      submittedAt: null,
      prediction: { value: null, locked: false, required: true, target: 'all-correct' },
      receipt: null,
    });
    expect(body.questions).toHaveLength(10);
    expect(new Set(body.questions.map(({ stem }: { stem: string }) => stem)).size).toBe(10);
    for (const { options, answer, flagged } of body.questions) {
      expect([options.length === 3 || options.length === 4, answer, flagged]).toEqual([true, null, false]);
    }
  });

  it('tells nothing but the texts, the own choices and the times: no key, no number of the bank, no count', async () => {
    const paper = await start(an.client, round);
    const told = 'id roundId roundName number startedAt deadlineAt serverTime submittedAt questions prediction receipt';
    expect(Object.keys(paper)).toEqual(told.split(' '));
    for (const question of paper.questions) {
      expect(Object.keys(question)).toEqual(['position', 'stem', 'options', 'answer', 'flagged']);
    }
  });

  it('goes on with the open attempt after a reload, on another device too', async () => {
    const first = await an.client.post(`/api/rounds/${round.id}/attempts`);
    test.clock.advance(60_000);
    const phone = await an.anotherDevice();
    const second = await phone.post(`/api/rounds/${round.id}/attempts`);
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toEqual({ ...first.body, serverTime: '2026-08-05T03:01:00.000Z' });
  });

  it('begins one attempt, however many requests arrive at once from two devices', async () => {
    round = await aRound(test, { rules: { attemptLimit: null } });
    const phone = await an.anotherDevice();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, request) =>
        (request % 2 ? an.client : phone).post(`/api/rounds/${round.id}/attempts`),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await attemptsOf(an)).toHaveLength(1);
    const [entry] = await test.database.query('select attempt_count from entry where contestant_id = $1', [an.id]);
    expect(entry).toEqual({ attempt_count: 1 });
  });

  it('is refused before the round opens, and taken at the very instant of its opening', async () => {
    test.clock.set(new Date(Date.parse(OPENS) - 1));
    const early = await an.client.post(`/api/rounds/${round.id}/attempts`);
    test.clock.set(OPENS);
    const onTime = await an.client.post(`/api/rounds/${round.id}/attempts`);
    expect(early.status).toBe(409);
    expect(early.body).toMatchObject({
      type: '/problems/round-not-open',
      detail: 'Tuần thi chưa mở. Hãy quay lại từ 10:00 ngày 03/08/2026.',
    });
    expect(onTime.status).toBe(201);
  });

  it('is taken a millisecond before the close, with that millisecond left, and refused at the closing instant', async () => {
    test.clock.set(new Date(Date.parse(CLOSES) - 1));
    const last = await an.client.post(`/api/rounds/${round.id}/attempts`);
    const binh = await aContestant(test, 'Trần Văn Bình');
    test.clock.set(CLOSES);
    const late = await binh.client.post(`/api/rounds/${round.id}/attempts`);
    expect([last.status, last.body.deadlineAt]).toEqual([201, CLOSES]);
    expect(late.body).toMatchObject({
      type: '/problems/round-not-open',
      detail: 'Tuần thi đã kết thúc lúc 09:00 ngày 10/08/2026. Các câu trả lời đến lúc đó đã được lưu.',
    });
  });

  it('is refused in a round that was never released, though its time has come', async () => {
    round = await aRound(test, { released: false });
    const { status, body } = await an.client.post(`/api/rounds/${round.id}/attempts`);
    expect([status, body.type]).toEqual([409, '/problems/round-not-open']);
  });

  it('is refused when the one attempt of the round has been used', async () => {
    await sit(an.client, round);
    const { status, body } = await an.client.post(`/api/rounds/${round.id}/attempts`);
    expect(status).toBe(409);
    expect(body.type).toBe('/problems/attempts-used-up');
    expect(body.detail).toContain('hết 1 lượt thi của tuần này');
  });

  it('is allowed again on the next day of Việt Nam where attempts are counted by day', async () => {
    round = await aRound(test, { rules: { attemptLimit: 1, attemptPeriod: 'day' } });
    test.clock.set('2026-08-05T16:50:00.000Z'); // 23:50 in Việt Nam
    await sit(an.client, round);
    const sameDay = await an.client.post(`/api/rounds/${round.id}/attempts`);
    test.clock.set('2026-08-05T17:00:00.000Z'); // midnight
    const nextDay = await an.client.post(`/api/rounds/${round.id}/attempts`);
    expect([sameDay.status, sameDay.body.type]).toEqual([409, '/problems/attempts-used-up']);
    expect([nextDay.status, nextDay.body.number]).toEqual([201, 2]);
  });

  it('counts an attempt that was begun and left: a reload is no retry', async () => {
    await start(an.client, round);
    test.clock.advance(600_000);
    const { status, body } = await an.client.post(`/api/rounds/${round.id}/attempts`);
    expect([status, body.type]).toEqual([409, '/problems/attempts-used-up']);
    expect((await attemptsOf(an)).map(({ finalisedBy }) => finalisedBy)).toEqual(['deadline']);
  });

  it('begins exactly the second attempt when twenty requests come after the first was submitted', async () => {
    round = await aRound(test, { rules: { attemptLimit: 2 } });
    await sit(an.client, round);
    test.clock.advance(1_000);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => an.client.post(`/api/rounds/${round.id}/attempts`)),
    );
    expect(new Set(answers.map(({ body }) => body.number))).toEqual(new Set([2]));
    expect(await attemptsOf(an)).toHaveLength(2);
  });

  it('is refused to a member of the organising bodies, by phone, and audited once', async () => {
    await test.database.repository(BarredEntry).insert({
      ...{ id: crypto.randomUUID(), fullName: 'Ai Đó', foldedName: 'ai do', dateOfBirth: null, phone: an.phone },
      ...{ idNumberHash: null, idNumberLastFour: null, body: 'Ban Đề thi', createdAt: new Date(OPENS) },
      ...{ createdBy: null, removedAt: null },
    });
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => an.client.post(`/api/rounds/${round.id}/attempts`)),
    );
    for (const { status, body } of answers) {
      expect([status, body.type]).toEqual([403, '/problems/barred-from-contest']);
    }
    expect(answers[0]?.body.detail).toContain('Ban Đề thi');
    expect(await attemptsOf(an)).toEqual([]);
    const audited = await test.database.repository(AuditEntry).findBy({ subjectId: an.id });
    expect(audited.map(({ action }) => action)).toEqual(['barred-start-refused']);
  });

  it('is refused to whoever has withdrawn consent', async () => {
    await test.database.query('update contestant set withdrawn_at = $2 where id = $1', [an.id, MIDWEEK]);
    const { body } = await an.client.post(`/api/rounds/${round.id}/attempts`);
    expect(body.type).toBe('/problems/consent-withdrawn');
  });

  it('is for people who are signed in, in a round that exists', async () => {
    const nobody = await test.client().post(`/api/rounds/${round.id}/attempts`);
    const nowhere = await an.client.post('/api/rounds/00000000-0000-4000-8000-000000000000/attempts');
    const broken = await an.client.post('/api/rounds/so-1/attempts');
    expect([nobody.status, nowhere.status, broken.status]).toEqual([401, 404, 404]);
  });
});

describe('saving an answer', () => {
  it('keeps every choice as it is made, changed or taken back', async () => {
    const paper = await start(an.client, round);
    const save = (position: number, choice: number | null) =>
      an.client.put(`/api/attempts/${paper.id}/answers/${position}`, { choice });
    test.clock.advance(5_000);
    const saved = await save(0, 2);
    await save(1, 1);
    await save(1, 0);
    await save(2, 2);
    await save(2, null);
    expect(saved).toMatchObject({ status: 200, body: { savedAt: '2026-08-05T03:00:05.000Z' } });
    const { body } = await an.client.get(`/api/rounds/${round.id}/attempt`);
    expect(body.questions.map(({ answer }: { answer: number | null }) => answer).slice(0, 4)).toEqual([
      2,
      0,
      null,
      null,
    ]);
  });

  it('goes on on a second device with the same order of questions and options', async () => {
    const paper = await start(an.client, round);
    await an.client.put(`/api/attempts/${paper.id}/answers/3`, { choice: 1 });
    const phone = await an.anotherDevice();
    const { body } = await phone.get(`/api/rounds/${round.id}/attempt`);
    expect(body.questions[3].answer).toBe(1);
    expect(body.questions.map(({ stem, options }: { stem: string; options: string[] }) => [stem, options])).toEqual(
      paper.questions.map(({ stem, options }: { stem: string; options: string[] }) => [stem, options]),
    );
  });

  it('takes the last millisecond and refuses the deadline itself, by name of the hour', async () => {
    const paper = await start(an.client, round);
    test.clock.set('2026-08-05T03:09:59.999Z');
    const last = await an.client.put(`/api/attempts/${paper.id}/answers/0`, { choice: 0 });
    test.clock.set('2026-08-05T03:10:00.000Z');
    const late = await an.client.put(`/api/attempts/${paper.id}/answers/1`, { choice: 0 });
    expect(last.status).toBe(200);
    expect(late.status).toBe(409);
    expect(late.body.type).toBe('/problems/attempt-finished');
    expect(late.body.detail).toContain('hết giờ lúc 10:10 ngày 05/08/2026');
    const [attempt] = await attemptsOf(an);
    expect(attempt?.answers.slice(0, 2)).toEqual([0, -1]);
  });

  it('refuses what the paper does not offer, and keeps what was there', async () => {
    const paper = await start(an.client, round);
    const wide = paper.questions.find(({ options }: { options: string[] }) => options.length === 3).position;
    const path = (position: number | string) => `/api/attempts/${paper.id}/answers/${position}`;
    const refusals = [
      await an.client.put(path(wide), { choice: 3 }),
      await an.client.put(path(10), { choice: 0 }),
      await an.client.put(path(99_999), { choice: 0 }),
      await an.client.put(path(-1), { choice: 0 }),
    ];
    expect(refusals.map(({ status, body }) => [status, body.type])).toEqual(
      Array(4).fill([422, '/problems/choice-unknown']),
    );
    const malformed = [
      await an.client.put(path(0), { choice: -1 }),
      await an.client.put(path(0), { choice: '1' }),
      await an.client.put(path(0), { choice: 1.5 }),
      await an.client.put(path(0), {}),
      await an.client.put(path(0), { choice: 1, score: 10 }),
    ];
    expect(malformed.map(({ status, body }) => [status, body.type])).toEqual(
      Array(5).fill([422, '/problems/request-invalid']),
    );
    expect(malformed.at(-1)?.body.errors[0].pointer).toBe('/score');
    expect((await an.client.put(path('x'), { choice: 0 })).status).toBe(404);
    expect((await attemptsOf(an))[0]?.answers).toEqual(Array(10).fill(-1));
  });

  it('does not find an attempt of somebody else', async () => {
    const paper = await start(an.client, round);
    const binh = await aContestant(test, 'Trần Văn Bình');
    const others = [
      await binh.client.put(`/api/attempts/${paper.id}/answers/0`, { choice: 0 }),
      await binh.client.put(`/api/attempts/${paper.id}/flags/0`, { flagged: true }),
      await binh.client.post(`/api/attempts/${paper.id}/submission`, { prediction: 1 }),
      await binh.client.get(`/api/attempts/${paper.id}/receipt`),
      await binh.client.get(`/api/rounds/${round.id}/attempt`),
    ];
    expect(others.map(({ status, body }) => [status, body.type])).toEqual(
      Array(5).fill([404, '/problems/nothing-here']),
    );
    const nobody = await test.client().put(`/api/attempts/${paper.id}/answers/0`, { choice: 0 });
    expect(nobody.status).toBe(401);
    expect((await attemptsOf(an))[0]).toMatchObject({ answers: Array(10).fill(-1), submittedAt: null });
  });

  it('loses none of many answers that are saved at once from two tabs', async () => {
    const paper = await start(an.client, round);
    const choices = choicesFor(paper);
    await Promise.all(
      choices.map((choice, position) => an.client.put(`/api/attempts/${paper.id}/answers/${position}`, { choice })),
    );
    expect((await attemptsOf(an))[0]?.answers).toEqual(choices);
  });

  it('marks questions for later, and no longer', async () => {
    const paper = await start(an.client, round);
    const flag = (position: number, flagged: boolean) =>
      an.client.put(`/api/attempts/${paper.id}/flags/${position}`, { flagged });
    const first = await flag(4, true);
    await flag(4, true);
    await flag(9, true);
    await flag(9, false);
    const unknown = await flag(10, true);
    expect([first.status, unknown.status]).toEqual([204, 422]);
    const { body } = await an.client.get(`/api/rounds/${round.id}/attempt`);
    const flagged = body.questions.filter((question: { flagged: boolean }) => question.flagged);
    expect(flagged.map(({ position }: { position: number }) => position)).toEqual([4]);
  });
});

describe('my rounds', () => {
  it('tell for every round what I did and what I still may do', async () => {
    const second = await aRound(test, { contestId: round.contestId, number: 2, rules: { attemptLimit: 3 } });
    const receipt = await sit(an.client, round, { prediction: 31 });
    const paper = await start(an.client, second);
    await an.client.put(`/api/attempts/${paper.id}/answers/0`, { choice: 0 });
    const { body } = await an.client.get('/api/my-rounds');
    expect(body).toEqual([
      {
        roundId: round.id,
        attemptsUsed: 1,
        attemptsLeft: 0,
        startRefusal: null,
        openAttempt: null,
        prediction: 31,
        predictionLocked: true,
        receipts: [receipt],
      },
      {
        roundId: second.id,
        attemptsUsed: 1,
        attemptsLeft: 2,
        startRefusal: null,
        openAttempt: { id: paper.id, deadlineAt: paper.deadlineAt, answeredCount: 1, questionCount: 10 },
        prediction: null,
        predictionLocked: false,
        receipts: [],
      },
    ]);
  });

  it('show an attempt as ended as soon as its time is up, without any sweep', async () => {
    await start(an.client, round);
    test.clock.advance(600_000);
    const { body } = await an.client.get('/api/my-rounds');
    expect(body[0].openAttempt).toBeNull();
    expect(body[0].receipts[0]).toMatchObject({ submittedAt: '2026-08-05T03:10:00.000Z', finalisedBy: 'deadline' });
  });
});
