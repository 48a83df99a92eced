import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { fakeApi, refusal } from '../../../test/fake-api.js';
import { signedInAs } from '../../../test/judged-round.js';
import { renderPage } from '../../../test/render-page.js';
import type { View } from '../../api/views.js';
import QuestionBankPage from './question-bank.page.js';

const AS_OF = '2026-08-05T03:00:00.000Z';

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

const aBank = (rows: readonly View<'QuestionRow'>[], total = rows.length) => ({
  ...signedInAs('organiser'),
  'GET /api/staff/topics': [{ code: 'online-safety', name: 'An toàn thông tin', questionCount: 2 }],
  'GET /api/staff/questions/authors': [],
  'GET /api/staff/questions': { asOf: AS_OF, total, page: 1, size: 50, rows },
});

const posted = (requests: readonly Request[]) => requests.find(({ method }) => method === 'POST')?.json();

describe('The question bank', () => {
  it('asks for what the address says', async () => {
    const requests = fakeApi(aBank([aRow('AT-001')]));
    renderPage(<QuestionBankPage />, '/staff/questions?status=draft&week=0&page=2&comments=yes');
    await screen.findByRole('row', { name: /AT-001/ });
    const asked = new URL(requests.find(({ url }) => url.includes('/staff/questions?'))?.url ?? '').searchParams;
    expect(Object.fromEntries(asked)).toEqual({
      ...{ status: 'draft', week: '0', openComments: 'true' },
      ...{ page: '2', size: '50' },
    });
  });

  it('keeps a filter in the address and says how many match', async () => {
    fakeApi(aBank([aRow('AT-001')], 1234));
    const { user, history } = renderPage(<QuestionBankPage />, '/staff/questions');
    await screen.findByText('1.234 câu trong ngân hàng');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Trạng thái' }), 'Đã phản biện');
    expect(history.at(-1)).toBe('/staff/questions?status=reviewed');
    await screen.findByText('1.234 câu khớp bộ lọc');
  });

  it('is ticked row by row with the keyboard and approved at once, saying which were refused and why', async () => {
    const message = 'Chưa có ai phản biện nội dung này.';
    const requests = fakeApi({
      ...aBank([aRow('AT-001', { version: 3 }), aRow('AT-002')]),
      'POST /api/staff/questions/bulk': {
        ...{ changed: 1, unchanged: 0 },
        refused: [{ id: 'id-AT-002', questionCode: 'AT-002', code: 'question-not-reviewed', message }],
      },
    });
    const { user } = renderPage(<QuestionBankPage />, '/staff/questions');
    const row = await screen.findByRole('row', { name: /AT-001/ });
    row.focus();
    await user.keyboard(' {ArrowDown} ');
    await screen.findByText('Đã chọn 2 câu');
    await user.click(screen.getByRole('button', { name: 'Duyệt' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Duyệt' }));
    await screen.findByText('Đã duyệt 1 câu.');
    expect(screen.getByText(`1 câu: ${message}`)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'AT-002' })).toBeTruthy();
    expect(await posted(requests)).toEqual({
      action: 'approve',
      questions: [
        { id: 'id-AT-001', version: 3 },
        { id: 'id-AT-002', version: 1 },
      ],
    });
  });

  it('takes all that match the filter, seen or not, and tells the server how many that was', async () => {
    const requests = fakeApi({
      ...aBank([aRow('AT-001')], 73),
      'POST /api/staff/questions/bulk-by-filter': () =>
        refusal(409, { detail: 'Bộ lọc khớp 73 câu khi bạn xem, nay khớp 74 câu.' }),
    });
    const { user } = renderPage(<QuestionBankPage />, '/staff/questions?topic=online-safety');
    await user.click(await screen.findByRole('button', { name: 'Chọn tất cả 73 câu khớp bộ lọc' }));
    await user.click(screen.getByRole('button', { name: 'Ngừng dùng' }));
    const dialog = screen.getByRole('dialog', { name: 'Ngừng dùng 73 câu?' });
    await user.click(within(dialog).getByRole('button', { name: 'Ngừng dùng' }));
    await within(dialog).findByText('Bộ lọc khớp 73 câu khi bạn xem, nay khớp 74 câu.');
    expect(await posted(requests)).toEqual({
      action: 'retire',
      filter: { topic: 'online-safety' },
      expectedCount: 73,
      asOf: AS_OF,
    });
  });

  it('forgets that all were chosen when the filter changes: it would mean other questions', async () => {
    fakeApi(aBank([aRow('AT-001')], 73));
    const { user } = renderPage(<QuestionBankPage />, '/staff/questions');
    await user.click(await screen.findByRole('button', { name: 'Chọn tất cả 73 câu khớp bộ lọc' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Độ khó' }), 'Dễ');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Duyệt' })).toBeNull());
  });

  it('exports what matches, or only what is ticked', async () => {
    fakeApi(aBank([aRow('AT-001'), aRow('AT-002')]));
    const { user } = renderPage(<QuestionBankPage />, '/staff/questions?difficulty=easy');
    await user.click(await screen.findByRole('button', { name: 'Xuất tệp' }));
    const gift = () => screen.getByRole('link', { name: 'GIFT' }).getAttribute('href');
    expect(gift()).toBe('/api/staff/questions/export.gift?difficulty=easy');
    await user.click(screen.getByRole('checkbox', { name: 'Chọn câu AT-002' }));
    await user.click(screen.getByRole('button', { name: 'Xuất tệp' }));
    expect(gift()).toBe('/api/staff/questions/export.gift?ids=id-AT-002');
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
