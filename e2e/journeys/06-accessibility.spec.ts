import { startAttemptOf } from '../support/answering.js';
import { enter, person, takePart } from '../support/contestants.js';
import { expect, test } from '../support/journey.js';
import { ranking } from '../support/judging.js';
import { roundOf } from '../support/rounds.js';
import { ALL_SCREENS, LOOKS, deviceFor, examine, nameOf } from '../support/screens.js';
import { serverClock } from '../support/server-clock.js';
import { enterAs } from '../support/staff.js';

/** Took part in round 1. */
const ME = person(0, 'desk');

test.describe('Everybody can use the screens', () => {
  let first = '';
  let second = '';

  test.beforeAll(async ({ request }) => {
    const round = await roundOf(request, 2);
    first = (await roundOf(request, 1)).id;
    second = round.id;
    await enterAs(request, 'organiser');
    await request.post(`/api/staff/rounds/${second}/release`);
    await serverClock.toAtLeast(round.opensAt);
    await serverClock.advanceMinutes(5);
  });

  for (const [index, look] of LOOKS.entries()) {
    const fits = look.width === 360;

    test(`of a contestant: ${nameOf(look)}`, async ({ browser, baseURL, watch }) => {
      const context = await deviceFor(browser, baseURL, look);
      watch(context);
      const page = await context.newPage();
      const show = async (name: string, address: string) => {
        await page.goto(address);
        await examine(page, { name, look, fits });
      };
      const showToo = ALL_SCREENS ? show : async () => {};
      await show('home', '/');
      await show('register', '/register');
      await showToo('sign-in', '/sign-in');
      await showToo('rules', '/rules');
      await show('standings', `/standings?round=${first}`);
      await showToo('standings-units', '/standings?view=units');
      await enter(context.request, ME);
      await show('my-result', `/rounds/${first}/my-result`);
      await showToo('profile', '/profile');
      await enter(context.request, person(24 + index, 'desk'));
      await showToo('start', `/rounds/${second}/answer`);
      await startAttemptOf(page, second);
      await examine(page, { name: 'question', look, fits });
      await page.getByRole('radio').nth(1).check();
      await showToo('prediction', `/rounds/${second}/answer?step=prediction`);
      await show('review', `/rounds/${second}/answer?step=review`);
      await takePart(context.request, second, ({ questions }) => ({
        answers: questions.map(() => 0),
        prediction: 15,
      }));
      await show('receipt', `/rounds/${second}/receipt`);
      await showToo('home-done', '/');
      await context.close();
    });

    test(`of the staff: ${nameOf(look)}`, async ({ browser, baseURL, watch }) => {
      const context = await deviceFor(browser, baseURL, look);
      watch(context);
      const page = await context.newPage();
      const show = async (name: string, address: string) => {
        await page.goto(address);
        await examine(page, { name, look, fits: look.width === 1280 });
      };
      const showToo = ALL_SCREENS ? show : async () => {};
      await enterAs(context.request, 'organiser');
      await show('desk', '/staff');
      await show('questions', '/staff/questions');
      await showToo('question-import', '/staff/questions/import');
      await show('round', `/staff/rounds/${second}`);
      await showToo('paper', `/staff/rounds/${second}?view=paper`);
      await showToo('participation', `/staff/rounds/${first}?view=participation`);
      await showToo('barred-roster', '/staff/barred-roster');
      await showToo('contestants', '/staff/contestants');
      await showToo('units', '/staff/units');
      await enterAs(context.request, 'judge');
      await showToo('audit', '/staff/audit');
      const [winner] = await ranking(context.request, first);
      await show('judging', '/staff/judging');
      await show('result', `/staff/judging/${first}`);
      await show('ranking', `/staff/judging/${first}?view=ranking`);
      await showToo('versions', `/staff/judging/${first}?view=versions`);
      await showToo('winners', `/staff/judging/${first}?view=winners`);
      await show('story', `/staff/judging/${first}/contestants/${winner?.contestantId}`);
      expect(winner).toBeDefined();
      await context.close();
    });
  }
});
