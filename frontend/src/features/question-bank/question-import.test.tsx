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
  defaults: { topic: null, difficulty: null, week: null },
  unnamed: { topic: 0, difficulty: 0, week: 0 },
  preview: [],
  createdAt: '2026-08-01T02:00:00.000Z',
  endedAt: null,
  ...own,
});

const show = (view: () => QuestionImportView) => {
  const requests = fakeApi({
    ...signedInAs('organiser'),
    'GET /api/staff/topics': [{ code: 'online-safety', name: 'An toàn trên mạng', questionCount: 4 }],
    'GET /api/staff/question-imports/i1': view,
    'PUT /api/staff/question-imports/i1/defaults': () => anImport({ state: 'checking', processed: 0 }),
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

  it('that names no topic is mended by choosing one, without another upload', async () => {
    const message = 'Tệp không ghi chủ đề cho câu nào (60 câu).';
    let state: QuestionImportView = anImport({
      errorCount: 1,
      unnamed: { topic: 60, difficulty: 0, week: 60 },
      problems: [{ severity: 'error', code: 'topic-missing', row: null, column: null, cell: null, message }],
    });
    const { user, requests } = show(() => state);
    await screen.findByText(/Tệp chỉ còn thiếu chủ đề/);
    await screen.findByText(/60 câu chưa ghi chủ đề. 60 câu chưa ghi tuần./);
    expect(screen.queryByRole('combobox', { name: /Độ khó/ })).toBeNull();
    await screen.findByRole('option', { name: 'An toàn trên mạng' });
    await user.selectOptions(screen.getByRole('combobox', { name: /Chủ đề chung/ }), 'An toàn trên mạng');
    await user.type(screen.getByRole('textbox', { name: /Dành cho tuần/ }), '2');
    state = anImport({ unnamed: { topic: 60, difficulty: 0, week: 60 } });
    await user.click(screen.getByRole('button', { name: 'Áp dụng và kiểm tra lại' }));
    await screen.findByRole('button', { name: 'Nhận cả 60 câu' }, { timeout: 3000 });
    const sent = requests.find(({ method }) => method === 'PUT');
    expect(await sent?.json()).toEqual({ topic: 'online-safety', difficulty: null, week: 2 });
  });

  it('that names everything asks for nothing more', async () => {
    show(() => anImport());
    await screen.findByRole('button', { name: 'Nhận cả 60 câu' });
    expect(screen.queryByText('Những gì tệp không ghi')).toBeNull();
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
