import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { fakeApi } from '../../../test/fake-api.js';
import { signedInAs } from '../../../test/judged-round.js';
import { renderPage } from '../../../test/render-page.js';
import type { View } from '../../api/views.js';
import QuestionBankPage from './question-bank.page.js';

const aRow = (code: string, own: Partial<View<'QuestionRow'>> = {}): View<'QuestionRow'> => ({
  id: `id-${code}`,
  code,
  topic: 'online-safety',
  topicName: 'An toàn thông tin',
  difficulty: 'easy',
  week: 1,
  status: 'draft',
  version: 1,
  stem: `Câu hỏi ${code}?`,
  optionCount: 4,
  warnings: [],
  authorName: 'Lê Thị Tổ Chức',
  openComments: 0,
  roundCount: 0,
  updatedAt: '2026-08-01T02:00:00.000Z',
  ...own,
});

const aBank = (rows: readonly View<'QuestionRow'>[]) => ({
  ...signedInAs('organiser'),
  'GET /api/staff/topics': [{ code: 'online-safety', name: 'An toàn thông tin', questionCount: 2 }],
  'GET /api/staff/questions': { total: rows.length, page: 1, size: 50, rows },
});

describe('The question bank', () => {
  it('asks for what the address says', async () => {
    const requests = fakeApi(aBank([aRow('AT-001')]));
    renderPage(<QuestionBankPage />, '/staff/questions?status=draft&week=0&page=2');
    await screen.findByRole('row', { name: /AT-001/ });
    const asked = new URL(requests.find(({ url }) => url.includes('/staff/questions?'))?.url ?? '').searchParams;
    expect(Object.fromEntries(asked)).toEqual({ status: 'draft', week: '0', page: '2', size: '50' });
  });

  it('keeps a filter in the address', async () => {
    fakeApi(aBank([aRow('AT-001')]));
    const { user, history } = renderPage(<QuestionBankPage />, '/staff/questions');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Trạng thái' }), 'Bản nháp');
    expect(history.at(-1)).toBe('/staff/questions?status=draft');
  });

  it('is ticked row by row with the keyboard and approved at once, naming what was refused', async () => {
    const requests = fakeApi({
      ...aBank([aRow('AT-001'), aRow('AT-002')]),
      'POST /api/staff/questions/bulk': {
        changed: 1,
        refused: [{ id: 'id-AT-002', code: 'no-correct', message: 'Chưa có phương án đúng.' }],
      },
    });
    const { user } = renderPage(<QuestionBankPage />, '/staff/questions');
    const row = await screen.findByRole('row', { name: /AT-001/ });
    row.focus();
    await user.keyboard(' {ArrowDown} ');
    await screen.findByText('Đã chọn 2 câu');
    await user.click(screen.getByRole('button', { name: 'Duyệt' }));
    await screen.findByText('AT-002: Chưa có phương án đúng.');
    const sent = await requests.find(({ method }) => method === 'POST')?.json();
    expect(sent).toEqual({ ids: ['id-AT-001', 'id-AT-002'], action: 'approve' });
  });

  it('says what to do when nothing fits the filters, and clears them', async () => {
    fakeApi(aBank([]));
    const { user, history } = renderPage(<QuestionBankPage />, '/staff/questions?status=retired');
    await user.click(await screen.findByRole('button', { name: 'Bỏ bộ lọc' }));
    await waitFor(() => expect(history.at(-1)).toBe('/staff/questions'));
  });

  it('shows an administrator the list without letting a row be opened', async () => {
    fakeApi({ ...aBank([aRow('AT-001')]), ...signedInAs('administrator') });
    renderPage(<QuestionBankPage />, '/staff/questions');
    const row = await screen.findByRole('row', { name: /AT-001/ });
    await waitFor(() => expect(row.getAttribute('tabindex')).toBeNull());
    expect(screen.queryByRole('button', { name: 'Thêm câu hỏi' })).toBeNull();
  });
});
