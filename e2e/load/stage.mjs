import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { StaffAccounts } from '../../backend/dist/accounts/staff-accounts.service.js';
import { demoPlan } from '../../backend/dist/commands/demo-contest.js';
import { withApp } from '../../backend/dist/commands/with-app.js';
import { ContestDrafting } from '../../backend/dist/contests/contest-drafting.service.js';
import { RoundRelease } from '../../backend/dist/contests/round-release.service.js';
import { DEFAULT_RULES } from '../../backend/dist/domain/rules.js';
import { RoundSimulation } from '../../backend/dist/participation/round-simulation.service.js';
import { SettableClock } from '../../backend/dist/platform/clock/clock.js';
import { QuestionSeeding } from '../../backend/dist/question-bank/question-seeding.service.js';
import { TopicRepository } from '../../backend/dist/question-bank/topic.repository.js';
import { UnitSeeding } from '../../backend/dist/units/unit-seeding.service.js';

/**
 * The product's own services without HTTP and without jobs, for a parent that sets scenes: it sends
 * `{ id, scene, order }` over the channel and gets `{ id, value }` or `{ id, error }`.
 */
const clock = new SettableClock(new Date());

const SCENES = {
  /** Units, shipped questions, and one account for each staff role with the passwords given. */
  async province(app, { staff }) {
    await app.get(UnitSeeding).seed('38');
    await app.get(QuestionSeeding).seed(fileURLToPath(new URL('../../seed-questions/', import.meta.url)));
    for (const account of staff) await app.get(StaffAccounts).create(account);
  },

  /** A contest of one released round, with the default rules but for those given. Instants in epoch milliseconds. */
  async round(app, { opensAt, closesAt, rules }) {
    // Released while its window was still to come, or was open, as a round has to be.
    clock.set(new Date(Math.min(Date.now(), closesAt - 60_000)));
    const topics = [...(await app.get(TopicRepository).names()).keys()];
    const window = { opensAt: new Date(opensAt), closesAt: new Date(closesAt) };
    const plan = { ...demoPlan([window], topics), rules: { ...DEFAULT_RULES, ...rules } };
    const { contestId, roundIds } = await app.get(ContestDrafting).createFromPlan(plan);
    await app.get(RoundRelease).release(roundIds[0]);
    clock.set(new Date());
    return { contestId, roundId: roundIds[0] };
  },

  /** Fills a round with simulated contestants, as the command `simulate` does. */
  async simulated(app, order) {
    clock.set(new Date());
    return app.get(RoundSimulation).simulate(order);
  },
};

/** Does what it is asked, one after the other, until the parent has gone. */
await withApp(async (app) => {
  let turn = Promise.resolve();
  process.on('message', ({ id, scene, order }) => {
    turn = turn
      .then(() => SCENES[scene](app, order))
      .then((value) => process.send({ id, value: value ?? null }))
      .catch((error) => process.send({ id, error: error.stack ?? String(error) }));
  });
  process.send({ ready: true });
  await Promise.race(['SIGTERM', 'disconnect'].map((event) => once(process, event)));
}, clock);
process.exit(0);
