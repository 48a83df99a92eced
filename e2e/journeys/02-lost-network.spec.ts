import { choose, goOn, receiptCode, saved, startAttempt } from '../support/answering.js';
import { chosenTexts, enter, person, storedAttempt } from '../support/contestants.js';
import { expect, test } from '../support/journey.js';
import { roundOf } from '../support/rounds.js';
import { serverClock, serverDatabase } from '../support/server-clock.js';

const NOT_SENT = 'Chưa gửi được – vẫn giữ trên máy này';

test.describe('A contestant whose line breaks', () => {
  test('keeps choosing without a network, is told so, and finds everything saved once it is back @phone', async ({
    page,
    context,
  }, info) => {
    await enter(page.request, person(2, info.project.name));
    const round = await roundOf(page.request, 1);
    await startAttempt(page);
    const chosen = [await choose(page, 0)];
    await expect(saved(page)).toBeVisible();
    await goOn(page);

    await context.setOffline(true);
    for (const place of [2, 1]) {
      chosen.push(await choose(page, place));
      await expect(page.getByText(NOT_SENT)).toBeVisible();
      await goOn(page);
    }
    await expect(page.getByText('Mất kết nối – những gì bạn đã chọn vẫn được giữ trên máy này.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Câu 3, đã trả lời, chưa gửi được' })).toBeVisible();
    expect(chosenTexts(await storedOnline()).slice(0, 3)).toEqual([chosen[0], null, null]);

    await context.setOffline(false);
    await expect(saved(page)).toBeVisible();
    await expect(page.getByText('Mất kết nối')).toBeHidden();
    expect(chosenTexts(await storedOnline()).slice(0, 4)).toEqual([...chosen, null]);

    /** Asked beside the page, over a line that is not broken. */
    function storedOnline() {
      return storedAttempt(page.request, round.id);
    }
  });

  test('chooses without a network, closes the page, and goes on in a new one with the choice saved @phone-only', async ({
    page,
    context,
  }, info) => {
    await enter(page.request, person(3, info.project.name));
    const round = await roundOf(page.request, 1);
    await startAttempt(page);
    await context.setOffline(true);
    const chosen = await choose(page, 1);
    await expect(page.getByText(NOT_SENT)).toBeVisible();
    await page.close();

    await context.setOffline(false);
    const next = await context.newPage();
    await next.goto('/');
    await next.getByRole('link', { name: 'Làm tiếp' }).click();
    await expect(saved(next)).toBeVisible();
    expect(chosenTexts(await storedAttempt(context.request, round.id))[0]).toBe(chosen);
  });

  test('goes on choosing while the database is away, and finds everything saved once it is back @phone-only', async ({
    page,
  }, info) => {
    await enter(page.request, person(26, info.project.name));
    const round = await roundOf(page.request, 1);
    await startAttempt(page);
    const chosen = [await choose(page, 0)];
    await expect(saved(page)).toBeVisible();
    await goOn(page);

    await serverDatabase.goAway();
    try {
      for (const place of [1, 2]) {
        chosen.push(await choose(page, place));
        await expect(page.getByText(NOT_SENT)).toBeVisible();
        await goOn(page);
      }
    } finally {
      await serverDatabase.comeBack();
    }
    // By itself: nobody touches the page.
    await expect(saved(page)).toBeVisible({ timeout: 60_000 });
    expect(chosenTexts(await storedAttempt(page.request, round.id)).slice(0, 4)).toEqual([...chosen, null]);
  });

  test('is overtaken by the deadline without a network, is told the truth, and gets the receipt of what was saved @phone-only', async ({
    page,
    context,
  }, info) => {
    await page.clock.install();
    await enter(page.request, person(4, info.project.name));
    const round = await roundOf(page.request, 1);
    await startAttempt(page);
    const chosen = await choose(page, 1);
    await expect(saved(page)).toBeVisible();
    await goOn(page);
    await context.setOffline(true);
    await choose(page, 0);
    await expect(page.getByText(NOT_SENT)).toBeVisible();

    await serverClock.advanceMinutes(11);
    await page.clock.fastForward('11:00');
    await expect(page.getByRole('heading', { name: /^Hết giờ lúc \d\d:\d\d:\d\d$/ })).toBeVisible();
    await expect(page.getByText('Máy đang mất kết nối; biên nhận sẽ hiện ở đây khi có mạng trở lại.')).toBeVisible();
    await expect(page.getByText(/1 lựa chọn trên máy này chưa được máy chủ xác nhận/)).toBeVisible();

    await context.setOffline(false);
    const code = await receiptCode(page);
    await expect(page.getByText('Lượt thi đã kết thúc khi hết giờ; những câu đã lưu được tính')).toBeVisible();
    await expect(page.getByText('1 / 10')).toBeVisible();
    const stored = await storedAttempt(page.request, round.id);
    expect(chosenTexts(stored).filter((text) => text !== null)).toEqual([chosen]);
    expect(stored.receipt).toMatchObject({ code, answeredCount: 1, finalisedBy: 'deadline' });
  });

  test('chooses after the server’s deadline on a device whose clock is behind, and gets the receipt instead @phone-only', async ({
    page,
  }, info) => {
    await enter(page.request, person(5, info.project.name));
    const round = await roundOf(page.request, 1);
    await startAttempt(page);
    await choose(page, 0);
    await expect(saved(page)).toBeVisible();
    await goOn(page);
    await serverClock.advanceMinutes(11);
    await page.getByRole('radio').nth(1).check();
    await expect(page.getByText('Lượt thi đã kết thúc khi hết giờ; những câu đã lưu được tính')).toBeVisible();
    expect((await storedAttempt(page.request, round.id)).receipt?.answeredCount).toBe(1);
  });
});
