import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { fakeApi } from '../../../test/fake-api.js';
import { renderPage } from '../../../test/render-page.js';
import AuditPage from './audit.page.js';

const LOG = {
  total: 1,
  page: 1,
  size: 50,
  rows: [
    {
      sequence: 7,
      at: '2026-08-10T02:00:00.000Z',
      actorName: 'Lê Thị An',
      actorRole: 'judge',
      action: 'contestant-disqualified',
      subjectType: 'round',
      subjectId: 'r1',
      details: { reason: 'Dùng hai số điện thoại' },
    },
  ],
};

const check = (found: object) => {
  fakeApi({
    'GET /api/staff/audit': LOG,
    'GET /api/staff/audit/check': { entries: 7, newestHash: 'ab12', firstBreak: null, ...found },
  });
  return renderPage(<AuditPage />, '/staff/audit');
};

describe('The audit log', () => {
  it('tells acts, people and reasons in words', async () => {
    check({});
    const row = await screen.findByRole('row', { name: /Loại thí sinh/ });
    expect(row.textContent).toContain('Lê Thị An (Ban Giám khảo)');
    expect(row.textContent).toContain('Dùng hai số điện thoại');
  });

  it('says that it is whole, with the hash to keep', async () => {
    const { user } = check({});
    await user.click(screen.getByRole('button', { name: 'Kiểm tra tính toàn vẹn' }));
    await screen.findByText(/Nhật ký nguyên vẹn: 7 dòng/);
    expect(screen.getByText('ab12')).toBeTruthy();
  });

  it('says from where it was tampered with', async () => {
    const { user } = check({ firstBreak: 4 });
    await user.click(screen.getByRole('button', { name: 'Kiểm tra tính toàn vẹn' }));
    expect(await screen.findByText('Chuỗi bị đứt từ dòng 4')).toBeTruthy();
  });
});
