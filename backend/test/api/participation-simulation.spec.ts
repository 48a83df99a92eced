import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Contestant } from '../../src/accounts/contestant.entity.js';
import { RoundCatalogue } from '../../src/contests/round-catalogue.js';
import type { AnswerKey } from '../../src/domain/grading.js';
import { normalisePhone } from '../../src/domain/phone.js';
import { isReceiptCode } from '../../src/domain/receipt.js';
import { Attempt } from '../../src/participation/attempt.entity.js';
import { AttemptFinalising } from '../../src/participation/attempt-finalising.service.js';
import { Attempts, type CountedInput } from '../../src/participation/attempts.repository.js';
import { Entry } from '../../src/participation/entry.entity.js';
import { RoundSimulation } from '../../src/participation/round-simulation.service.js';
import { aRound, CLOSES, MIDWEEK, OPENS, type TestRound } from '../support/participation-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ now: CLOSES });
});
afterAll(() => test.close());

const simulate = (round: TestRound, order: { contestants: number; seed?: number; untilMs?: number }) =>
  test.get(RoundSimulation).simulate({ roundId: round.id, seed: 42, untilMs: test.clock.nowMs(), ...order });
const attemptsOf = (round: TestRound) => test.database.repository(Attempt).findBy({ roundId: round.id });
const entriesOf = (round: TestRound) => test.database.repository(Entry).findBy({ roundId: round.id });
const keyOf = async (round: TestRound): Promise<AnswerKey> =>
  (await test.get(RoundCatalogue).pool(round.id)).map(({ correct }) => ({ correct, voided: false, alsoAccepted: [] }));

describe('a simulated round that has closed', () => {
  let round: TestRound;
  let attempts: Attempt[];
  let summary: Awaited<ReturnType<typeof simulate>>;

  beforeAll(async () => {
    round = await aRound(test, { rules: { attemptLimit: 3 } });
    summary = await simulate(round, { contestants: 1_200 });
    attempts = await attemptsOf(round);
  });

  it('has the people that were ordered, with one entry each, and every attempt ended', async () => {
    const entries = await entriesOf(round);
    expect(summary).toMatchObject({ contestants: 1_200, attempts: attempts.length, open: 0 });
    expect(entries).toHaveLength(1_200);
    expect(entries.reduce((sum, { attemptCount }) => sum + attemptCount, 0)).toBe(attempts.length);
    expect(attempts.length).toBeGreaterThan(1_300);
    expect(attempts.every(({ submittedAt }) => submittedAt !== null)).toBe(true);
  });

  it('stores what the real path would have: grading it again changes no score, sweeping it ends nothing', async () => {
    expect(await test.get(Attempts).regrade(round.id, await keyOf(round))).toBe(0);
    expect(await test.get(AttemptFinalising).finaliseOverdue({ roundId: round.id })).toBe(0);
  });

  it('has receipts that are valid and all different', () => {
    const codes = attempts.map(({ receiptCode }) => receiptCode ?? '');
    expect(codes.every(isReceiptCode)).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has scores from poor to perfect, and a share of all correct that makes predicting worth while', () => {
    const scores = new Set(attempts.map(({ score }) => score));
    const people = new Set(attempts.filter(({ score }) => score === 10).map(({ contestantId }) => contestantId));
    expect(scores.size).toBeGreaterThan(7);
    expect(people.size).toBeGreaterThan(60);
    expect(people.size).toBeLessThan(420);
  });

  it('fixes a prediction with the first attempt that ended, and the deadline ends a few', async () => {
    const firsts = new Map(attempts.filter(({ number }) => number === 1).map((first) => [first.contestantId, first]));
    for (const { contestantId, predictionLockedAt, prediction } of await entriesOf(round)) {
      const first = firsts.get(contestantId);
      expect(predictionLockedAt).toEqual(first?.submittedAt);
      if (first?.finalisedBy === 'contestant') expect(prediction).not.toBeNull();
    }
    expect(summary.finalisedByDeadline).toBeGreaterThan(20);
  });

  it('has contestants of 12 to 75 with phones that are valid, different and nobody’s, and guardians for children', async () => {
    const contestants = await test.database.repository(Contestant).find();
    expect(new Set(contestants.map(({ phone }) => phone)).size).toBe(1_200);
    for (const { phone, dateOfBirth, guardianName, registeredAt } of contestants) {
      expect(normalisePhone(phone ?? '')).toBe(phone);
      expect(phone).toMatch(/^\+845[01347]/);
      const isChild = String(dateOfBirth) > '2010-08-10';
      if (isChild) expect(guardianName).not.toBeNull();
      if (String(dateOfBirth) < '2010-07-28') expect(guardianName).toBeNull();
      expect(registeredAt.toISOString() < CLOSES).toBe(true);
    }
  });

  it('adds nobody when it is ordered again', async () => {
    expect(await simulate(round, { contestants: 1_200 })).toMatchObject({ contestants: 0, attempts: 0 });
    expect(await attemptsOf(round)).toHaveLength(attempts.length);
  });

  it('is read by the closing attempt by attempt, with the prediction beside it', async () => {
    const inputs = await test.database.run(async () => {
      const read: CountedInput[] = [];
      for await (const batch of test.get(Attempts).countedInputs(round.id)) read.push(...batch);
      return read;
    });
    expect(inputs).toHaveLength(attempts.length);
    const [{ attemptId, ...input } = { attemptId: '' }] = inputs;
    const attempt = attempts.find(({ id }) => id === attemptId);
    const [entry] = (await entriesOf(round)).filter(({ contestantId }) => contestantId === attempt?.contestantId);
    expect(input).toEqual({
      contestantId: attempt?.contestantId,
      startedAt: attempt?.startedAt.getTime(),
      submittedAt: attempt?.submittedAt?.getTime(),
      score: attempt?.score,
      prediction: entry?.prediction,
    });
  });

  it('lets its people sign in and take part again: the same people join the next round', async () => {
    const second = await aRound(test, { contestId: round.contestId, number: 2 });
    await simulate(second, { contestants: 300 });
    const people = new Set(attempts.map(({ contestantId }) => contestantId));
    const again = await attemptsOf(second);
    expect(again).toHaveLength(300);
    expect(again.every(({ contestantId }) => people.has(contestantId))).toBe(true);
    const { phone } = await test.database.repository(Contestant).findOneByOrFail({ id: again[0]?.contestantId });
    const { status } = await test.client().post('/api/session', { signInName: phone, password: summary.password });
    expect(status).toBeLessThan(300);
  });
});

