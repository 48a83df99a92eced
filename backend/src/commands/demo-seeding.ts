import type { INestApplicationContext } from '@nestjs/common';
import { StaffAccounts } from '../accounts/staff-accounts.service.js';
import { ContestDrafting } from '../contests/contest-drafting.service.js';
import { CurrentContest } from '../contests/current-contest.js';
import { RoundRelease } from '../contests/round-release.service.js';
import { RoundSimulation } from '../participation/round-simulation.service.js';
import type { SettableClock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { TopicRepository } from '../question-bank/topic.repository.js';
import { Registration } from '../registration/registration.service.js';
import { ResultSigning } from '../results/result-signing.service.js';
import { RoundClosing } from '../results/round-closing.service.js';
import { UnitSearch } from '../units/unit-search.service.js';
import { demoPlan, demoWindows } from './demo-contest.js';
import { seedWaitingQuestions } from './demo-questions.js';
import type { SignIn } from './seed.command.js';

const MINUTE_MS = 60_000;
const SIMULATION_SEED = 20_260_803;
/** Fewer have played in the second week so far than in the whole first. */
const SHARE_SO_FAR = 0.45;

/**
 * The demo contest, unless a contest is there already. The clock is moved through its history, so that everything
 * stored carries the time at which it would have happened, and stands at the present afterwards.
 */
export async function seedDemoContest(
  app: INestApplicationContext,
  clock: SettableClock,
  { contestants, say }: { contestants: number; say: (text: string) => void },
): Promise<SignIn | null> {
  if (await app.get(CurrentContest).find()) return null;
  const now = clock.now();
  const windows = demoWindows(now);
  const [first, second] = windows;
  if (!first || !second) return null;

  clock.set(new Date(first.opensAt.getTime() - 60 * MINUTE_MS));
  const topics = [...(await app.get(TopicRepository).names()).keys()];
  const { roundIds } = await app.get(ContestDrafting).createFromPlan(demoPlan(windows, topics));
  const [firstId = '', secondId = ''] = roundIds;
  for (const roundId of [firstId, secondId]) await app.get(RoundRelease).release(roundId);
  const contestant = await registerVisitor(app);

  const simulation = app.get(RoundSimulation);
  clock.set(new Date(first.closesAt.getTime() + MINUTE_MS));
  await simulation.simulate({
    roundId: firstId,
    contestants,
    seed: SIMULATION_SEED,
    untilMs: first.closesAt.getTime(),
  });
  say(`Week 1: ${contestants} simulated contestants.`);
  await app.get(RoundClosing).closeAllDue();
  await publishFirst(app, clock, firstId);
  say('Week 1: result computed, confirmed and published.');

  const waiting = await seedWaitingQuestions(app, clock, now);
  say(`Questions: ${waiting} wait for review or approval.`);

  clock.set(now);
  const soFar = Math.round(contestants * SHARE_SO_FAR);
  await simulation.simulate({ roundId: secondId, contestants: soFar, seed: SIMULATION_SEED, untilMs: now.getTime() });
  say(`Week 2: open, ${soFar} simulated contestants so far.`);
  return contestant;
}

async function publishFirst(app: INestApplicationContext, clock: SettableClock, roundId: string): Promise<void> {
  const judge = (await app.get(StaffAccounts).list()).find(({ role }) => role === 'judge');
  if (!judge) throw new Error('There is no judge who could publish the first week.');
  const signing = app.get(ResultSigning);
  clock.advance(90 * MINUTE_MS);
  await signing.confirmRound(roundId, 1, judge.id);
  clock.advance(30 * MINUTE_MS);
  await signing.publishRound(roundId, 1, judge.id);
}

/** Somebody to sign in as, who has not played yet. */
async function registerVisitor(app: INestApplicationContext): Promise<SignIn> {
  const phone = '0987654321';
  const password = app.get(Secrets).newToken().slice(0, 12);
  const [commune] = await app.get(UnitSearch).find({ q: 'Hạc Thành', kind: 'locality', limit: 1 });
  if (!commune) throw new Error('The commune of the demo contestant is missing.');
  await app.get(Registration).register(
    {
      fullName: 'Nguyễn Thị Minh An',
      dateOfBirth: '1992-05-19',
      phone,
      communeId: commune.id,
      group: 'citizen',
      password,
      consent: true,
    },
    { userAgent: 'demo', network: '127.0.0.1', formerToken: null },
  );
  return { role: 'contestant', name: phone, password };
}
