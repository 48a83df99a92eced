import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RoundCatalogue } from '../../src/contests/round-catalogue.js';
import { isReceiptCode } from '../../src/domain/receipt.js';
import { Attempt } from '../../src/participation/attempt.entity.js';
import { AttemptFinalising } from '../../src/participation/attempt-finalising.service.js';
import { Entry } from '../../src/participation/entry.entity.js';
import {
  aContestant,
  aRound,
  choicesFor,
  CLOSES,
  MIDWEEK,
  sit,
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

describe('submitting', () => {
  it('gives a receipt with the instant to the millisecond and what was submitted, and no score while the round is open', async () => {
    const paper = await start(an.client, round);
    test.clock.set('2026-08-05T03:04:05.678Z');
    const { status, body } = await submit(an.client, paper.id, { answers: choicesFor(paper, 8), prediction: 120 });
    expect(status).toBe(200);
    expect(isReceiptCode(body.code)).toBe(true);
    expect(body).toEqual({
      code: body.code,
      attemptId: paper.id,
      roundId: round.id,
      roundNumber: 1,
      roundName: 'Tuần 1',
      contestantName: 'Nguyễn Thị An',
      submittedAt: '2026-08-05T03:04:05.678Z',
      finalisedBy: 'contestant',
      answeredCount: 10,
      questionCount: 10,
      attemptNumber: 1,
      prediction: 120,
      score: null,
    });
  });

  it('grades by what the contestant saw, in the order in which it was shown', async () => {
    const paper = await start(an.client, round);
    await submit(an.client, paper.id, { answers: choicesFor(paper, 8), prediction: 1 });
    expect((await attemptOf(an)).score).toBe(8);
  });

  it('counts what was saved before when the submission itself carries no answers', async () => {
    const paper = await start(an.client, round);
    const choices = choicesFor(paper);
    for (const position of [0, 1, 2]) {
      await an.client.put(`/api/attempts/${paper.id}/answers/${position}`, { choice: choices[position] });
    }
    const { body } = await submit(an.client, paper.id, { prediction: 1 });
    expect(body.answeredCount).toBe(3);
    expect((await attemptOf(an)).score).toBe(3);
  });

  it('gives the same receipt on every repetition, after a lost reply and from another device', async () => {
    const paper = await start(an.client, round);
    const first = await submit(an.client, paper.id, { answers: choicesFor(paper), prediction: 5 });
    test.clock.advance(2_000);
    const repeated = await submit(an.client, paper.id, { answers: choicesFor(paper, 0), prediction: 99 });
    const phone = await an.anotherDevice();
    const elsewhere = await submit(phone, paper.id);
    const read = await phone.get(`/api/attempts/${paper.id}/receipt`);
    expect([repeated.body, elsewhere.body, read.body]).toEqual([first.body, first.body, first.body]);
    expect(await attemptOf(an)).toMatchObject({ score: 10, answers: choicesFor(paper) });
  });

  it('happens once, however many submissions arrive at once from two devices', async () => {
    const paper = await start(an.client, round);
    const phone = await an.anotherDevice();
    const answers = choicesFor(paper, 9);
    const receipts = await Promise.all(
      Array.from({ length: 20 }, (_, request) =>
        submit(request % 2 ? an.client : phone, paper.id, { answers, prediction: 10 + request }),
      ),
    );
    expect(receipts.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(new Set(receipts.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect((await entryOf(an)).prediction).toBe(receipts[0]?.body.prediction);
  });

  it('is not touched by a submission of the other tab that is refused at the same time', async () => {
    const paper = await start(an.client, round);
    const right = choicesFor(paper);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, request) =>
        submit(
          an.client,
          paper.id,
          request % 2 ? { answers: right, prediction: 4 } : { answers: choicesFor(paper, 0) },
        ),
      ),
    );
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(10);
    expect(answers.every(({ status }) => status === 200 || status === 422)).toBe(true);
    expect(await attemptOf(an)).toMatchObject({ answers: right, score: 10 });
  });

  it('of two people in the same millisecond keeps the same instant for both', async () => {
    const binh = await aContestant(test, 'Trần Văn Bình');
    const receipts = await Promise.all([sit(an.client, round), sit(binh.client, round)]);
    expect(receipts.map(({ submittedAt }) => submittedAt)).toEqual([MIDWEEK, MIDWEEK]);
    expect(receipts[0].code).not.toBe(receipts[1].code);
  });

  it('ends the saving: later answers are refused by name of the instant, and change nothing', async () => {
    const paper = await start(an.client, round);
    await submit(an.client, paper.id, { answers: choicesFor(paper), prediction: 5 });
    const { status, body } = await an.client.put(`/api/attempts/${paper.id}/answers/0`, { choice: null });
    expect([status, body.type]).toEqual([409, '/problems/attempt-finished']);
    expect(body.detail).toContain('đã nộp lúc 10:00 ngày 05/08/2026');
    expect((await attemptOf(an)).answers).toEqual(choicesFor(paper));
  });

  it('refuses answers that the paper does not offer, and stays open', async () => {
    const paper = await start(an.client, round);
    const short = await submit(an.client, paper.id, { answers: [0, 0, 0], prediction: 5 });
    const wide = await submit(an.client, paper.id, { answers: [0, 0, 0, 0, 0, 0, 0, 0, 0, 4], prediction: 5 });
    const unknown = await submit(an.client, paper.id, { prediction: 5, score: 10 });
    expect(short.body).toMatchObject({ type: '/problems/choice-unknown', errors: [{ pointer: '/answers/3' }] });
    expect(wide.body).toMatchObject({ type: '/problems/choice-unknown', errors: [{ pointer: '/answers/9' }] });
    expect(unknown.body).toMatchObject({ type: '/problems/request-invalid', errors: [{ pointer: '/score' }] });
    expect(await attemptOf(an)).toMatchObject({ submittedAt: null, answers: Array(10).fill(-1) });
  });

  it('is refused after consent was withdrawn; the attempt ends at its deadline', async () => {
    const paper = await start(an.client, round);
    await test.database.query('update contestant set withdrawn_at = $2 where id = $1', [an.id, MIDWEEK]);
    const { body } = await submit(an.client, paper.id, { prediction: 5 });
    expect(body.type).toBe('/problems/consent-withdrawn');
    test.clock.advance(600_000);
    await test.get(AttemptFinalising).finaliseOverdue({ roundId: round.id });
    expect((await attemptOf(an)).finalisedBy).toBe('deadline');
  });

  it('cannot be read as a receipt before it happened, nor by anybody else', async () => {
    const paper = await start(an.client, round);
    expect((await an.client.get(`/api/attempts/${paper.id}/receipt`)).status).toBe(404);
    await submit(an.client, paper.id, { prediction: 5 });
    const binh = await aContestant(test, 'Trần Văn Bình');
    expect((await binh.client.get(`/api/attempts/${paper.id}/receipt`)).status).toBe(404);
    expect((await test.client().get(`/api/attempts/${paper.id}/receipt`)).status).toBe(401);
  });
});

describe('the prediction', () => {
  it('is asked for where the rules require one; the answers that came along are kept all the same', async () => {
    const paper = await start(an.client, round);
    const { status, body } = await submit(an.client, paper.id, { answers: choicesFor(paper) });
    expect(status).toBe(422);
    expect(body).toMatchObject({ type: '/problems/prediction-missing', errors: [{ pointer: '/prediction' }] });
    expect(await attemptOf(an)).toMatchObject({ submittedAt: null, answers: choicesFor(paper) });
    const again = await submit(an.client, paper.id, { prediction: 0 });
    expect(again.body).toMatchObject({ prediction: 0, answeredCount: 10 });
  });

  it('may be left out where the rules do not require one', async () => {
    round = await aRound(test, { rules: { predictionRequired: false } });
    const paper = await start(an.client, round);
    const { body } = await submit(an.client, paper.id);
    expect(body).toMatchObject({ finalisedBy: 'contestant', prediction: null });
  });

  it('may be saved and changed before the submission, and counts from there', async () => {
    const paper = await start(an.client, round);
    await an.client.put(`/api/rounds/${round.id}/prediction`, { value: 40 });
    const { body } = await an.client.put(`/api/rounds/${round.id}/prediction`, { value: 45 });
    expect(body).toEqual({ value: 45, locked: false, required: true, target: 'all-correct' });
    expect((await submit(an.client, paper.id)).body.prediction).toBe(45);
  });

  it('is fixed by the first submission of the round, for later attempts too', async () => {
    round = await aRound(test, { rules: { attemptLimit: 3 } });
    await sit(an.client, round, { prediction: 45 });
    test.clock.advance(1_000);
    const second = await start(an.client, round);
    expect(second.prediction).toMatchObject({ value: 45, locked: true });
    const change = await an.client.put(`/api/rounds/${round.id}/prediction`, { value: 46 });
    expect([change.status, change.body.type]).toEqual([409, '/problems/prediction-locked']);
    expect(change.body.detail).toContain('Dự đoán 45');
    const same = await an.client.put(`/api/rounds/${round.id}/prediction`, { value: 45 });
    expect([same.status, same.body.locked]).toEqual([200, true]);
    const receipt = await submit(an.client, second.id, { prediction: 99 });
    expect(receipt.body.prediction).toBe(45);
    expect((await entryOf(an)).predictionLockedAt?.toISOString()).toBe(MIDWEEK);
  });

  it('may be absurd: it is taken, and ranks far behind; what is no count at all is refused', async () => {
    await start(an.client, round);
    const predict = (value: unknown) => an.client.put(`/api/rounds/${round.id}/prediction`, { value });
    expect((await predict(100_000_000)).body.value).toBe(100_000_000);
    for (const value of [100_000_001, -1, 2.5, '12', null]) {
      expect((await predict(value)).body).toMatchObject({
        type: '/problems/request-invalid',
        errors: [{ pointer: '/value' }],
      });
    }
    expect((await entryOf(an)).prediction).toBe(100_000_000);
  });

  it('belongs to somebody who is answering: not before the start, not in a round of nowhere', async () => {
    const early = await an.client.put(`/api/rounds/${round.id}/prediction`, { value: 4 });
    expect([early.status, early.body.type]).toEqual([409, '/problems/attempt-not-started']);
    const nowhere = await an.client.put('/api/rounds/00000000-0000-4000-8000-000000000000/prediction', { value: 4 });
    expect(nowhere.status).toBe(404);
    expect(await test.database.repository(Entry).countBy({ contestantId: an.id })).toBe(0);
  });

  it('is one for both tabs: of a submission and a change at the same time one wins and nothing is torn', async () => {
    const paper = await start(an.client, round);
    const [receipt, change] = await Promise.all([
      submit(an.client, paper.id, { prediction: 1 }),
      an.client.put(`/api/rounds/${round.id}/prediction`, { value: 2 }),
    ]);
    expect([200, 409]).toContain(change.status);
    expect(receipt.body.prediction).toBe(1);
    expect((await entryOf(an)).prediction).toBe(1);
  });
});

describe('the own score', () => {
  it.each([
    ['at-once', 9, 9, 9],
    ['after-close', null, 9, 9],
    ['after-publication', null, null, 9],
  ] as const)(
    'with the rule "%s" reads %s while open, %s after the close, %s after publication',
    async (rule, ...seen) => {
      round = await aRound(test, { rules: { scoresVisible: rule } });
      const receipt = await sit(an.client, round, { right: 9 });
      const read = async () => (await an.client.get(`/api/attempts/${receipt.attemptId}/receipt`)).body.score;
      const whileOpen = await read();
      test.clock.set(CLOSES);
      const closed = await read();
      await test.database.query('update round set result_published_at = $2 where id = $1', [round.id, CLOSES]);
      test.get(RoundCatalogue).forget(round.id);
      const published = await read();
      expect([receipt.score, whileOpen, closed, published]).toEqual([seen[0], ...seen]);
    },
  );
});
