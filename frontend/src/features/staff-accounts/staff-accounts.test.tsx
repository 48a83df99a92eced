import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { fakeApi } from '../../../test/fake-api.js';
import { signedInAs } from '../../../test/judged-round.js';
import { renderPage } from '../../../test/render-page.js';
import type { View } from '../../api/views.js';
import StaffAccountsPage from './staff-accounts.page.js';

const account = (changes: Partial<View<'StaffAccountView'>>): View<'StaffAccountView'> => ({
  id: 'me',
  signInName: 'quantri',
  displayName: 'Trần Văn Bình',
  role: 'administrator',
  createdAt: '2026-07-01T01:00:00.000Z',
  disabledAt: null,
  ...changes,
});

const JUDGE = account({ id: 'judge', signInName: 'giamkhao', displayName: 'Lê Thị An', role: 'judge' });

describe('Staff accounts', () => {
  it('are disabled only after a question, and say so afterwards', async () => {
    let judge = JUDGE;
    const requests = fakeApi({
      ...signedInAs('administrator'),
      'GET /api/staff/accounts': () => [account({}), judge],
      'PATCH /api/staff/accounts/judge': () => {
        judge = { ...JUDGE, disabledAt: '2026-08-10T02:00:00.000Z' };
        return judge;
      },
    });
    const { user } = renderPage(<StaffAccountsPage />, '/staff/accounts');
    await user.click(await screen.findByRole('row', { name: /Lê Thị An/ }));
    await user.click(screen.getByRole('button', { name: 'Khóa tài khoản' }));
    const dialog = screen.getByRole('dialog', { name: 'Khóa tài khoản của Lê Thị An?' });
    await user.click(within(dialog).getByRole('button', { name: 'Khóa tài khoản' }));
    await screen.findByText('Đã khóa 10/08/2026');
    expect(await requests.find(({ method }) => method === 'PATCH')?.json()).toEqual({ disabled: true });
  });

  it('leave administrators no way to disable themselves', async () => {
    fakeApi({ ...signedInAs('administrator'), 'GET /api/staff/accounts': [account({}), JUDGE] });
    renderPage(<StaffAccountsPage />, '/staff/accounts?account=me');
    await screen.findByText(/Bạn không thể tự đổi vai trò/);
    expect(screen.queryByRole('button', { name: 'Khóa tài khoản' })).toBeNull();
  });

  it('need a password of fourteen characters', async () => {
    const requests = fakeApi({ ...signedInAs('administrator'), 'GET /api/staff/accounts': [account({})] });
    const { user } = renderPage(<StaffAccountsPage />, '/staff/accounts');
    await user.click(await screen.findByRole('button', { name: 'Thêm tài khoản' }));
    await user.type(screen.getByRole('textbox', { name: 'Họ tên' }), 'Lê Thị An');
    await user.type(screen.getByRole('textbox', { name: 'Tên đăng nhập' }), 'giamkhao');
    await user.type(screen.getByLabelText('Mật khẩu'), 'ngắn quá');
    await user.click(screen.getByRole('button', { name: 'Tạo tài khoản' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Mật khẩu'));
    expect(requests.some(({ method }) => method === 'POST')).toBe(false);
  });
});
