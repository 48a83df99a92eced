import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { fakeApi } from '../../../test/fake-api.js';
import { renderPage } from '../../../test/render-page.js';
import StandingsPage from './standings.page.js';

const aRow = (rank: number, name: string, change: object = {}) => ({
  rank,
  name,
  place: 'Phường Hạc Thành',
  maskedPhone: '09xx xxx 678',
  score: 10,
  prediction: 12,
  distance: 1,
  durationMs: 72_345,
  submittedAt: '2026-08-05T03:00:00.000Z',
  prizeName: null,
  isMe: false,
  ...change,
});
const me = aRow(1234, 'Vũ Ý', { score: 7, isMe: true });
const show = (standings: object, path = '/standings') => {
  const view = {
    roundId: 'r1',
    resultVersion: 1,
    publishedAt: '2026-08-12T02:00:00Z',
    page: 1,
    size: 50,
    actualCount: 11,
  };
  const round = { id: 'r1', name: 'Tuần 1', closesAt: '2026-08-10T02:00:00Z', resultPublished: true };
  const requests = fakeApi({
    'GET /api/contest': { contest: {}, rounds: [round] },
    'GET /api/rounds/r1/standings': { ...view, state: 'published', total: 2000, me: null, rows: [], ...standings },
  });
  return { ...renderPage(<StandingsPage />, path), requests };
};

describe('The standings', () => {
  it('keep my own row in sight, however far down it is', async () => {
    show({ rows: [aRow(1, 'Lê Lan', { prizeName: 'Giải Nhất' })], me });
    const mine = await screen.findByRole('complementary', { name: 'Vị trí của bạn' });
    expect(within(mine).getByText('Hạng 1.234')).toBeTruthy();
    expect(within(mine).getByText('7 câu đúng')).toBeTruthy();
    expect(screen.getByRole('row', { name: /1 Lê Lan Giải Nhất/ })).toBeTruthy();
    expect(screen.getByText(/Con số thực tế để so với dự đoán: 11\./)).toBeTruthy();
  });

  it('say why there is nothing to see before publication', async () => {
    show({ state: 'hidden', total: 0 });
    await screen.findByText('Bảng xếp hạng chưa công bố');
    expect(screen.queryByLabelText('Tìm theo tên')).toBeNull();
  });

  it('search by the name in the address, and say what to do when nobody is found', async () => {
    const { requests } = show({ total: 0 }, '/standings?q=khong ai');
    await screen.findByText('Không thấy ai tên “khong ai”');
    const asked = requests.find(({ url }) => url.includes('/rounds/r1/standings'));
    expect(new URL(asked?.url ?? '').searchParams.get('q')).toBe('khong ai');
  });
});
