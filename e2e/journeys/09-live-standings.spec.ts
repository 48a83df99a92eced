import type { APIRequestContext, Browser } from '@playwright/test';
import { enter, person, takePart } from '../support/contestants.js';
import type { Person } from '../support/contestants.js';
import { expect, test } from '../support/journey.js';
import { keyOf } from '../support/judging.js';
import { roundOf } from '../support/rounds.js';
import { serverClock } from '../support/server-clock.js';
import { enterAs } from '../support/staff.js';

const SCORED = {
  keys: ['score', 'submittedAt', 'duration', 'lot'],
  scoresVisible: 'at-once',
  standingsVisible: 'live',
};

/** Opens the third round with rules that show its standing while it runs; returns its id. */
async function openLiveRound(organiser: APIRequestContext): Promise<string> {
  const round = await roundOf(organiser, 3);
  const home = (await (await organiser.get('/api/contest')).json()) as { contest: { id: string } };
  const contest = `/api/staff/contests/${home.contest.id}`;
  const { ruleSets } = (await (await organiser.get(contest)).json()) as { ruleSets: { rules: object }[] };
  const made = await organiser.post(`${contest}/rule-sets`, {
    data: { rules: { ...ruleSets[0]?.rules, ...SCORED }, note: 'Bảng xếp hạng trực tiếp' },
  });
  expect(made.ok(), await made.text()).toBe(true);
  const { id: ruleSetId } = (await made.json()) as { id: string };
  const changed = await organiser.patch(`/api/staff/rounds/${round.id}`, { data: { ruleSetId } });
  expect(changed.ok(), await changed.text()).toBe(true);
  const released = await organiser.post(`/api/staff/rounds/${round.id}/release`);
  expect(released.ok(), await released.text()).toBe(true);
  await serverClock.toAtLeast(round.opensAt);
  return round.id;
}

test.describe('A standing that is public while the round runs', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  let roundId = '';
  let key: ReadonlyMap<string, string> = new Map();

  test.beforeAll(async ({ browser }) => {
    const organiser = await browser.newContext();
    await enterAs(organiser.request, 'organiser');
    roundId = await openLiveRound(organiser.request);
    // Weeks have passed: the staff's session has ended.
    await enterAs(organiser.request, 'organiser');
    key = await keyOf(organiser.request, roundId);
    await organiser.close();
  });

  /** Somebody else takes part and has so many right. */
  async function takesPart(browser: Browser, who: Person, right: number): Promise<void> {
    const device = await browser.newContext();
    await enter(device.request, who);
    await takePart(device.request, roundId, ({ questions }) => ({
      answers: questions.map(({ stem, options }, index) => {
        const correct = options.indexOf(key.get(stem) ?? '');
        return index < right ? correct : (correct + 1) % options.length;
      }),
      prediction: 3,
    }));
    await device.close();
  }

  test('shows a submission to somebody who only looks on, without a reload, in its place', async ({
    page,
    browser,
  }) => {
    await page.goto(`/standings?round=${roundId}`);
    const table = page.getByRole('table', { name: 'Bảng xếp hạng, Tuần 3' });
    await takesPart(browser, person(50, 'desk'), 4);
    await expect(table.getByRole('row').nth(1)).toContainText(person(50, 'desk').fullName, { timeout: 60_000 });
    await expect(page.getByText('Bảng đang được cập nhật trực tiếp.')).toBeVisible();
    await page.evaluate(() => (document.documentElement.dataset.loaded = 'once'));
    await takesPart(browser, person(51, 'desk'), 7);
    await expect(table.getByRole('row').nth(1)).toContainText(person(51, 'desk').fullName, { timeout: 60_000 });
    await expect(table.getByRole('row').nth(2)).toContainText(person(50, 'desk').fullName);
    expect(await page.evaluate(() => document.documentElement.dataset.loaded)).toBe('once');
  });

  test('says that the line is broken while it is, and comes back by itself, even from a refusal', async ({
    page,
    browser,
  }) => {
    const line = { isRefused: true };
    await page.route('**/standings/events', (route) =>
      line.isRefused ? route.fulfill({ status: 503, headers: { 'retry-after': '1' }, body: '' }) : route.continue(),
    );
    await page.goto(`/standings?round=${roundId}`);
    await expect(page.getByText('Tạm mất kết nối trực tiếp; trang đang tự nối lại.')).toBeVisible();
    await takesPart(browser, person(52, 'desk'), 9);
    line.isRefused = false;
    const table = page.getByRole('table', { name: 'Bảng xếp hạng, Tuần 3' });
    await expect(table.getByRole('row').nth(1)).toContainText(person(52, 'desk').fullName, { timeout: 60_000 });
    await expect(page.getByText('Bảng đang được cập nhật trực tiếp.')).toBeVisible();
  });
});
