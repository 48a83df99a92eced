import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { Route } from 'wouter';
import { fakeApi, refusal } from '../../../test/fake-api.js';
import { signedInAs } from '../../../test/judged-round.js';
import { CONTEST_ID, ROUND_ID, aContest, aStaffRound } from '../../../test/organised-contest.js';
import { renderPage } from '../../../test/render-page.js';
import RoundPage from './round.page.js';

const ROUND = `/api/staff/rounds/${ROUND_ID}`;

const aDesk = (round = aStaffRound()) => ({
  ...signedInAs('organiser'),
  [`GET ${ROUND}`]: round,
  [`GET /api/staff/contests/${CONTEST_ID}`]: aContest(),
  'GET /api/staff/topics': [],
  'POST /api/staff/blueprint-feasibility': {
    feasible: false,
    questionCount: 10,
    short: 4,
    rows: [{ index: 0, wanted: 10, available: 6 }],
  },
});

const show = () =>
  renderPage(<Route path="/staff/rounds/:roundId" component={RoundPage} />, `/staff/rounds/${ROUND_ID}`);

describe('A round that is not released', () => {
  it('says why it cannot open, where to mend it, and does not let itself be released', async () => {
    const message = 'Ngân hàng chưa đủ câu hỏi cho ma trận đề.';
    const requests = fakeApi(
      aDesk(aStaffRound({ checklist: [{ code: 'blueprint-infeasible', done: false, message }] })),
    );
    const { user } = show();
    await screen.findByRole('heading', { name: 'Chưa thể mở vì…' });
    expect(screen.getByRole('listitem').textContent).toContain(message);
    expect(screen.getByRole('link', { name: 'Đến ngân hàng câu hỏi' }).getAttribute('href')).toBe(
      '/staff/questions?week=3',
    );
    await user.click(await screen.findByRole('button', { name: 'Phát hành tuần thi' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(requests.some(({ url }) => url.endsWith('/release'))).toBe(false);
  });

  it('counts while one types what the bank can serve', async () => {
    fakeApi(aDesk());
    show();
    const sentence = 'Đề 10 câu: còn thiếu 4 câu đã duyệt. Duyệt thêm câu hỏi hoặc giảm số câu.';
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('is released after one question, and is locked then', async () => {
    const released = aStaffRound({ locked: true, releasedAt: '2026-08-16T03:00:00.000Z' });
    fakeApi({ ...aDesk(), [`POST ${ROUND}/release`]: released });
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Phát hành tuần thi' }));
    const dialog = screen.getByRole('dialog', { name: 'Phát hành Tuần 3?' });
    await user.click(within(dialog).getByRole('button', { name: 'Phát hành tuần thi' }));
    await screen.findByText('Đã phát hành: lịch, thể lệ và câu hỏi đã khóa');
    expect(screen.queryByRole('button', { name: 'Lưu lịch và thể lệ' })).toBeNull();
  });
});

describe('An open round', () => {
  it('can only be extended, with a reason, and shows the refusal beside the new time', async () => {
    const open = aStaffRound({ phase: 'open', locked: true, releasedAt: '2026-08-16T03:00:00.000Z' });
    const requests = fakeApi({
      ...aDesk(open),
      [`POST ${ROUND}/extension`]: () =>
        refusal(422, {
          detail: 'Giờ đóng mới phải sau giờ đóng hiện tại.',
          errors: [{ pointer: '/closesAt', detail: 'Phải sau 09:00.' }],
        }),
    });
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Gia hạn giờ đóng' }));
    const dialog = screen.getByRole('dialog', { name: 'Gia hạn Tuần 3' });
    await user.type(within(dialog).getByRole('textbox', { name: 'Lý do' }), 'Mất điện một giờ');
    await user.click(within(dialog).getByRole('button', { name: 'Gia hạn' }));
    await within(dialog).findByText('Giờ đóng mới phải sau giờ đóng hiện tại.');
    const sent = await requests.find(({ url }) => url.endsWith('/extension'))?.json();
    expect(sent).toEqual({ closesAt: '2026-08-24T03:00:00.000Z', reason: 'Mất điện một giờ', announce: true });
  });
});
