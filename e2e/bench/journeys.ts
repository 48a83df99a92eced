import { Contestant, type ContestantRecord, type Manner, type Witness } from '../load/contestant.js';
import type { Difference } from '../load/differences.js';
import type { LoadRound } from '../load/contest.js';
import { type Person, setPassword } from '../load/people.js';
import { reconcile, reconcileRanking, untilResult } from '../load/reconcile.js';
import { arrivals, atTheirTimes, someAtATime } from './arrivals.js';
import { closeNow } from './fixtures.js';
import { CpuMeter } from './meter.js';
import { rounded } from './percentiles.js';
import { type Bench, type Outcome, type Scenario, Tally } from './scenario.js';

const SIGNING_IN = 30;
const RESULT_LIMIT_MS = 120_000;
/** Contestants who press twice, as people do who are not sure. */
const DOUBLE_CLICKS = 0.03;
const LATE = 0.03;
/** A server that refuses so much will not get better: the rest of the week is left out, and the run has failed. */
const MOST_REFUSALS = 1_000;

/** Everybody presses start within the window; some sign in first, some press twice. */
export const opening: Scenario = async (bench) => {
  const { people, windowMs } = bench.sizes.opening;
  const count = paced(bench, people);
  const round = await bench.stage.round({ opensInSeconds: 2 + count / 2_000, closesInSeconds: 86_400 });
  const sickly = new Refusals();
  const manner = { witness: sickly.witness, giveUpAt: () => Date.now() + 20_000 };
  const contestants = (await bench.fixtures.people(count)).map(
    (person) => new Contestant(person, round.roundId, bench.line, manner),
  );
  await signSomeIn(bench, contestants);
  await until(round.opensAt + 20);
  const tally = new Tally();
  const again: Contestant[] = [];
  const figures = await measured(bench, tally, async () => {
    await atTheirTimes(arrivals(count, windowMs, Math.random), async (index, dueAt) => {
      const contestant = contestants[index];
      if (!contestant) return;
      const press = [contestant.start()];
      if (Math.random() < DOUBLE_CLICKS) {
        const second = new Contestant(contestant.record.person, round.roundId, bench.line, manner);
        again.push(second);
        press.push(second.start());
      }
      const isStarted = (await Promise.all(press)).every(Boolean);
      tally.count(performance.now() - dueAt, isStarted);
    });
  });
  const records = [...contestants, ...again].map(({ record }) => record);
  return {
    figures: { ...figures, errors: sickly.count, notes: sickly.notes() },
    check: () => reconcile(bench.product, { roundId: round.roundId, records }),
  };
};

/** Everybody saves a last answer and submits within the window before the closing; some are late. */
export const closing: Scenario = async (bench) => {
  const { people, windowMs, marginMs } = bench.sizes.closing;
  const count = paced(bench, people);
  const leadSeconds = 2 + count / 4_000;
  const round = await bench.stage.round({ opensInSeconds: -3_600, closesInSeconds: leadSeconds + windowMs / 1000 });
  const begun = await bench.fixtures.attemptsIn(round.roundId, count);
  const sickly = new Refusals();
  const manner: Manner = { witness: sickly.witness, giveUpAt: () => round.closesAt + 20_000 };
  const contestants = begun.map(({ person, attemptId, optionCounts }) => {
    const contestant = new Contestant(person, round.roundId, bench.line, manner);
    contestant.resume({ attemptId, optionCounts });
    return contestant;
  });
  const lateCount = Math.round(count * LATE);
  const inTime = arrivals(count - lateCount, windowMs - marginMs, Math.random, 1.5);
  const late = arrivals(lateCount, 1_500, Math.random).map((time) => windowMs + 50 + time);
  await until(round.closesAt - windowMs);
  const behindMs = Math.max(0, Date.now() - (round.closesAt - windowMs));
  const tally = new Tally();
  let wronglyLate = 0;
  let wronglyTaken = 0;
  const figures = await measured(bench, tally, async () => {
    await atTheirTimes(
      [...inTime, ...late].map((time) => Math.max(0, time - behindMs)),
      async (index, dueAt) => {
        const contestant = contestants[index];
        if (!contestant) return;
        const isLate = index >= inTime.length;
        if (!isLate) {
          await contestant.save(index % contestant.record.optionCounts.length, index % 3);
          contestant.note({ prediction: index % 500 });
        }
        const sentAt = Date.now();
        const isDone = await contestant.submit();
        const endedBy = contestant.record.receipt?.finalisedBy;
        if (sentAt < round.closesAt - marginMs && endedBy === 'deadline') wronglyLate += 1;
        if (sentAt > round.closesAt && endedBy === 'contestant') wronglyTaken += 1;
        tally.count(performance.now() - dueAt, isDone);
      },
    );
  });
  const records = contestants.map(({ record }) => record);
  return {
    figures: {
      ...figures,
      errors: sickly.count + wronglyLate + wronglyTaken,
      notes: { late: late.length, lateThoughInTime: wronglyLate, takenThoughLate: wronglyTaken, ...sickly.notes() },
    },
    check: () => afterClosing(bench, round, { records, attemptLimit: 1 }),
  };
};

