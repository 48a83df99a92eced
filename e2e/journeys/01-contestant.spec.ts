import { answerAll, choose, chosenOn, goOn, receiptCode, saved, startAttempt, submit } from '../support/answering.js';
import { chosenTexts, enter, person, storedAttempt } from '../support/contestants.js';
import { expect, test } from '../support/journey.js';
import { fillRegistration, registrationFields } from '../support/registration.js';
import { roundOf } from '../support/rounds.js';

const CLOSES = 'Đóng lúc 09:00 thứ Hai, 10/08/2026';

test.describe('A contestant', () => {
  test('reads on the home page, without signing in, what is open and until when @phone', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Tuần 1', exact: true }).first()).toBeVisible();
    await expect(page.getByText(CLOSES, { exact: true })).toBeVisible();
    await expect(page.getByText(/^còn 4 ngày/)).toBeVisible();
    await expect(page.getByText('10 câu hỏi và 1 dự đoán, làm trong 10 phút.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Đăng ký dự thi' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Giải thưởng' })).toBeVisible();
  });

  test('registers in one form that shows mistakes beside the fields and loses nothing @phone', async ({
    page,
  }, info) => {
    const me = person(0, info.project.name);
    await page.goto('/register');
    const { fullName, year, commune, phone, password, consent, register } = registrationFields(page);
    await expect(consent).not.toBeChecked();

    await register.click();
    await expect(page.getByRole('alert')).toContainText('Những gì bạn đã nhập vẫn còn nguyên');
    await expect(fullName).toHaveAccessibleDescription(/Hãy nhập họ và tên/);
    await expect(consent).toHaveAccessibleDescription(/Cần đồng ý thì mới đăng ký được/);

    await fillRegistration(page, { ...me, phone: '0123 456' });
    await register.click();
    await expect(phone).toHaveAttribute('aria-invalid', 'true');
    await expect(fullName).toHaveValue(me.fullName);

    await page.reload();
    await expect(fullName).toHaveValue(me.fullName);
    await expect(year).toHaveValue(me.born[2]);
    await expect(commune).toHaveValue('Phường Hạc Thành');
    await expect(consent).not.toBeChecked();

    await phone.fill(me.phone);
    await password.fill(me.password);
    await consent.check();
    await register.click();
    await expect(page.getByText('Đăng ký thành công')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Bắt đầu làm bài' })).toBeVisible();
  });

  test('answers, changes and flags, predicts 1.200, reviews, and gets one receipt for a double click @phone', async ({
    page,
  }, info) => {
    await enter(page.request, person(0, info.project.name));
    const round = await roundOf(page.request, 1);
    await startAttempt(page);
    const chosen = await answerAll(page);

    await page.getByLabel('Dự đoán của bạn').fill('1.200');
    await expect(page.getByText('Số đã nhập: 1.200')).toBeVisible();
    await page.getByRole('button', { name: 'Xem lại và nộp bài' }).click();
    await expect(page.getByText('Bạn đã trả lời đủ 10 câu hỏi.')).toBeVisible();

    await page.getByRole('link', { name: 'Sửa câu 3' }).click();
    await expect(page.getByRole('heading', { name: /^Câu 3 / })).toBeVisible();
    chosen[2] = await choose(page, 2);
    await page.getByRole('button', { name: 'Đánh dấu xem lại' }).click();
    await expect(page.getByRole('link', { name: 'Câu 3, đã trả lời, đánh dấu xem lại' })).toBeVisible();
    await expect(saved(page)).toBeVisible();

    await page.getByRole('link', { name: 'Xem lại và nộp bài' }).click();
    await expect(page.getByText('1 câu được đánh dấu xem lại.')).toBeVisible();
    for (const text of chosen) await expect(page.getByText(`Bạn chọn: ${text}`).first()).toBeVisible();
    const code = await submit(page);

    expect(code).toMatch(/^[0-9A-Z]{2,}(-[0-9A-Z]+)*$/);
    await expect(page.getByText('Bạn đã nộp bài thành công')).toBeVisible();
    await expect(page.getByText(/^\d\d:\d\d:\d\d,\d{3} thứ Tư, 05\/08\/2026$/)).toBeVisible();
    await expect(page.getByText('10 / 10')).toBeVisible();
    const stored = await storedAttempt(page.request, round.id);
    expect(chosenTexts(stored)).toEqual(chosen);
    expect(stored.prediction.value).toBe(1200);
    expect(stored.receipt?.code).toBe(code);
  });

  test('sees a choice stay chosen from the press to “Đã lưu”, without the blink of an eye between @phone-only', async ({
    page,
  }, info) => {
    await enter(page.request, person(11, info.project.name));
    await page.addInitScript(countUnchosen);
    await startAttempt(page);
    for (const number of [1, 2, 3]) {
      await expect(page.getByRole('heading', { name: `Câu ${number} /` })).toBeVisible();
      await choose(page, 0);
      await expect(saved(page)).toBeVisible();
      await goOn(page);
    }
    expect(await page.evaluate(() => document.documentElement.dataset.unchosen ?? '0')).toBe('0');
  });

  test('goes on after a reload, in a second tab and on a second device, and all show the same receipt @phone-only', async ({
    page,
    context,
    browser,
    watch,
  }, info) => {
    const me = person(1, info.project.name);
    await enter(page.request, me);
    await startAttempt(page);
    const first = await choose(page, 1);
    await expect(saved(page)).toBeVisible();
    await goOn(page);

    await page.reload();
    await expect(page.getByRole('heading', { name: /^Câu 2 / })).toBeVisible();
    await page.getByRole('button', { name: 'Câu trước' }).click();
    await expect(page.getByRole('heading', { name: /^Câu 1 / })).toBeVisible();
    expect(await chosenOn(page)).toBe(first);

    const tab = await context.newPage();
    await tab.goto('/');
    await tab.getByRole('link', { name: 'Làm tiếp' }).click();
    await expect(tab.getByRole('heading', { name: /^Câu 2 / })).toBeVisible();
    const second = await choose(tab, 0);
    await expect(saved(tab)).toBeVisible();

    const device = await browser.newContext();
    watch(device);
    await enter(device.request, me);
    const other = await device.newPage();
    await other.goto('/');
    await expect(other.getByText(/đã trả lời 2 \/ 10 câu/)).toBeVisible();
    await other.getByRole('link', { name: 'Làm tiếp' }).click();
    await other.getByRole('link', { name: 'Câu 2, đã trả lời' }).click();
    await expect(other.getByRole('heading', { name: /^Câu 2 / })).toBeVisible();
    expect(await chosenOn(other)).toBe(second);
    await other.getByRole('link', { name: 'Dự đoán (chưa nhập)' }).click();
    await other.getByLabel('Dự đoán của bạn').fill('12');
    await other.getByRole('button', { name: 'Xem lại và nộp bài' }).click();
    await expect(other.getByText('Còn 8 trong 10 câu chưa trả lời.')).toBeVisible();
    await expect(saved(other)).toBeVisible();

    await tab.reload();
    await tab.getByRole('link', { name: 'Xem lại và nộp bài' }).click();
    const [code, sameCode] = await Promise.all([submit(other), submit(tab)]);
    expect(sameCode).toBe(code);
    await page.goto('/');
    await page.getByRole('link', { name: 'Xem biên nhận' }).click();
    expect(await receiptCode(page)).toBe(code);
    await expect(page.getByText('2 / 10')).toBeVisible();
    await device.close();
  });
});

/** In the page: counts how often a chosen option is unchosen by the program. */
function countUnchosen(): void {
  const checked = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked');
  if (!checked) return;
  Object.defineProperty(HTMLInputElement.prototype, 'checked', {
    ...checked,
    set(this: HTMLInputElement, value: boolean) {
      const { dataset } = document.documentElement;
      if (!value && this.checked) dataset.unchosen = String(Number(dataset.unchosen ?? 0) + 1);
      checked.set?.call(this, value);
    },
  });
}
