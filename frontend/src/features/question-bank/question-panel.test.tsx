import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { fakeApi } from '../../../test/fake-api.js';
import { signedInAs } from '../../../test/judged-round.js';
import { renderPage } from '../../../test/render-page.js';
import type { View } from '../../api/views.js';
import QuestionBankPage from './question-bank.page.js';

const NOW = '2026-08-05T03:00:00.000Z';
const ONE = '/api/staff/questions/q1';

const aQuestion = (own: Partial<View<'QuestionView'>> = {}): View<'QuestionView'> => ({
  ...{ id: 'q1', code: 'AT-001', topic: 'online-safety', topicName: 'An toàn thông tin', difficulty: 'easy', week: 1 },
  ...{ status: 'draft', version: 2, stem: 'Nên làm gì?', optionCount: 3, warnings: [], updatedAt: NOW },
  ...{ authorName: 'Lê Thị An', openComments: 0, roundCount: 0 },
  ...{ options: ['Báo người lớn', 'Im lặng', 'Trả lời'], correct: 0, explanation: null, source: null, problems: [] },
  ...{ history: [], usedInRounds: [], servable: false, lastApprovedVersion: null, reviewed: null, approved: null },
  actions: [],
  ...own,
});

const aComment = (own: Partial<View<'CommentView'>> = {}): View<'CommentView'> => ({
  ...{ id: 'c1', version: 2, text: 'Thiếu nguồn.', writtenByName: 'Trần Bình', writtenAt: NOW },
  ...{ resolvedAt: null, resolvedByName: null },
  ...own,
});

function show(question: View<'QuestionView'>, more: Parameters<typeof fakeApi>[0] = {}) {
  const requests = fakeApi({
    ...signedInAs('organiser'),
    'GET /api/staff/topics': [],
    'GET /api/staff/questions/authors': [],
    'GET /api/staff/questions': { asOf: NOW, total: 1, page: 1, size: 50, rows: [question] },
    [`GET ${ONE}`]: question,
    [`GET ${ONE}/comments`]: [],
    ...more,
  });
  return { requests, ...renderPage(<QuestionBankPage />, '/staff/questions?id=q1') };
}

describe('A question', () => {
  it('says to its author why somebody else has to review it, and offers no button for it', async () => {
    const message = 'Bạn là người soạn phiên bản này nên không thể tự phản biện hoặc duyệt.';
    show(
      aQuestion({
        actions: [
          { action: 'review', allowed: false, code: 'question-own-words', message },
          { action: 'retire', allowed: true, code: null, message: null },
        ],
      }),
    );
    const reasons = await screen.findByRole('list', { name: 'Việc chưa làm được' });
    expect(reasons.textContent).toBe(`Chưa phản biện được: ${message}`);
    expect(screen.getByRole('button', { name: 'Ngừng dùng' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Phản biện xong' })).toBeNull();
  });

  it('is approved in the version that was read, and shows how far it has come', async () => {
    const approve = { action: 'approve', allowed: true, code: null, message: null } as const;
    const reviewed = aQuestion({ status: 'reviewed', reviewed: { name: 'Trần Bình', at: NOW }, actions: [approve] });
    const { requests, user } = show(reviewed, {
      [`POST ${ONE}/approval`]: { ...reviewed, status: 'approved', approved: { name: 'Hà', at: NOW }, actions: [] },
    });
    const steps = await screen.findByRole('list', { name: 'Vòng đời của câu hỏi' });
    expect(within(steps).getByText('Đã phản biện').closest('li')?.getAttribute('aria-current')).toBe('step');
    await user.click(screen.getByRole('button', { name: 'Duyệt' }));
    await waitFor(() =>
      expect(within(steps).getByText('Đã duyệt').closest('li')?.getAttribute('aria-current')).toBe('step'),
    );
    expect(await requests.find(({ method }) => method === 'POST')?.json()).toEqual({ version: 2 });
  });

  it('that is approved keeps its key covered until its reader knows that the look is recorded', async () => {
    const { requests, user } = show(aQuestion({ status: 'approved', servable: true, lastApprovedVersion: 2 }));
    await screen.findByText(/được ghi vào nhật ký: ai xem, lúc nào, phiên bản nào/);
    expect(requests.some(({ url }) => url.endsWith(ONE))).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Xem đáp án' }));
    expect(await screen.findByRole('radio', { name: 'A là phương án đúng' })).toHaveProperty('checked', true);
    expect(screen.getByText('Lần xem đáp án này đã được ghi vào nhật ký.')).toBeTruthy();
  });

  it('has its comments settled one by one', async () => {
    const { user } = show(aQuestion({ openComments: 1 }), {
      [`GET ${ONE}/comments`]: [aComment()],
      [`POST ${ONE}/comments/c1/resolution`]: [aComment({ resolvedAt: NOW, resolvedByName: 'Lê Thị An' })],
    });
    await user.click(await screen.findByRole('button', { name: 'Đánh dấu đã xử lý: Thiếu nguồn.' }));
    await screen.findByText(/^Đã xử lý: Lê Thị An/);
    expect(screen.getByRole('button', { name: 'Mở lại: Thiếu nguồn.' })).toBeTruthy();
  });

  it('tells what a revision removed and added in words, not by colour alone', async () => {
    const parts = [
      { kind: 'same', text: 'Nên ' },
      { kind: 'removed', text: 'xóa' },
      { kind: 'added', text: 'báo' },
    ] as const;
    const entry: View<'TimelineEntry'> = {
      ...{ kind: 'revised', at: NOW, byName: 'Lê Thị An', version: 2, text: null, commentId: null, isOpen: false },
      changes: [{ field: 'option', option: 1, parts: [...parts] }],
    };
    const { user } = show(aQuestion(), { [`GET ${ONE}/timeline`]: { entries: [entry] } });
    await user.click(await screen.findByRole('button', { name: 'Xem lịch sử' }));
    expect((await screen.findByText('Phương án B')).nextElementSibling?.textContent).toBe('Nên bỏ: xóa ;thêm: báo ;');
    expect(screen.getByText('xóa').tagName).toBe('DEL');
  });
});
