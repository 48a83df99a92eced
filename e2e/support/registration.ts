import type { Page } from '@playwright/test';
import type { Person } from './contestants.js';

/** The fields of the registration as a reader finds them. */
export const registrationFields = (page: Page) => ({
  fullName: page.getByLabel('Họ và tên'),
  year: page.getByLabel('Năm', { exact: true }),
  commune: page.getByRole('combobox', { name: 'Xã, phường nơi bạn ở' }),
  phone: page.getByLabel('Số điện thoại di động'),
  password: page.getByLabel('Mật khẩu', { exact: true }),
  consent: page.getByRole('checkbox', { name: 'Tôi đã đọc và đồng ý.' }),
  register: page.getByRole('button', { name: 'Đăng ký', exact: true }),
});

/** Fills in everything, with a ward found by typing without diacritics. */
export async function fillRegistration(page: Page, { fullName, born, phone, password }: Person): Promise<void> {
  const fields = registrationFields(page);
  await fields.fullName.fill(fullName);
  for (const [index, part] of ['Ngày', 'Tháng', 'Năm'].entries()) {
    await page.getByLabel(part, { exact: true }).fill(born[index] ?? '');
  }
  await page.getByLabel('Bạn dự thi với tư cách').selectOption({ label: 'Người dân' });
  await fields.commune.pressSequentially('hac thanh');
  await page.getByRole('option', { name: 'Phường Hạc Thành' }).first().click();
  await fields.phone.fill(phone);
  await fields.password.fill(password);
  await fields.consent.check();
}