/** The published result is opened: by turns the page of the own result and the leaderboard. */
export const reveal: Scenario = async (bench) => {
  const { views, windowMs } = bench.sizes.reveal;
  const { roundId, people, leaderboardAfterMs } = await bench.fixtures.published();
  const sickly = new Refusals();
  const tally = new Tally();
  const figures = await measured(bench, tally, async () => {
    await atTheirTimes(arrivals(paced(bench, views), windowMs, Math.random), async (index, dueAt) => {
      const person = people[index % people.length];
      if (!person) return;
      const reader = new Contestant(person, roundId, bench.line, { witness: sickly.witness, giveUpAt: () => 0 });
      const isRead = await (index % 2 === 0 ? reader.readResult() : reader.readLeaderboard());
      tally.count(performance.now() - dueAt, isRead);
    });
  });
  return {
    figures: { ...figures, errors: sickly.count, notes: { leaderboardAfterMs, ...sickly.notes() } },
    check: () => reconcileRanking(bench.product, { roundId, published: true }),
  };
};

/** A week of Thanh Hóa 2022 without its nights: so many people at a time, each whole attempts, some sign in first. */
export const week: Scenario = async (bench) => {
  const { people: everybody, attempts: all, lanes } = bench.sizes.week;
  const [count, attempts] = [paced(bench, everybody), paced(bench, all)];
  const rules = { attemptLimit: 20 };
  const round = await bench.stage.round({ opensInSeconds: -3_600, closesInSeconds: 86_400, rules });
  const people = await bench.fixtures.people(count);
  const sickly = new Refusals();
  const tally = new Tally();
  const witness: Witness = (step, reply) => {
    sickly.witness(step, reply);
    tally.count(reply.ms, reply.status >= 200 && reply.status < 300);
  };
  const manner = { witness, giveUpAt: () => Date.now() + 20_000 };
  await setPassword(bench.database, people.slice(0, SIGNING_IN), bench.stage.passwordOwner);
  const records: ContestantRecord[] = [];
  const figures = await measured(bench, tally, async () => {
    await someAtATime(count, lanes, async (index) => {
      const person = people[index];
      if (!person || sickly.count > MOST_REFUSALS) return;
      const sittings = Math.floor(((index + 1) * attempts) / count) - Math.floor((index * attempts) / count);
      records.push(...(await takePart(bench, { person, index, sittings, roundId: round.roundId, manner })));
    });
  });
  await closeNow(bench.database, round.roundId);
  const peaks = [bench.product.apis[0], bench.product.worker].map((server) => rounded(server?.usage().peakMb ?? 0, 0));
  const [apiPeakMb = 0, workerPeakMb = 0] = peaks;
  return {
    figures: {
      ...figures,
      notes: {
        people: count,
        attempts: records.length,
        peakMb: apiPeakMb + workerPeakMb,
        apiPeakMb,
        workerPeakMb,
        ...sickly.notes(),
      },
    },
    check: () => afterClosing(bench, round, { records, attemptLimit: rules.attemptLimit }),
  };
};

