import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { Route } from 'wouter';
import { fakeApi } from '../../../test/fake-api.js';
import { ROUND_ID, signedInAs } from '../../../test/judged-round.js';
import { renderPage } from '../../../test/render-page.js';
import ItemAnalysisPage from './item-analysis.page.js';
import type { AnalysedItem, ItemAnalysis } from './item-analysis-view.js';

const ADDRESS = `/staff/judging/${ROUND_ID}/item-analysis`;

function anItem(changes: Partial<AnalysedItem> = {}): AnalysedItem {
  return {
    ...{ ordinal: 0, code: 'Q-1', stem: 'Cổng dịch vụ công quốc gia khai trương năm nào?', topic: 'Dịch vụ công' },
    ...{ voided: false, n: 90, answered: 87, facility: 0.62, standardDeviation: 0.49, discrimination: 0.34 },
    ...{ efficiency: 0.51, randomGuess: 1 / 3, topFrom: 7, bottomUpTo: 4 },
    groupSizes: { top: 30, middle: 32, bottom: 28 },
    options: [
      { text: '2019', right: true, chosen: { top: 27, middle: 20, bottom: 9 } },
      { text: '2018', right: false, chosen: { top: 3, middle: 8, bottom: 10 } },
      { text: '2020', right: false, chosen: { top: 0, middle: 4, bottom: 6 } },
    ],
    unanswered: { top: 0, middle: 0, bottom: 3 },
    ...changes,
  };
}

function anAnalysis(changes: Partial<ItemAnalysis> = {}): ItemAnalysis {
  return {
    ...{ state: 'ready', version: 1, counted: 90, total: 90, analysedAt: '2026-08-10T02:01:00.000Z' },
    paper: {
      ...{ n: 90, questionCount: 10, mean: 6.25, median: 6.5, standardDeviation: 1.8, skewness: -0.7, kurtosis: 0.1 },
      ...{
        reliability: 0.58,
        errorRatio: 0.65,
        standardError: 1.17,
        distribution: [0, 1, 2, 5, 9, 14, 18, 17, 13, 8, 3],
      },
    },
    items: [anItem(), anItem({ ordinal: 1, code: 'Q-2', discrimination: -0.3, facility: 0.2 })],
    alarms: [],
    ...changes,
  };
}

function show(analysis: ItemAnalysis | (() => ItemAnalysis), search = '') {
  fakeApi({ ...signedInAs('judge'), [`GET /api/staff/rounds/${ROUND_ID}/item-analysis`]: analysis });
  return renderPage(
    <Route path="/staff/judging/:roundId/item-analysis" component={ItemAnalysisPage} />,
    `${ADDRESS}${search}`,
  );
}

describe('A judge before publication', () => {
  it('reads first which keys the best contradict, and goes from there to the question or to a ruling', async () => {
    const aboutKey = { kind: 'distractor-beats-key', ordinal: 1, n: 30, discrimination: null } as const;
    show(anAnalysis({ alarms: [{ ...aboutKey, option: 2, chosen: 19, keyChosen: 8 }] }));
    const sentence = await screen.findByText(/19 người chọn phương án C, chỉ 8 người chọn đáp án/);
    expect(within(sentence).getByRole('link', { name: 'Xem Q-2' }).getAttribute('href')).toBe('#question-1');
    const ruling = screen.getByRole('link', { name: 'Quyết định về câu hỏi' });
    expect(ruling.getAttribute('href')).toBe(`/staff/judging/${ROUND_ID}?view=questions`);
    expect(screen.getAllByText('Xem lại đáp án')).toHaveLength(1);
  });

  it('is told in words that no key is in doubt', async () => {
    show(anAnalysis());
    await screen.findByText('Không có câu hỏi nào đáng ngờ về đáp án');
  });

  it('sees what each figure means, with its n', async () => {
    show(anAnalysis());
    await screen.findByText('Thấp: điểm phụ thuộc nhiều vào may rủi. Đề ngắn thường như vậy. · n = 90');
    screen.getByText('0,58');
    screen.getByText('Vừa · Đoán mò: 33,3 % · Độ lệch chuẩn 0,49 · n = 90');
    screen.getByText('Không hơn đoán mò · Đoán mò: 33,3 % · Độ lệch chuẩn 0,49 · n = 90');
    screen.getByText('Ngược: người giỏi hơn lại sai nhiều hơn · n = 90');
    expect(screen.getAllByText('87 người trả lời')).toHaveLength(2);
  });

  it('sees for each option how many of each score group chose it', async () => {
    show(anAnalysis());
    const table = await screen.findByRole('table', { name: 'Ai chọn phương án nào ở Q-1' });
    within(table).getByRole('columnheader', { name: 'Điểm cao từ 7 điểm · n = 30' });
    const key = within(table).getByRole('row', { name: /2019 Đáp án/ });
    expect(
      within(key)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['27 người, 90 %', '20 người, 63 %', '9 người, 32 %']);
    within(table).getByRole('row', { name: /Bỏ trống.*3 người, 11 %/ });
  });

  it('can put the weakest questions first, and finds the order again in the address', async () => {
    const { user, history } = show(anAnalysis());
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Sắp xếp' }), 'Phân biệt kém trước');
    const codes = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(codes).toEqual(['Q-2', 'Q-1']);
    expect(history?.at(-1)).toContain('order=discrimination');
  });

  it('gets the figures as a file', async () => {
    show(anAnalysis());
    const link = await screen.findByRole('link', { name: 'Tải bảng tính (.xlsx)' });
    expect(link.getAttribute('href')).toBe(`/api/staff/rounds/${ROUND_ID}/item-analysis.xlsx`);
  });
});

describe('Before it is ready', () => {
  const nothing = { analysedAt: null, paper: null, items: [], alarms: [] };

  it('the page shows how far the worker is', async () => {
    show(anAnalysis({ ...nothing, state: 'computing', counted: 250_000, total: 1_000_000 }));
    const bar = await screen.findByRole('progressbar', { name: 'Đang phân tích câu hỏi' });
    expect(bar.getAttribute('aria-valuetext')).toBe('250.000 trong 1.000.000 lượt thi');
  });

  it('the page says what it waits for', async () => {
    show(anAnalysis({ ...nothing, state: 'no-result', version: null, counted: 0, total: 0 }));
    await screen.findByText('Chưa có kết quả để phân tích');
    expect(screen.queryByRole('link', { name: /xlsx/ })).toBeNull();
  });
});

describe('A voided question', () => {
  it('shows its choices and says why it has no other figures', async () => {
    const none = { facility: null, standardDeviation: null, discrimination: null, efficiency: null, randomGuess: null };
    show(anAnalysis({ items: [anItem({ ...none, voided: true })] }));
    await screen.findByText(/Câu đã hủy được tính đúng cho mọi người/);
    screen.getByRole('table', { name: 'Ai chọn phương án nào ở Q-1' });
    expect(screen.queryByText('Độ phân biệt')).toBeNull();
  });
});
