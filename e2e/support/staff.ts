import { expect } from '@playwright/test';
import type { APIRequestContext, Page } from '@playwright/test';
import { STAFF } from './people.mjs';

type StaffName = keyof typeof STAFF;

/** Signs a member of the staff in without the form. */
export async function enterAs(request: APIRequestContext, name: StaffName): Promise<void> {
  const { signInName, password } = STAFF[name];
  const answer = await request.post('/api/session', { data: { signInName, password } });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** Signs a member of the staff in as people do. */
export async function signInAs(page: Page, name: StaffName): Promise<void> {
  const { signInName, password } = STAFF[name];
  await page.goto('/sign-in');
  await page.getByLabel('Số điện thoại').fill(signInName);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page).toHaveURL('/staff');
}

/** A term of a list of facts and what stands beside it. */
export const factOf = (page: Page, term: string) =>
  page
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${term}$`) })
    .first()
    .locator('xpath=following-sibling::dd[1]');