interface Participation {
  readonly person: Person;
  readonly index: number;
  readonly sittings: number;
  readonly roundId: string;
  readonly manner: Manner;
}

/** All attempts of one person, as the pages do it: home, start, reload, ten answers (one of them changed), prediction, submission. */
async function takePart(bench: Bench, { person, index, sittings, roundId, manner }: Participation) {
  const records: ContestantRecord[] = [];
  let who = person;
  for (let sitting = 0; sitting < sittings; sitting += 1) {
    const contestant = new Contestant(who, roundId, bench.line, manner);
    records.push(contestant.record);
    if (sitting === 0 && index < SIGNING_IN) await contestant.signIn(bench.stage.password);
    who = contestant.record.person;
    await contestant.readHome();
    if (!(await contestant.start())) continue;
    if (index % 3 === 0) await contestant.readPaper();
    for (const [position, options] of contestant.record.optionCounts.entries()) {
      await contestant.save(position, (index + position + sitting) % options);
    }
    await contestant.save(0, index % 2);
    if (sitting === 0) await contestant.predict(index % 1_000);
    await contestant.submit();
  }
  return records;
}

/** Signs some in with a real password over HTTP, and lets some look at the home page before the round opens. */
async function signSomeIn({ database, stage }: Bench, contestants: readonly Contestant[]): Promise<void> {
  const some = contestants.slice(0, SIGNING_IN);
  await setPassword(
    database,
    some.map(({ record }) => record.person),
    stage.passwordOwner,
  );
  await Promise.all(some.map((contestant) => contestant.signIn(stage.password)));
  await Promise.all(some.map((contestant) => contestant.readHome()));
}

/** Runs a journey and measures it. */
async function measured({ product }: Bench, tally: Tally, run: () => Promise<void>): Promise<Outcome['figures']> {
  const meter = new CpuMeter(product);
  meter.start();
  await run();
  meter.stop();
  const figures = tally.figures();
  return { ...figures, ratioToBare: null, cpuPerRequest: meter.per(figures.requests) };
}

async function afterClosing(
  { product, line }: Bench,
  round: LoadRound,
  { records, attemptLimit }: { records: readonly ContestantRecord[]; attemptLimit: number },
): Promise<Difference[]> {
  await untilResult(product, round.roundId, RESULT_LIMIT_MS);
  const without = records.filter(({ receipt, attemptId }) => receipt === null && attemptId !== null);
  for (const record of without) {
    const contestant = new Contestant(record.person, round.roundId, line, { giveUpAt: () => 0 });
    contestant.resume({ attemptId: record.attemptId ?? '', optionCounts: record.optionCounts });
    if (await contestant.readReceipt()) record.receipt = contestant.record.receipt;
  }
  const { roundId } = round;
  return [
    ...(await reconcile(product, { roundId, records, attemptLimit })),
    ...(await reconcileRanking(product, { roundId })),
  ];
}

/** Fewer where a quick run is behind its schedule. */
const paced = ({ pace }: Bench, count: number): number => Math.ceil(count * pace());

const until = (instantMs: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, instantMs - Date.now())));

/** Replies on the way that were no success, though their step may have succeeded at last. */
class Refusals {
  count = 0;
  private readonly kinds = new Map<string, number>();

  readonly witness: Witness = (step, { status }) => {
    if (status >= 200 && status < 300) return;
    this.count += 1;
    const kind = `${step} ${status === 0 ? 'no reply' : status}`;
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
  };

  notes(): Record<string, number> {
    return Object.fromEntries(this.kinds);
  }
}
