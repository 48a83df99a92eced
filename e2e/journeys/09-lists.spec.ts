import type { Page } from '@playwright/test';
import { person } from '../support/contestants.js';
import { expect, test } from '../support/journey.js';
import { fillRegistration, registrationFields } from '../support/registration.js';
import { enterAs } from '../support/staff.js';
import { worksheet } from '../support/worksheets.js';

const UNIT_HEADINGS = ['Mã', 'Tên', 'Loại', 'Thuộc', 'Số người'];
const ROSTER_HEADINGS = ['Họ và tên', 'Ngày sinh', 'Số điện thoại', 'Số CCCD', 'Ban'];

/** Loads a worksheet in the dialog that is open. */
async function load(page: Page, name: string, rows: Parameters<typeof worksheet>[1]): Promise<void> {
  const dialog = page.getByRole('dialog');
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: /^Chọn tệp/ }).click();
  await (await chooser).setFiles(await worksheet(name, rows));
  await dialog.getByRole('button', { name: 'Nạp tệp' }).click();
}

const closeDialog = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).last().click();

test.describe('An organiser’s lists', () => {
  test.beforeEach(async ({ page }) => enterAs(page.request, 'organiser'));

  test('of units take a mended worksheet whole, a unit by hand and a new name, and contestants find them', async ({
    page,
    browser,
  }) => {
    await page.goto('/staff/units');
    await page.getByRole('button', { name: 'Nạp từ tệp' }).click();
    await load(page, 'don-vi-loi.xlsx', [UNIT_HEADINGS, ['SO-GDX', 'Sở Giáo dục xanh', 'Sở', 'KHONG-CO', 'ba mươi']]);
    await expect(page.getByText('Chưa nhận dòng nào: tệp có 3 lỗi')).toBeVisible();
    await expect(page.getByRole('row', { name: /^2 Loại Loại chỉ nhận: “Tỉnh”/ })).toBeVisible();
    await load(page, 'don-vi.xlsx', [
      UNIT_HEADINGS,
      ['TT-BAI', 'Trung tâm Bãi bồi ven sông', 'Cơ quan', 'SO-GDX', '1.035'],
      ['SO-GDX', 'Sở Giáo dục xanh', 'Sở, ban, ngành', '', 120],
    ]);
    await expect(page.getByText('Đã nhận 2 dòng')).toBeVisible();
    await closeDialog(page);
    await page.getByRole('searchbox').fill('bai boi');
    await expect(
      page.getByRole('row', { name: /Trung tâm Bãi bồi ven sông TT-BAI Cơ quan Sở Giáo dục xanh 1\.035/ }),
    ).toBeVisible();

    await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
    const panel = page.getByRole('complementary', { name: 'Đơn vị mới' });
    await panel.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await expect(panel.getByRole('alert')).toContainText('Hãy sửa 3 chỗ dưới đây');
    await panel.getByLabel('Tên đơn vị').fill('Trạm Bãi bồi phía nam');
    await panel.getByLabel('Mã đơn vị').fill('TRAM-BAI');
    await panel.getByLabel('Loại đơn vị').selectOption({ label: 'Cơ quan' });
    await panel.getByLabel('Số người khai báo').fill('35');
    await panel.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await expect(page.getByText('Đã thêm đơn vị.')).toBeVisible();
    await page.getByRole('row', { name: /Trạm Bãi bồi phía nam/ }).click();
    const edited = page.getByRole('complementary', { name: 'Trạm Bãi bồi phía nam' });
    await edited.getByLabel('Tên đơn vị').fill('Trạm Quan trắc phía nam');
    await edited.getByRole('button', { name: 'Lưu đơn vị' }).click();
    await expect(page.getByText('Đã lưu đơn vị.')).toBeVisible();

    // Under its former name, too.
    const anybody = await browser.newContext();
    const registration = await anybody.newPage();
    await registration.goto('/register');
    await registration.getByRole('combobox', { name: 'Cơ quan, đơn vị, trường học' }).fill('bai boi');
    await expect(registration.getByRole('option', { name: /Trung tâm Bãi bồi ven sông/ })).toBeVisible();
    await registration.getByRole('option', { name: /Trạm Quan trắc phía nam/ }).click();
    await anybody.close();
  });

  test('of the barred takes a worksheet; whoever is on it is refused clearly, until taken off', async ({
    page,
    browser,
  }) => {
    const [jury, secretary] = [person(60, 'desk'), person(61, 'desk')];
    await page.goto('/staff/barred-roster');
    await page.getByRole('button', { name: 'Nạp từ tệp' }).click();
    await load(page, 'ban-loi.xlsx', [ROSTER_HEADINGS, [jury.fullName, '31/02/1980', '12345', '', 'Ban Giám khảo']]);
    await expect(page.getByRole('row', { name: /^2 Ngày sinh Ngày sinh chưa đúng/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /^2 Số điện thoại .*10 chữ số/ })).toBeVisible();
    await load(page, 'ban.xlsx', [
      ROSTER_HEADINGS,
      [jury.fullName, '', jury.phone, '', 'Ban Giám khảo'],
      [secretary.fullName, '', '', '038080012345', 'Tổ thư ký'],
    ]);
    await expect(page.getByText('Đã nhận 2 dòng')).toBeVisible();
    await closeDialog(page);
    await expect(page.getByRole('row', { name: new RegExp(secretary.fullName) })).toContainText('… 2345');

    const theirs = await browser.newContext();
    const registration = await theirs.newPage();
    const { register } = registrationFields(registration);
    await registration.goto('/register');
    await fillRegistration(registration, jury);
    await register.click();
    await expect(registration.getByRole('alert')).toContainText(
      'Thông tin này trùng với một thành viên của Ban Giám khảo, nên theo thể lệ không thể dự thi.',
    );
    await page.getByRole('button', { name: `Xóa ${jury.fullName} khỏi danh sách` }).click();
    const dialog = page.getByRole('dialog', { name: `Xóa ${jury.fullName} khỏi danh sách?` });
    await expect(dialog).toContainText('Người này lại có thể đăng ký và dự thi.');
    await dialog.getByRole('button', { name: 'Xóa khỏi danh sách' }).click();
    await expect(page.getByText('Đã xóa khỏi danh sách.')).toBeVisible();
    await register.click();
    await expect(registration.getByText('Đăng ký thành công')).toBeVisible();
    await theirs.close();
  });

  test('of announcements: what is changed or deleted is so on everybody’s home page', async ({ page, browser }) => {
    const anybody = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const home = await anybody.newPage();
    await page.goto('/staff/announcements');
    await page.getByRole('button', { name: 'Soạn thông báo' }).click();
    await page.getByLabel('Tiêu đề').fill('Hướng dẫn vào thi');
    await page.getByLabel('Nội dung').fill('Mở trang chủ.\nBấm “Bắt đầu làm bài”.');
    await page.getByRole('button', { name: 'Tạo thông báo' }).click();
    await expect(page.getByText('Đã tạo thông báo.')).toBeVisible();
    await home.goto('/');
    const shown = home.getByRole('article').filter({ hasText: 'Hướng dẫn vào thi' });
    await expect(shown).toContainText('Bấm “Bắt đầu làm bài”.');

    await page.getByRole('row', { name: /Hướng dẫn vào thi/ }).click();
    await page.getByLabel('Nội dung').fill('Mở trang chủ, bấm nút màu vàng.');
    await expect(page.getByRole('region', { name: 'Thí sinh sẽ thấy' })).toContainText('bấm nút màu vàng');
    await page.getByRole('button', { name: 'Lưu thông báo' }).click();
    await expect(page.getByText('Đã lưu thông báo.')).toBeVisible();
    await home.reload();
    await expect(shown).toContainText('Mở trang chủ, bấm nút màu vàng.');

    await page.getByRole('row', { name: /Hướng dẫn vào thi/ }).click();
    await page.getByRole('button', { name: 'Xóa thông báo' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Xóa thông báo' }).click();
    await expect(page.getByText('Đã xóa thông báo.')).toBeVisible();
    await expect(page.getByRole('row', { name: /Hướng dẫn vào thi/ })).toHaveCount(0);
    await home.reload();
    await expect(home.getByRole('heading', { name: 'Giải thưởng' })).toBeVisible();
    await expect(shown).toHaveCount(0);
    await anybody.close();
  });
});
