import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { fakeApi } from '../../../test/fake-api.js';
import { signedInAs } from '../../../test/judged-round.js';
import { renderPage } from '../../../test/render-page.js';
import StaffAccountPage from './staff-account.page.js';

const noContent = () => new Response(null, { status: 204 });

describe('One’s own account', () => {
  it('forgets what was typed once the password is changed', async () => {
    const requests = fakeApi({
      ...signedInAs('judge'),
      'GET /api/session/devices': [],
      'PUT /api/profile/password': noContent,
    });
    const { user } = renderPage(<StaffAccountPage />, '/staff/account');
    await user.type(await screen.findByLabelText('Mật khẩu hiện tại'), 'mot mat khau cu');
    await user.type(screen.getByLabelText('Mật khẩu mới'), 'ba con chim tren canh');
    await user.click(screen.getByRole('button', { name: 'Đổi mật khẩu' }));
    await screen.findByText('Đã đổi mật khẩu. Các máy khác đã bị đăng xuất.');
    expect(screen.getByLabelText<HTMLInputElement>('Mật khẩu mới').value).toBe('');
    expect(await requests.find(({ method }) => method === 'PUT')?.json()).toEqual({
      currentPassword: 'mot mat khau cu',
      newPassword: 'ba con chim tren canh',
    });
  });

  it('signs out and leads to signing in', async () => {
    const requests = fakeApi({
      ...signedInAs('judge'),
      'GET /api/session/devices': [],
      'DELETE /api/session': noContent,
    });
    const { user, history } = renderPage(<StaffAccountPage />, '/staff/account');
    await user.click(await screen.findByRole('button', { name: 'Đăng xuất khỏi máy này' }));
    await waitFor(() => expect(history.at(-1)).toBe('/sign-in'));
    expect(requests.some(({ method }) => method === 'DELETE')).toBe(true);
  });
});
