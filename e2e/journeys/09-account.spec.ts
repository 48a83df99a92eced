import type { Browser, Page } from '@playwright/test';
import { choose, goOn, saved, startAttempt, submit } from '../support/answering.js';
import { chosenTexts, enter, person, storedAttempt, takePart } from '../support/contestants.js';
import type { Person } from '../support/contestants.js';
import { expect, test } from '../support/journey.js';
import { codeSentTo } from '../support/letters.js';
import { fillRegistration, registrationFields } from '../support/registration.js';
import { openRound } from '../support/rounds.js';
import { enterAs, factOf } from '../support/staff.js';

const NEW_PASSWORD = 'banh-gai-tu-tru';
const NO_LONGER_IN = 'Máy này không còn đăng nhập';
const AGREES_NO_MORE = 'Bạn đã rút lại sự đồng ý xử lý dữ liệu nên không thể tiếp tục dự thi';

async function signIn(page: Page, { phone }: Person, password: string): Promise<void> {
  await page.getByLabel('Số điện thoại').fill(phone);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

/** From the page that asks for a code to the page on which one signs in. */
async function setPassword(page: Page, code: string): Promise<void> {
  await page.getByLabel('Mã đặt lại mật khẩu').fill(code);
  await page.getByRole('textbox', { name: 'Mật khẩu mới' }).fill(NEW_PASSWORD);
  await page.getByRole('button', { name: 'Đặt mật khẩu mới' }).click();
}

/** What confirms with the password what cannot be undone. */
async function confirmWith(page: Page, password: string, deed: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nhập mật khẩu để xác nhận').fill(password);
  await dialog.getByRole('button', { name: deed }).click();
}

/** The desk of a member of the staff, at the contestant with a phone number. */
async function contestantAtDesk(browser: Browser, query: string): Promise<Page> {
  const desk = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await enterAs(desk.request, 'organiser');
  const page = await desk.newPage();
  await page.goto(`/staff/contestants?q=${encodeURIComponent(query)}`);
  await page.getByRole('table', { name: 'Danh sách thí sinh' }).getByRole('row').nth(1).click();
  return page;
}

test.describe('A contestant’s account', () => {
  test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });

  test('of a child is made with the guardian’s consent, and the child takes part', async ({ page, browser }) => {
    const child: Person = { ...person(40, 'desk'), born: ['7', '3', '2012'] };
    const guardian = {
      name: page.getByLabel('Họ và tên người giám hộ'),
      phone: page.getByLabel('Số điện thoại người giám hộ'),
      consent: page.getByRole('checkbox', { name: /^Tôi là người giám hộ/ }),
    };
    await page.goto('/register');
    await fillRegistration(page, { ...child, born: ['7', '3', '1990'] });
    await expect(guardian.name).toHaveCount(0);
    await registrationFields(page).year.fill(child.born[2]);
    await expect(page.getByText('Bạn dưới 16 tuổi, nên cần cha mẹ hoặc người giám hộ đồng ý.')).toBeVisible();
    await expect(guardian.consent).not.toBeChecked();
    const { register } = registrationFields(page);
    await register.click();
    await expect(guardian.name).toHaveAccessibleDescription(/Hãy nhập họ tên người giám hộ/);
    await expect(guardian.consent).toHaveAccessibleDescription(/Cần người giám hộ đồng ý/);
    await guardian.name.fill('Hà Văn Cha');
    await guardian.phone.fill('0903 000');
    await guardian.consent.check();
    await register.click();
    await expect(guardian.phone).toHaveAccessibleDescription(/chưa đúng \(cần 10 chữ số/);
    await guardian.phone.fill('0903 000 111');
    await register.click();
    await expect(page.getByText('Đăng ký thành công')).toBeVisible();

    await startAttempt(page);
    await choose(page, 1);
    await expect(saved(page)).toBeVisible();
    await page.getByRole('link', { name: 'Dự đoán (chưa nhập)' }).click();
    await page.getByLabel('Dự đoán của bạn').fill('15');
    await page.getByRole('button', { name: 'Xem lại và nộp bài' }).click();
    await submit(page);
    await page.goto('/profile');
    await expect(factOf(page, 'Người giám hộ')).toHaveText('Hà Văn Cha');

    const desk = await contestantAtDesk(browser, child.phone);
    const panel = desk.getByRole('complementary', { name: child.fullName });
    await expect(panel.getByText('Có người giám hộ')).toBeVisible();
    await expect(panel.getByText('Hà Văn Cha · 0903 000 111')).toBeVisible();
    await desk.context().close();
  });

  test('whose password is forgotten gets a new one by mail, and other devices are signed out', async ({
    page,
    browser,
    watch,
  }) => {
    const me: Person = { ...person(41, 'desk'), email: 'quen-mat-khau@vi-du.vn' };
    const elsewhere = await browser.newContext();
    watch(elsewhere);
    await enter(elsewhere.request, me);
    const other = await elsewhere.newPage();
    await other.goto('/');
    await expect(other.getByRole('link', { name: 'Hồ sơ' })).toBeVisible();

    await page.goto('/sign-in');
    await page.getByRole('link', { name: 'Quên mật khẩu?' }).click();
    await page.getByLabel('Số điện thoại').fill(me.phone);
    await page.getByRole('button', { name: 'Gửi mã cho tôi' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Hãy xem hộp thư của bạn' })).toBeVisible();
    const code = await codeSentTo('quen-mat-khau@vi-du.vn');
    await setPassword(page, code === '12345678' ? '87654321' : '12345678');
    await expect(page.getByRole('alert')).toContainText('Mã xác nhận chưa đúng hoặc đã hết hạn');
    await setPassword(page, `${code.slice(0, 4)} ${code.slice(4)}`);
    await expect(page.getByText('Đã đặt mật khẩu mới. Hãy đăng nhập.')).toBeVisible();
    await signIn(page, me, me.password);
    await expect(page.getByRole('alert')).toContainText('mật khẩu chưa đúng');
    await signIn(page, me, NEW_PASSWORD);
    await expect(page.getByRole('link', { name: 'Hồ sơ' })).toBeVisible();

    await other.getByRole('link', { name: 'Hồ sơ' }).click();
    await expect(other.getByRole('status').filter({ hasText: NO_LONGER_IN })).toContainText('mật khẩu vừa được đổi');
    await signIn(other, me, NEW_PASSWORD);
    await expect(other).toHaveURL('/profile');
    await expect(other.getByText(NO_LONGER_IN)).toHaveCount(0);
    await elsewhere.close();
  });

  test('without an e-mail address gets a code from the organisers, once', async ({ page, browser }) => {
    const me = person(42, 'desk');
    await enter(page.request, me);
    await page.request.delete('/api/session');
    const desk = await contestantAtDesk(browser, me.phone);
    await desk.getByRole('button', { name: 'Cấp mã đặt lại mật khẩu' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Cấp mã' }).click();
    const code = (await desk.getByRole('dialog').getByRole('code').textContent()) ?? '';
    await desk.context().close();

    await page.goto('/forgotten-password');
    await page.getByRole('button', { name: 'Tôi đã có mã' }).click();
    await page.getByLabel('Số điện thoại').fill(me.phone);
    await setPassword(page, code);
    await expect(page).toHaveURL('/sign-in');
    await signIn(page, me, NEW_PASSWORD);
    await expect(page.getByRole('link', { name: 'Hồ sơ' })).toBeVisible();
    await page.goto('/forgotten-password');
    await page.getByRole('button', { name: 'Tôi đã có mã' }).click();
    await page.getByLabel('Số điện thoại').fill(me.phone);
    await setPassword(page, code);
    await expect(page.getByRole('alert')).toContainText('Mã xác nhận chưa đúng hoặc đã hết hạn');
  });

  test('is signed out of a lost phone in mid-attempt, which says so, keeps the choice, and goes on after signing in', async ({
    page,
    browser,
    watch,
  }) => {
    const me = person(43, 'desk');
    await enter(page.request, me);
    const round = await openRound(page.request);
    const lost = await browser.newContext({
      userAgent:
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1',
    });
    watch(lost);
    await enter(lost.request, me);
    const phone = await lost.newPage();
    await startAttempt(phone);
    await choose(phone, 0);
    await expect(saved(phone)).toBeVisible();
    await goOn(phone);

    await page.goto('/profile');
    await page.getByRole('button', { name: 'Đăng xuất thiết bị: Safari, iPhone' }).click();
    await expect(page.getByText('Đã đăng xuất thiết bị.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Đăng xuất thiết bị/ })).toHaveCount(0);

    const second = await choose(phone, 1);
    await expect(phone.getByRole('status').filter({ hasText: 'Phiên đăng nhập đã hết' })).toContainText(
      'Những gì bạn chọn vẫn được giữ trên máy này',
    );
    expect(chosenTexts(await storedAttempt(page.request, round.id))[1]).toBeNull();
    await phone.getByRole('link', { name: 'Đăng nhập lại' }).click();
    await expect(phone.getByText(NO_LONGER_IN)).toBeVisible();
    await signIn(phone, me, me.password);
    await expect(saved(phone)).toBeVisible();
    expect(chosenTexts(await storedAttempt(page.request, round.id))[1]).toBe(second);
    await lost.close();
  });

  test('keeps what was typed when its session ends in the middle of a form', async ({ page, context }) => {
    const me = person(44, 'desk');
    await enter(page.request, me);
    await page.goto('/profile');
    await page.getByRole('button', { name: 'Sửa dữ liệu' }).click();
    await page.getByLabel('E-mail').fill('dia-chi-moi@vi-du.vn');
    await page.request.delete('/api/session');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Những gì bạn đã nhập vẫn còn ở đây');
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Đăng nhập ở thẻ mới' }).click();
    const tab = await opened;
    await signIn(tab, me, me.password);
    await expect(tab.getByRole('link', { name: 'Hồ sơ' })).toBeVisible();
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(page.getByText('Đã lưu dữ liệu của bạn.')).toBeVisible();
    await expect(factOf(page, 'E-mail')).toHaveText('dia-chi-moi@vi-du.vn');
  });

  test('takes part no more once consent is withdrawn, and says why', async ({ page, browser }) => {
    const me = person(45, 'desk');
    await enter(page.request, me);
    const aboutToStart = await page.context().newPage();
    await aboutToStart.goto(`/rounds/${(await openRound(page.request)).id}/answer`);
    await expect(aboutToStart.getByRole('button', { name: 'Bắt đầu làm bài' })).toBeVisible();
    await page.goto('/profile');
    await page.getByRole('button', { name: 'Rút lại sự đồng ý' }).click();
    await confirmWith(page, 'khong-phai-mat-khau', 'Rút lại sự đồng ý');
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Mật khẩu chưa đúng');
    await confirmWith(page, me.password, 'Rút lại sự đồng ý');
    await expect(page.getByText(/^Bạn đã rút lại sự đồng ý lúc .*, nên không dự thi được nữa\.$/)).toBeVisible();
    await expect(page.getByRole('button', { name: /^(Rút lại sự đồng ý|Sửa dữ liệu)$/ })).toHaveCount(0);
    await page.goto('/');
    await expect(page.getByText(AGREES_NO_MORE)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Bắt đầu làm bài' })).toHaveCount(0);
    await aboutToStart.getByRole('button', { name: 'Bắt đầu làm bài' }).click();
    await expect(aboutToStart.getByRole('status').filter({ hasText: AGREES_NO_MORE })).not.toContainText('Bấm lại');

    const desk = await contestantAtDesk(browser, me.phone);
    const panel = desk.getByRole('complementary', { name: me.fullName });
    await expect(panel.getByText('Đã rút', { exact: true })).toBeVisible();
    await expect(panel.getByText('Rút đồng ý lúc')).toBeVisible();
    await desk.context().close();
  });

  test('leaves nothing that names the person once it is deleted; the receipt stays true', async ({ page, browser }) => {
    const me = person(46, 'desk');
    await enter(page.request, me);
    const round = await openRound(page.request);
    await takePart(page.request, round.id, ({ questions }) => ({ answers: questions.map(() => 0), prediction: 9 }));
    await page.goto('/profile');
    await page.getByRole('button', { name: 'Xóa tài khoản' }).click();
    await expect(page.getByRole('dialog')).toContainText('không thể đăng ký lại bằng số điện thoại này');
    await confirmWith(page, me.password, 'Xóa tài khoản');
    await expect(page.getByText('Đã xóa tài khoản và dữ liệu cá nhân của bạn.')).toBeVisible();
    await expect(page).toHaveURL('/');
    await expect(page.getByRole('link', { name: 'Đăng ký dự thi' })).toBeVisible();

    await page.goto('/sign-in');
    await expect(page.getByText(NO_LONGER_IN)).toHaveCount(0);
    await signIn(page, me, me.password);
    await expect(page.getByRole('alert')).toContainText('mật khẩu chưa đúng');
    await page.goto('/register');
    await fillRegistration(page, me);
    await registrationFields(page).register.click();
    await expect(page.getByRole('alert')).toContainText('đã được xóa theo yêu cầu');

    const desk = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await enterAs(desk.request, 'administrator');
    const staff = await desk.newPage();
    await staff.goto(`/staff/contestants?q=${me.phone}`);
    await expect(staff.getByText('Không thấy thí sinh nào')).toBeVisible();
    // Both filters hold at once.
    await staff.goto('/staff/audit?q=contestant');
    await staff.getByLabel('Việc', { exact: true }).selectOption({ label: 'Xóa dữ liệu cá nhân' });
    await expect(staff).toHaveURL(/q=contestant.*action=personal-data-erased/);
    const log = staff.getByRole('table', { name: 'Nhật ký, mới nhất trước' });
    await expect(log.getByRole('row', { name: /Xóa dữ liệu cá nhân/ }).first()).toContainText(
      'Thí sinh đã xóa dữ liệu',
    );
    await expect(log.getByRole('row', { name: /rút lại đồng ý/ })).toHaveCount(0);
    await staff.getByRole('searchbox').fill('khong-co-chu-nay');
    await expect(staff.getByText('Không có dòng nào khớp')).toBeVisible();
    await desk.close();
  });
});
