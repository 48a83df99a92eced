import type { Page } from '@playwright/test';
import { choose, goOn, receiptCode, saved, startAttempt, submit } from '../support/answering.js';
import { chosenTexts, enter, person, type StoredAttempt, storedAttempt } from '../support/contestants.js';
import { expect, test } from '../support/own-product.js';

const NOT_SENT = 'Chưa gửi được – vẫn giữ trên máy này';
const OUT_OF_REACH = 'Mất kết nối – những gì bạn đã chọn vẫn được giữ trên máy này.';
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** A round trip, a tick, and a busy machine; the device's clock is days away. */
const ROUGHLY_SECONDS = 20;
const TIME_LIMIT_MS = 10 * MINUTE_MS;
/** Enough for the longest pause between two tries. */
const BY_ITSELF = { timeout: 60_000 };

test.describe('A contestant whose device has the wrong time', () => {
  test('has the server’s ten minutes, however the device’s clock is set meanwhile, and gets the receipt of all answers', async ({
    page,
    product,
  }) => {
    const timer = page.getByRole('timer');
    const turnTo = (days: number) => page.clock.setSystemTime(Date.now() + days * DAY_MS);

    await page.clock.install({ time: Date.now() + 3 * DAY_MS });
    await enter(page.request, person(0, 'desk'));
    await startAttempt(page);
    const deadline = Date.parse((await storedAttempt(page.request, product.roundId)).deadlineAt);
    expect(deadline - Date.now()).toBeLessThanOrEqual(TIME_LIMIT_MS);
    await expectTimeLeft(page, deadline);
    const chosen = [await choose(page, 1)];
    await expect(saved(page)).toBeVisible();
    await goOn(page);

    for (const days of [-10, 60, -400]) {
      const before = await timer.textContent();
      await turnTo(days);
      await expect(timer).not.toHaveText(before ?? '');
      await expectTimeLeft(page, deadline);
      chosen.push(await choose(page, 2));
      await expect(saved(page)).toBeVisible();
      await goOn(page);
    }
    await turnTo(30);
    await toPrediction(page);
    await page.getByLabel('Dự đoán của bạn').fill('1.500');
    await page.getByRole('button', { name: 'Xem lại và nộp bài' }).click();
    await expect(saved(page)).toBeVisible();
    await turnTo(-30);
    await submit(page);
    await expect(page.getByText('4 / 10')).toBeVisible();
    const stored = await storedAttempt(page.request, product.roundId);
    expect(givenIn(stored)).toEqual(chosen);
    expect(stored.prediction.value).toBe(1500);
    expect(stored.receipt).toMatchObject({ answeredCount: 4, finalisedBy: 'contestant' });
  });
});

test.describe('A contestant who answers while parts of the product die', () => {
  test('goes on choosing and predicting while the API is dead, and everything is sent by itself once it lives again', async ({
    page,
    product,
  }) => {
    const { api, roundId } = product;
    await enter(page.request, person(1, 'desk'));
    await startAttempt(page);
    const chosen = [await choose(page, 0)];
    await expect(saved(page)).toBeVisible();
    await goOn(page);

    // In the middle of a choice.
    const [second] = await Promise.all([choose(page, 1), api.kill()]);
    chosen.push(second);
    await goOn(page);
    for (const place of [2, 0, 1]) {
      chosen.push(await choose(page, place));
      await expect(page.getByText(NOT_SENT)).toBeVisible();
      await goOn(page);
    }
    await expect(page.getByText(OUT_OF_REACH)).toBeVisible();
    await toPrediction(page);
    await page.getByLabel('Dự đoán của bạn').fill('1.234');
    await page.getByRole('button', { name: 'Xem lại và nộp bài' }).click();
    await expect(page.getByText('Còn 5 trong 10 câu chưa trả lời.')).toBeVisible();
    for (const text of chosen) await expect(page.getByText(`Bạn chọn: ${text}`).first()).toBeVisible();

    await api.restart();
    // By itself: nobody touches the page.
    await expect(saved(page)).toBeVisible(BY_ITSELF);
    await expect(page.getByText(OUT_OF_REACH)).toBeHidden();
    const stored = await storedAttempt(page.request, roundId);
    expect(givenIn(stored)).toEqual(chosen);
    expect(stored.prediction.value).toBe(1234);

    const code = await submit(page);
    await expect(page.getByText('5 / 10')).toBeVisible();
    expect((await storedAttempt(page.request, roundId)).receipt).toMatchObject({ code, answeredCount: 5 });
  });

  test('submits while PostgreSQL stands still, is told the truth, and gets the receipt by itself once it goes on', async ({
    page,
    product,
  }) => {
    const { postgres, roundId } = product;
    await enter(page.request, person(2, 'desk'));
    await startAttempt(page);
    await choose(page, 1);
    await expect(saved(page)).toBeVisible();
    await toPrediction(page);
    await page.getByLabel('Dự đoán của bạn').fill('77');
    await page.getByRole('button', { name: 'Xem lại và nộp bài' }).click();
    await expect(saved(page)).toBeVisible();

    let chosen = '';
    postgres.pause();
    try {
      await page.getByRole('link', { name: 'Sửa câu 1', exact: true }).click();
      await expect(page.getByRole('heading', { name: /^Câu 1 / })).toBeVisible();
      chosen = await choose(page, 2);
      await page.getByRole('link', { name: 'Xem lại và nộp bài' }).click();
      await page.getByRole('button', { name: 'Nộp bài' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Nộp bài' }).click();
      await expect(page.getByText('Chưa nộp được vì mất kết nối')).toBeVisible(BY_ITSELF);
      await expect(page.getByText('Bài của bạn vẫn được giữ trên máy này và sẽ tự nộp khi có mạng')).toBeVisible();
    } finally {
      postgres.resume();
    }
    // By itself: nobody touches the page.
    await expect(page.getByText('Mã biên nhận', { exact: true })).toBeVisible(BY_ITSELF);
    const code = await receiptCode(page);
    const stored = await storedAttempt(page.request, roundId);
    expect(givenIn(stored)).toEqual([chosen]);
    expect(stored.prediction.value).toBe(77);
    expect(stored.receipt).toMatchObject({ code, answeredCount: 1, finalisedBy: 'contestant' });
  });
});

/** What the countdown shows is what the server leaves. */
async function expectTimeLeft(page: Page, deadline: number): Promise<void> {
  await expect(page.getByRole('heading', { name: /^Hết giờ/ })).toHaveCount(0);
  const shown = (await page.getByRole('timer').textContent()) ?? '';
  const shownSeconds = shown.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  const leftSeconds = Math.round((deadline - Date.now()) / 1000);
  const difference = Math.abs(shownSeconds - leftSeconds);
  expect(difference, `${shown} shown, ${leftSeconds} s left`).toBeLessThanOrEqual(ROUGHLY_SECONDS);
}

const toPrediction = (page: Page) => page.getByRole('link', { name: 'Dự đoán (chưa nhập)' }).click();

/** The texts of the chosen options, in the order of the questions. */
const givenIn = (attempt: StoredAttempt) => chosenTexts(attempt).filter((text) => text !== null);
