import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { fakeApi } from '../../../test/fake-api.js';
import { renderPage } from '../../../test/render-page.js';
import RulesPage from './rules.page.js';

const RULES = {
  timeLimitSeconds: 600,
  attemptLimit: 1,
  attemptPeriod: 'round',
  countedAttempt: 'best-then-earliest',
  predictionTarget: 'all-correct',
  predictionRequired: true,
  eligibility: 'all-correct',
  keys: ['score', 'predictionDistance', 'submittedAt', 'duration', 'lot'],
  scoresVisible: 'after-publication',
  standingsVisible: 'after-publication',
  prizes: [{ code: 'first', name: 'Giải Nhất', count: 1, value: null }],
  overallPrizes: [],
  onePrizePerPerson: true,
  guardianUnderAge: 16,
  rosterFloorPercent: 70,
};
const show = (change: object = {}) => {
  const rules = { ...RULES, ...change };
  const view = { rules, version: 1, roundId: null, contestName: 'Cuộc thi', organiserName: 'Sở', rounds: [] };
  fakeApi({ 'GET /api/contest/rules': view });
  renderPage(<RulesPage />, '/rules');
};

describe('The rules page', () => {
  it('explains a tie that the prediction breaks: equally far off, the earlier submission is ahead', async () => {
    show();
    const example = await screen.findByRole('table', { name: 'Ví dụ xếp hạng theo dự đoán' });
    const names = within(example)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(names).toEqual(['An', 'Bình', 'Chi']);
    expect(within(example).getAllByText(/lệch 10/)).toHaveLength(2);
  });

  it('lists the keys in the order of the rule set, and no example where predictions do not rank', async () => {
    show({ keys: ['score', 'duration'] });
    const keys = await screen.findByText('Thời gian làm bài: ngắn hơn xếp trên.');
    expect(keys.previousSibling?.textContent).toBe('Số câu trả lời đúng: nhiều hơn xếp trên.');
    expect(screen.queryByRole('table', { name: 'Ví dụ xếp hạng theo dự đoán' })).toBeNull();
    expect(screen.getByText('Những người bằng nhau ở mọi tiêu chí có cùng thứ hạng.')).toBeTruthy();
  });

  it('says how attempts count only where there can be several', async () => {
    show({ attemptLimit: 3 });
    await screen.findByText('Mỗi người có 3 lượt thi trong một tuần thi.');
    expect(screen.getByText(/lượt có nhiều câu đúng nhất được công nhận/)).toBeTruthy();
  });
});
