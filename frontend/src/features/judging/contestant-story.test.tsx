import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { Route } from 'wouter';
import { fakeApi } from '../../../test/fake-api.js';
import { CONTESTANT_ID, ROUND_ID, aJudgedRound, aRankingRow, aResult, signedInAs } from '../../../test/judged-round.js';
import { renderPage } from '../../../test/render-page.js';
import type { View } from '../../api/views.js';
import ContestantStoryPage from './contestant-story.page.js';

const ROUND = `/api/staff/judging/${ROUND_ID}`;
const ADDRESS = `/staff/judging/${ROUND_ID}/contestants/${CONTESTANT_ID}`;

const STORY: View<'StoryView'> = {
  contestant: {
    id: CONTESTANT_ID,
    name: 'Vũ Ý',
    dateOfBirth: '1988-03-12',
    maskedPhone: '09xx xxx 123',
    commune: 'Phường Hạc Thành',
    unit: null,
    group: 'official',
    guardianName: null,
    registeredAt: '2026-07-28T02:11:09.000Z',
  },
  status: 'eligible',
  entry: { prediction: 5, predictionLockedAt: '2026-08-04T03:12:45.123Z', attemptCount: 1 },
  attempts: [],
  history: [],
  row: aRankingRow(),
};

const COMPARISON: View<'ComparisonView'> = {
  from: 1,
  to: 2,
  actualCountBefore: 3,
  actualCountAfter: 2,
  changedCount: 1,
  rows: [
    {
      contestantId: 'b',
      name: 'Trần Bình',
      rankBefore: 2,
      rankAfter: 1,
      scoreBefore: 2,
      scoreAfter: 2,
      distanceBefore: 1,
      distanceAfter: 0,
      prizeBefore: 'Giải Nhì',
      prizeAfter: 'Giải Nhất',
    },
  ],
};

const show = () =>
  renderPage(
    <Route path="/staff/judging/:roundId/contestants/:contestantId" component={ContestantStoryPage} />,
    ADDRESS,
  );

describe('Disqualifying a contestant', () => {
  it('needs a reason, and shows what the new version changed', async () => {
    const requests = fakeApi({
      ...signedInAs('judge'),
      [`GET ${ROUND}`]: aJudgedRound(),
      [`GET /api${ADDRESS}`]: STORY,
      [`POST /api${ADDRESS}/disqualification`]: aJudgedRound({ result: aResult({ version: 2, actualCount: 2 }) }),
      [`GET ${ROUND}/comparison`]: COMPARISON,
    });
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Loại thí sinh' }));
    const dialog = screen.getByRole('dialog', { name: 'Loại Vũ Ý khỏi tuần thi này?' });
    const act = within(dialog).getByRole('button', { name: 'Loại thí sinh' });
    await user.click(act);
    within(dialog).getByText('Hãy ghi lý do; lý do được lưu trong nhật ký.');
    await user.type(within(dialog).getByRole('textbox', { name: 'Lý do loại' }), 'Dùng hai số điện thoại');
    await user.click(act);
    await screen.findByText('Đã lập phiên bản 2');
    const changed = await screen.findByRole('table', { name: 'Thay đổi từ phiên bản 1 đến phiên bản 2' });
    within(changed).getByRole('cell', { name: 'Giải Nhì → Giải Nhất' });
    const sent = requests.filter(({ method }) => method === 'POST');
    expect(await Promise.all(sent.map((request) => request.json()))).toEqual([{ reason: 'Dùng hai số điện thoại' }]);
  });

  it('is not offered for somebody on the barred roster', async () => {
    fakeApi({
      ...signedInAs('judge'),
      [`GET ${ROUND}`]: aJudgedRound(),
      [`GET /api${ADDRESS}`]: { ...STORY, status: 'barred', row: null },
    });
    show();
    await screen.findByText('Trong danh sách không được dự thi');
    expect(screen.queryByRole('button', { name: /Loại|Khôi phục/ })).toBeNull();
  });
});