describe('a simulated round that is open', () => {
  it('ends now, with some attempts under way that the deadline ends later', async () => {
    test.clock.set(MIDWEEK);
    const round = await aRound(test);
    const summary = await simulate(round, { contestants: 800, seed: 7 });
    expect(summary.contestants).toBe(800);
    expect(summary.open).toBeGreaterThan(2);
    const attempts = await attemptsOf(round);
    expect(attempts.every(({ startedAt }) => startedAt.toISOString() < MIDWEEK)).toBe(true);
    expect(attempts.every(({ submittedAt }) => (submittedAt?.toISOString() ?? '') <= MIDWEEK)).toBe(true);
    expect(await test.get(AttemptFinalising).finaliseOverdue({ roundId: round.id })).toBe(0);
    test.clock.advance(600_000);
    expect(await test.get(AttemptFinalising).finaliseOverdue({ roundId: round.id })).toBe(summary.open);
    expect(await test.get(Attempts).regrade(round.id, await keyOf(round))).toBe(0);
  });

  it('is the same for the same seed in another installation: the same people, times, answers and predictions', async () => {
    test.clock.set(MIDWEEK);
    const [one, two] = [await aRound(test), await aRound(test)];
    await simulate(one, { contestants: 100, seed: 9 });
    await simulate(two, { contestants: 100, seed: 9 });
    const told = async (round: TestRound) =>
      (await attemptsOf(round))
        .map(({ contestantId, startedAt, submittedAt, paper, answers, score }) => ({
          ...{ contestantId, startedAt, submittedAt, paper, answers, score },
        }))
        .sort((a, b) => (a.contestantId < b.contestantId ? -1 : 1));
    expect(await told(two)).toEqual(await told(one));
  });

  it('cannot be simulated before it opens or without being released', async () => {
    test.clock.set(new Date(Date.parse(OPENS) - 1));
    const early = await aRound(test);
    await expect(simulate(early, { contestants: 5 })).rejects.toThrow('round-not-open');
    test.clock.set(MIDWEEK);
    const draft = await aRound(test, { released: false });
    await expect(simulate(draft, { contestants: 5 })).rejects.toThrow('round-not-open');
  });
});

describe('regrading', () => {
  it('gives a voided question to everybody who has it, and taking the ruling back restores every score', async () => {
    test.clock.set(CLOSES);
    const round = await aRound(test, { questionCount: 10 });
    await simulate(round, { contestants: 200, seed: 3 });
    const before = await attemptsOf(round);
    const key = await keyOf(round);
    const voided = key.map((entry, ordinal) => (ordinal === 4 ? { ...entry, voided: true } : entry));
    const changed = await test.get(Attempts).regrade(round.id, voided);
    const after = new Map((await attemptsOf(round)).map(({ id, score }) => [id, score ?? 0]));
    const rises = before.map(({ id, score }) => (after.get(id) ?? 0) - (score ?? 0));
    expect(changed).toBe(rises.filter((rise) => rise === 1).length);
    expect(changed).toBeGreaterThan(20);
    expect(rises.every((rise) => rise === 0 || rise === 1)).toBe(true);
    expect(await test.get(Attempts).regrade(round.id, voided)).toBe(0);
    expect(await test.get(Attempts).regrade(round.id, key)).toBe(changed);
  });
});
