import { beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { fakeApi, refusal } from '../../../test/fake-api.js';
import { renderPage } from '../../../test/render-page.js';
import RegisterPage from './register.page.js';

const TERMS = {
  consentText: 'Mục đích: tổ chức cuộc thi.',
  consentVersion: '1',
  guardianUnderAge: 16,
  asksIdNumber: false,
  groups: [{ code: 'student', name: 'Học sinh, sinh viên' }],
};
const HAC_THANH = { id: 'u1', name: 'Phường Hạc Thành', kind: 'ward', parentName: 'Tỉnh Thanh Hóa', formerName: null };
const replies = { 'GET /api/registrations/terms': TERMS, 'GET /api/units/search': [HAC_THANH] };

/** Pasted, not typed key by key: the form is the same and the test is not slow. */
const fill = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

async function fillIn(user: UserEvent, year: string): Promise<void> {
  await screen.findByLabelText('Họ và tên');
  fill('Họ và tên', 'Lê Thị Hạnh');
  fill('Ngày', '7');
  fill('Tháng', '3');
  fill('Năm', year);
  fill('Bạn dự thi với tư cách', 'student');
  fireEvent.change(screen.getByRole('combobox', { name: 'Xã, phường nơi bạn ở' }), { target: { value: 'hac thanh' } });
  await user.click(await screen.findByRole('option', { name: /Phường Hạc Thành/ }));
  fill('Số điện thoại di động', '0912345678');
  fill('Mật khẩu', 'nem-chua-thanh-hoa');
}
const register = () => screen.getByRole('button', { name: 'Đăng ký' });

describe('Registering', () => {
  beforeEach(() => sessionStorage.clear());

  it('sends what was asked, and the unit that was found without diacritics', async () => {
    const requests = fakeApi({ ...replies, 'POST /api/registrations': { account: null, serverTime: '' } });
    const { user, history } = renderPage(<RegisterPage />, '/register?next=%2Frounds%2Fr1%2Fanswer');
    await fillIn(user, '1990');
    await user.click(screen.getByRole('checkbox', { name: /Tôi đã đọc và đồng ý/ }));
    await user.click(register());
    await waitFor(() => expect(history.at(-1)).toBe('/rounds/r1/answer'));
    expect(await requests.find(({ method }) => method === 'POST')?.json()).toEqual({
      fullName: 'Lê Thị Hạnh',
      dateOfBirth: '1990-03-07',
      group: 'student',
      communeId: 'u1',
      phone: '0912345678',
      password: 'nem-chua-thanh-hoa',
      consent: true,
    });
  });

  it('ticks no consent beforehand and does not go on without it', async () => {
    const requests = fakeApi(replies);
    const { user } = renderPage(<RegisterPage />, '/register');
    await fillIn(user, '1990');
    const consent = screen.getByRole<HTMLInputElement>('checkbox', { name: /Tôi đã đọc và đồng ý/ });
    expect(consent.checked).toBe(false);
    await user.click(register());
    expect(document.activeElement).toBe(consent);
    expect(requests.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('asks a guardian of a child only', async () => {
    fakeApi(replies);
    const { user } = renderPage(<RegisterPage />, '/register');
    await fillIn(user, String(new Date().getFullYear() - 10));
    expect(screen.getByLabelText('Họ và tên người giám hộ')).toBeTruthy();
    fill('Năm', '1990');
    expect(screen.queryByLabelText('Họ và tên người giám hộ')).toBeNull();
  });

  it('shows at the phone that it is taken, and loses nothing', async () => {
    const taken = { pointer: '/phone', code: 'phone-taken', detail: 'Số điện thoại này đã được đăng ký.' };
    fakeApi({ ...replies, 'POST /api/registrations': () => refusal(409, { detail: taken.detail, errors: [taken] }) });
    const { user } = renderPage(<RegisterPage />, '/register');
    await fillIn(user, '1990');
    await user.click(screen.getByRole('checkbox', { name: /Tôi đã đọc và đồng ý/ }));
    await user.click(register());
    const phone = screen.getByLabelText('Số điện thoại di động');
    await waitFor(() => expect(document.activeElement).toBe(phone));
    expect(screen.getByLabelText<HTMLInputElement>('Họ và tên').value).toBe('Lê Thị Hạnh');
  });
});
