import { fileURLToPath } from 'node:url';
import { StaffAccounts } from '../../backend/dist/accounts/staff-accounts.service.js';
import { demoPlan } from '../../backend/dist/commands/demo-contest.js';
import { ContestDrafting } from '../../backend/dist/contests/contest-drafting.service.js';
import { RoundRelease } from '../../backend/dist/contests/round-release.service.js';
import { RoundSimulation } from '../../backend/dist/participation/round-simulation.service.js';
import { QuestionSeeding } from '../../backend/dist/question-bank/question-seeding.service.js';
import { TopicRepository } from '../../backend/dist/question-bank/topic.repository.js';
import { UnitSeeding } from '../../backend/dist/units/unit-seeding.service.js';
import { STAFF } from './people.mjs';

const DAY_MS = 24 * 60 * 60_000;
const HOUR_MS = 60 * 60_000;
const FIRST_OPENS_AT = Date.parse('2026-08-03T03:00:00.000Z');

/**
 * What the journeys find: Thanh Hóa's units, the shipped questions, one account of each staff role, and a contest of four
 * weeks whose first is open and already has forty simulated contestants.
 */
export async function prepare(app, clock) {
  const start = clock.now();
  await app.get(UnitSeeding).seed('38');
  await app.get(QuestionSeeding).seed(fileURLToPath(new URL('../../seed-questions/', import.meta.url)));
  for (const account of Object.values(STAFF)) await app.get(StaffAccounts).create(account);
  const windows = [0, 1, 2, 3].map((week) => ({
    opensAt: new Date(FIRST_OPENS_AT + week * 7 * DAY_MS),
    closesAt: new Date(FIRST_OPENS_AT + (week + 1) * 7 * DAY_MS - HOUR_MS),
  }));
  clock.set(new Date(FIRST_OPENS_AT - HOUR_MS));
  const topics = [...(await app.get(TopicRepository).names()).keys()];
  const { roundIds } = await app.get(ContestDrafting).createFromPlan(demoPlan(windows, topics));
  await app.get(RoundRelease).release(roundIds[0]);
  clock.set(start);
  await app
    .get(RoundSimulation)
    .simulate({ roundId: roundIds[0], contestants: 40, seed: 7, untilMs: start.getTime() - HOUR_MS });
}
