import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { Route } from 'wouter';
import { fakeApi, refusal } from '../../../test/fake-api.js';
import { ROUND_ID, aJudgedRound, aRankingRow, aResult, signedInAs } from '../../../test/judged-round.js';
import { renderPage } from '../../../test/render-page.js';
import JudgedRoundPage from './judged-round.page.js';

const ADDRESS = `/staff/judging/${ROUND_ID}`;
const show = (search = '') =>
  renderPage(<Route path="/staff/judging/:roundId" component={JudgedRoundPage} />, `${ADDRESS}${search}`);
const button = (name: string) => screen.findByRole('button', { name });

const CONFIRMED = { confirmedAt: '2026-08-11T02:00:00.000Z', confirmedByName: 'Trần Văn Bình' };

describe('A judge', () => {
  it('is told what becomes public before publishing, and publishes the version that was read', async () => {
    const confirmed = aResult({ version: 2, ...CONFIRMED });
    const published = { ...confirmed, publishedAt: '2026-08-12T02:00:00.000Z', publishedByName: 'Trần Văn Bình' };
    let round = aJudgedRound({ state: 'confirmed', result: confirmed });
    const requests = fakeApi({
      ...signedInAs('judge'),
      [`GET /api${ADDRESS}`]: () => round,
      [`POST /api${ADDRESS}/publication`]: () => {
        round = aJudgedRound({ state: 'published', result: published, versions: [published] });
        return round;
      },
    });
    const { user } = show();
    await user.click(await button('Công bố phiên bản 2'));
    const dialog = screen.getByRole('dialog', { name: 'Công bố kết quả Tuần 1?' });
    within(dialog).getByText('N = 3 và bảng xếp hạng 7 thí sinh;');
    within(dialog).getByText(/Không bao giờ công khai: ngày sinh/);
    await user.click(within(dialog).getByRole('button', { name: 'Công bố' }));
    await screen.findByText('Công chúng đang thấy phiên bản 2.');
    const sent = requests.find(({ method }) => method === 'POST');
    expect(await sent?.json()).toEqual({ version: 2 });
  });

  it('cannot sign while a decision is being worked into a new list, and sees that it comes', async () => {
    const requests = fakeApi({
      ...signedInAs('judge'),
      [`GET /api${ADDRESS}`]: () => aJudgedRound({ recomputing: true }),
    });
    const { user } = show();
    await screen.findByText('Đang tính lại kết quả');
    const confirm = await button('Xác nhận phiên bản 1');
    expect(confirm.getAttribute('aria-disabled')).toBe('true');
    await user.click(confirm);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('cannot confirm while prizes are tied, and is told who shares the rank', async () => {
    const tie = {
      rank: 2,
      contestantCount: 2,
      contestants: [
        { contestantId: 'a', name: 'Lê Thị An' },
        { contestantId: 'b', name: 'Vũ Ý' },
      ],
      prizeNames: ['Giải Nhì'],
      sentence: 'Hạng 2 có 2 thí sinh bằng nhau ở mọi tiêu chí.',
    };
    fakeApi({ ...signedInAs('judge'), [`GET /api${ADDRESS}`]: aJudgedRound({ unresolvedTies: [tie] }) });
    show();
    await screen.findByText('Hạng 2 có 2 thí sinh bằng nhau ở mọi tiêu chí.');
    expect(screen.getByRole('link', { name: 'Vũ Ý' }).getAttribute('href')).toBe(`${ADDRESS}/contestants/b`);
    expect(screen.queryByRole('button', { name: /Xác nhận/ })).toBeNull();
  });

  it('is warned over the result of keys that the answers speak against, each question once', async () => {
    const alarm = { ordinal: 4, n: 300, option: null, chosen: null, keyChosen: null, discrimination: null };
    const alarms = [
      { ...alarm, kind: 'distractor-beats-key', option: 2, chosen: 60, keyChosen: 20 },
      { ...alarm, kind: 'negative-discrimination', discrimination: -0.3 },
    ];
    fakeApi({
      ...signedInAs('judge'),
      [`GET /api${ADDRESS}`]: aJudgedRound(),
      [`GET /api/staff/rounds/${ROUND_ID}/item-analysis`]: { state: 'ready', alarms },
    });
    show();
    await screen.findByText('1 câu hỏi cần đọc lại đáp án');
    const link = screen.getByRole('link', { name: 'Xem phân tích câu hỏi' });
    expect(link.getAttribute('href')).toBe(`${ADDRESS}/item-analysis`);
  });

  it('sees the refusal when somebody made a newer version meanwhile', async () => {
    fakeApi({
      ...signedInAs('judge'),
      [`GET /api${ADDRESS}`]: aJudgedRound(),
      [`POST /api${ADDRESS}/confirmation`]: () => refusal(409, { detail: 'Đã có bản kết quả mới hơn (bản 2).' }),
    });
    const { user } = show();
    await user.click(await button('Xác nhận phiên bản 1'));
    await user.click(await button('Xác nhận'));
    expect(await screen.findByText('Đã có bản kết quả mới hơn (bản 2).')).toBeTruthy();
  });
});

describe('An organiser', () => {
  it('sees the result and decides nothing', async () => {
    fakeApi({ ...signedInAs('organiser'), [`GET /api${ADDRESS}`]: aJudgedRound() });
    show();
    await screen.findByText('Bạn đang xem. Chỉ Ban Giám khảo được loại thí sinh, xác nhận và công bố kết quả.');
    expect(screen.queryByRole('button', { name: /Xác nhận|Tính lại/ })).toBeNull();
  });
});

describe('Before the round has closed', () => {
  it('nobody sees a number', async () => {
    const open = aJudgedRound({ state: 'open', phase: 'open', versions: [] });
    fakeApi({ ...signedInAs('judge'), [`GET /api${ADDRESS}`]: { ...open, result: null } });
    show();
    await screen.findByText('Tuần thi chưa đóng');
    expect(screen.queryByText(/^N /)).toBeNull();
  });
});

describe('The ranking', () => {
  const page = { version: 1, total: 1, page: 1, size: 50, rows: [aRankingRow()] };

  it('says of every row why the one above is ahead, and opens the contestant’s story', async () => {
    fakeApi({
      ...signedInAs('judge'),
      [`GET /api${ADDRESS}`]: aJudgedRound(),
      [`GET /api${ADDRESS}/ranking`]: page,
    });
    const { user, history } = show('?view=ranking');
    await user.click(await screen.findByText('Người xếp ngay trên hơn vì nộp sớm hơn 312 ms.'));
    expect(history.at(-1)).toBe(`${ADDRESS}/contestants/${aRankingRow().contestantId}`);
  });

  it('keeps the filter in the address and asks the server for prizes only', async () => {
    const requests = fakeApi({
      ...signedInAs('judge'),
      [`GET /api${ADDRESS}`]: aJudgedRound(),
      [`GET /api${ADDRESS}/ranking`]: page,
    });
    const { user, history } = show('?view=ranking');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Hiện' }), 'Chỉ người có giải');
    await waitFor(() => expect(requests.at(-1)?.url).toContain('prizes=true'));
    expect(history.at(-1)).toBe(`${ADDRESS}?view=ranking&rows=prizes`);
  });
});

describe('The files', () => {
  const showFiles = async (role: 'judge' | 'organiser') => {
    fakeApi({
      ...signedInAs(role),
      [`GET /api${ADDRESS}`]: aJudgedRound(),
      [`GET /api${ADDRESS}/ranking`]: { version: 1, total: 1, page: 1, size: 200, rows: [aRankingRow()] },
    });
    const shown = show('?view=winners');
    await screen.findByRole('rowheader', { name: /Vũ Ý/ });
    return shown;
  };
  const address = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

  it('are previewed, and hold whole phone numbers only when a judge asks for them', async () => {
    const { user } = await showFiles('judge');
    expect(address('Tải XLSX')).toBe(`/api${ADDRESS}/export.xlsx?version=1&winnersOnly=true`);
    await user.click(screen.getByRole('checkbox', { name: 'Ghi đầy đủ số điện thoại và ngày sinh' }));
    expect(address('Tải CSV')).toBe(`/api${ADDRESS}/export.csv?version=1&winnersOnly=true&full=true`);
  });

  it('offer an organiser masked numbers only', async () => {
    await showFiles('organiser');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
