import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { fakeApi } from '../../../test/fake-api.js';
import { signedInAs } from '../../../test/judged-round.js';
import { renderPage } from '../../../test/render-page.js';
import QuestionImportPage from './question-import.page.js';
import type { QuestionImportView } from './question-import.queries.js';

const anImport = (own: Partial<QuestionImportView> = {}): QuestionImportView => ({
  id: 'i1',
  fileName: 'cau-hoi.xlsx',
  state: 'checked',
  total: 60,
  processed: 60,
  errorCount: 0,
  warningCount: 0,
  problems: [],
  preview: [],
  createdAt: '2026-08-01T02:00:00.000Z',
  endedAt: null,
  ...own,
});

const show = (view: () => QuestionImportView) => {
  const requests = fakeApi({
    ...signedInAs('organiser'),
    'GET /api/staff/topics': [],
    'GET /api/staff/question-imports/i1': view,
    'POST /api/staff/question-imports/i1/acceptance': () => anImport({ state: 'accepting', processed: 0 }),
  });
  return { requests, ...renderPage(<QuestionImportPage />, '/staff/questions/import?id=i1') };
};

describe('A file of questions', () => {
  it('with an error cannot be accepted, and names row, column and cell', async () => {
    const message = 'Không có chủ đề “Kinh tế”.';
    show(() =>
      anImport({
        errorCount: 1,
        problems: [{ severity: 'error', code: 'topic-unknown', row: 7, column: 'Chủ đề', cell: 'B7', message }],
      }),
    );
    await screen.findByText('Chưa thể nhận: tệp có 1 lỗi');
    const row = screen.getByRole('row', { name: /B7/ });
    expect(row.textContent).toBe(`7Chủ đềB7Lỗi${message}`);
    expect(screen.queryByRole('button', { name: /Nhận cả/ })).toBeNull();
  });

  it('without errors is accepted whole, with progress until it is in the bank', async () => {
    let state: QuestionImportView = anImport();
    const { user } = show(() => state);
    const accept = await screen.findByRole('button', { name: 'Nhận cả 60 câu' });
    state = anImport({ state: 'accepted' });
    await user.click(accept);
    await screen.findByText('Đã nhận 60 câu vào ngân hàng', {}, { timeout: 3000 });
    expect(screen.getByRole('link', { name: 'Xem các bản nháp' }).getAttribute('href')).toBe(
      '/staff/questions?status=draft',
    );
  });
});
