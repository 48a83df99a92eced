import { receiptCode, saved, startAttempt } from '../support/answering.js';
import { enter, person, storedAttempt } from '../support/contestants.js';
import { expect, test } from '../support/journey.js';
import { roundOf } from '../support/rounds.js';

test.describe('Somebody', () => {
  test('who is no member of the staff is refused politely at the staff’s door', async ({ page }, info) => {
    await enter(page.request, person(6, info.project.name));
    await page.goto('/staff');
    await expect(page.getByRole('heading', { name: 'Tài khoản này không có quyền vào đây' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Về trang chủ' })).toBeVisible();
    const refused = await page.request.get('/api/staff/questions');
    expect(refused.status()).toBe(403);
    expect(refused.headers()['content-type']).toContain('application/problem+json');
  });

  test('who is not signed in is led to sign in, and back to where they wanted to go', async ({ page }, info) => {
    const me = person(7, info.project.name);
    await enter(page.request, me);
    await page.request.delete('/api/session');
    await page.goto('/profile');
    await page.getByLabel('Số điện thoại').fill(me.phone);
    await page.getByLabel('Mật khẩu', { exact: true }).fill('khong-phai-mat-khau');
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByLabel('Số điện thoại')).toHaveValue(me.phone);
    await page.getByLabel('Mật khẩu', { exact: true }).fill(me.password);
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await expect(page).toHaveURL('/profile');
    await expect(page.getByText(me.fullName).first()).toBeVisible();
  });

  test('who asks for somebody else’s attempt is told that there is nothing', async ({ page, browser }, info) => {
    const round = await roundOf(page.request, 1);
    await enter(page.request, person(8, info.project.name));
    await startAttempt(page);
    const attempt = await storedAttempt(page.request, round.id);
    const stranger = await browser.newContext();
    await enter(stranger.request, person(9, info.project.name));
    const answer = `/api/attempts/${attempt.id}/answers/0`;
    expect((await stranger.request.put(answer, { data: { choice: 0 } })).status()).toBe(404);
    expect((await stranger.request.post(`/api/attempts/${attempt.id}/submission`, { data: {} })).status()).toBe(404);
    const their = await stranger.newPage();
    await their.goto(`/rounds/${round.id}/receipt?attempt=${attempt.id}`);
    await expect(their.getByText('Không tìm thấy')).toBeVisible();
    expect((await storedAttempt(page.request, round.id)).receipt).toBeNull();
    await stranger.close();
  });

  test('who mistypes an address finds the way home', async ({ page }) => {
    await page.goto('/khong-co-trang-nay');
    await expect(page.getByRole('heading', { name: 'Không có trang này' })).toBeVisible();
    await page.getByRole('link', { name: 'Về trang chủ' }).click();
    await expect(page.getByRole('heading', { name: 'Giải thưởng' })).toBeVisible();
  });

  test('who reads English switches the language once and it stays @phone', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByText('Closes at 09:00 Monday, 10/08/2026', { exact: true })).toBeVisible();
    await page.goto('/rules');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rules');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto('/sign-in');
    await page.getByLabel('Phone number').fill('0868000000');
    await page.getByLabel('Password', { exact: true }).fill('not-the-password');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText(/password/i);
  });

  test('who has only a keyboard answers, predicts and submits', async ({ page }, info) => {
    await enter(page.request, person(10, info.project.name));
    const round = await roundOf(page.request, 1);
    await startAttempt(page);
    const { keyboard } = page;
    for (let number = 1; number <= 10; number += 1) {
      // Each question begins at its heading.
      await expect(page.getByRole('heading', { name: `Câu ${number} / 10` })).toBeFocused();
      await keyboard.press('2');
      await expect(page.getByRole('radio').nth(1)).toBeChecked();
      await tabTo('radio');
      await keyboard.press('ArrowDown');
      await expect(page.getByRole('radio').nth(2)).toBeChecked();
      await keyboard.press('ArrowUp');
      await keyboard.press('ArrowUp');
      await expect(page.getByRole('radio').nth(0)).toBeChecked();
      await expect(saved(page)).toBeVisible();
      await tabTo(/^(Câu tiếp theo|Đến phần dự đoán)/);
      await keyboard.press('Enter');
    }
    await tabTo('Dự đoán của bạn');
    await keyboard.type('7');
    await tabTo('Xem lại và nộp bài');
    await keyboard.press('Enter');
    await tabTo('Nộp bài');
    await keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await tabTo('Nộp bài');
    await keyboard.press('Enter');
    await receiptCode(page);
    const { questions } = await storedAttempt(page.request, round.id);
    expect(questions.map(({ answer }) => answer)).toEqual(Array<number>(10).fill(0));

    /** Presses Tab until what has this name, or is a radio button, has the focus. */
    async function tabTo(wanted: string | RegExp): Promise<void> {
      for (let presses = 0; presses < 40; presses += 1) {
        await keyboard.press('Tab');
        const { name, type } = await page.evaluate(() => {
          const element = document.activeElement as HTMLInputElement | null;
          const label = element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
          return { name: label.trim(), type: element?.type ?? '' };
        });
        if (wanted === 'radio' ? type === 'radio' : name.match(wanted) && (wanted instanceof RegExp || name === wanted))
          return;
      }
      throw new Error(`No press of Tab reached ${wanted}.`);
    }
  });
});
