import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { fakeApi } from '../../../test/fake-api.js';
import { signedInAs } from '../../../test/judged-round.js';
import { CONTEST_ID, ROUND_ID, aContest } from '../../../test/organised-contest.js';
import { renderPage } from '../../../test/render-page.js';
import DeskPage from './desk.page.js';

const anEmptyPage = { total: 0, page: 1, size: 1, rows: [] };

const aDesk = () => ({
  ...signedInAs('organiser'),
  'GET /api/staff/contests': [
    { id: CONTEST_ID, name: 'Chuyển đổi số', shortName: 'CĐS', roundCount: 1, createdAt: '', current: true },
  ],
  [`GET /api/staff/contests/${CONTEST_ID}`]: aContest(),
  'GET /api/staff/judging': [],
  'GET /api/staff/questions': { ...anEmptyPage, total: 12 },
  'GET /api/staff/barred-roster': anEmptyPage,
});

describe('The desk', () => {
  it('lists what needs doing with the way to each', async () => {
    fakeApi(aDesk());
    renderPage(<DeskPage />, '/staff');
    await screen.findByText('Tuần 3: đã đủ điều kiện, chưa phát hành');
    await screen.findByText('12 câu hỏi là bản nháp, chờ duyệt');
    await screen.findByText('Danh sách không được dự thi đang trống');
    expect(screen.getByRole('link', { name: 'Phát hành' }).getAttribute('href')).toBe(`/staff/rounds/${ROUND_ID}`);
  });

  it('leads an empty installation to its first contest', async () => {
    fakeApi({ ...signedInAs('organiser'), 'GET /api/staff/contests': [] });
    renderPage(<DeskPage />, '/staff');
    const link = await screen.findByRole('link', { name: 'Tạo cuộc thi' });
    expect(link.getAttribute('href')).toBe('/staff/contests/new');
  });
});
