import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { startAttemptOf } from '../support/answering.js';
import { enter, person } from '../support/contestants.js';
import { expect, test } from '../support/journey.js';
import { roundOf } from '../support/rounds.js';
import { serverClock } from '../support/server-clock.js';
import { enterAs } from '../support/staff.js';

const FIRST_PAGE_LIMIT = 100_000;
const ANSWERING_LIMIT = 20_000;

/** Words that only the pages of staff have. */
const STAFF_WORDS = ['Ngân hàng câu hỏi', 'Danh sách không được dự thi'];

/** Phones on a bad line pay for every kilobyte: what a page loads is a promise, and this is where it is kept. */
test.describe('The pages of a contestant stay light', () => {
  test.beforeAll(async ({ request }) => {
    const round = await roundOf(request, 2);
    await enterAs(request, 'organiser');
    await request.post(`/api/staff/rounds/${round.id}/release`); // has been released where other journeys ran before
    await serverClock.toAtLeast(round.opensAt);
  });

  test('the first page weighs at most 100 kB of script and style, and nothing of the staff’s is in it', async ({
    page,
  }) => {
    const loaded = scriptsAndStylesOf(page);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const files = await loaded();
    expect(files.size, 'files that were loaded').toBeGreaterThan(0);
    expect(weightOf(files), [...files.keys()].join(' ')).toBeLessThanOrEqual(FIRST_PAGE_LIMIT);
    expect(staffWordsIn(files)).toEqual([]);
  });

  test('answering adds at most 20 kB to the first page, and nothing of the staff’s', async ({ page, request }) => {
    const round = await roundOf(request, 2);
    await enter(page.request, person(33, 'desk'));
    const loaded = scriptsAndStylesOf(page);
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    const first = await loaded();
    await startAttemptOf(page, round.id);
    await page.waitForLoadState('networkidle');
    const added = new Map([...(await loaded())].filter(([name]) => !first.has(name)));
    expect(added.size, 'files that were added').toBeGreaterThan(0);
    expect(weightOf(added), [...added.keys()].join(' ')).toBeLessThanOrEqual(ANSWERING_LIMIT);
    expect(staffWordsIn(added)).toEqual([]);
  });

  test('the first page names the round and the way into it before any script has arrived', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Bắt đầu làm bài' })).toBeVisible();
    await context.close();
  });

  test('the words by which the staff’s pages are known are in what staff load', async ({ page }) => {
    await enterAs(page.request, 'organiser');
    const loaded = scriptsAndStylesOf(page);
    await page.goto('/staff');
    await page.waitForLoadState('networkidle');
    expect(staffWordsIn(await loaded())).toEqual(STAFF_WORDS);
  });
});

/** Call the result for what the page has loaded until then: the text of each file by its address. */
function scriptsAndStylesOf(page: Page): () => Promise<Map<string, string>> {
  const bodies = new Map<string, Promise<string>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/\.(js|css)$/.test(pathname) && response.status() === 200) bodies.set(pathname, response.text());
  });
  return async () => new Map(await Promise.all([...bodies].map(async ([name, body]) => [name, await body] as const)));
}

/** Bytes after gzip, as nginx sends them at best. */
function weightOf(files: ReadonlyMap<string, string>): number {
  return [...files.values()].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
}

function staffWordsIn(files: ReadonlyMap<string, string>): string[] {
  return STAFF_WORDS.filter((words) => [...files.values()].some((text) => text.includes(words)));
}
