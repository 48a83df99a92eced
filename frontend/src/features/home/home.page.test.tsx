import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { fakeApi, refusal } from '../../../test/fake-api.js';
import { renderPage } from '../../../test/render-page.js';
import HomePage from './home.page.js';

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const aRound = (id: string, opens: number, closes: number, change: object = {}) => ({
  id,
  number: Number(id.slice(1)),
  name: `Tuần ${id.slice(1)}`,
  opensAt: inHours(opens),
  closesAt: inHours(closes),
  phase: 'open',
  released: true,
  resultPublished: false,
  predictionTarget: 'all-correct',
  timeLimitSeconds: 600,
  questionCount: 10,
  attemptLimit: 1,
  lotCommitment: null,
  lotSeed: null,
  ...change,
});
const aHome = (rounds: object[], change: object = {}) => ({
  contest: { id: 'k', name: 'Cuộc thi', shortName: 'Cuộc thi', organiserName: 'Sở', introduction: '', timeZone: '' },
  rounds,
  prizes: [{ code: 'first', name: 'Giải Nhất', count: 1, value: '1.000.000 đồng' }],
  overallPrizes: [],
  announcements: [],
  standingsVisible: false,
  serverTime: inHours(0),
  ...change,
});
const mine = (change: object = {}) => ({
  roundId: 'r2',
  attemptsUsed: 1,
  attemptsLeft: 0,
  openAttempt: null,
  prediction: null,
  predictionLocked: false,
  receipts: [],
  ...change,
});
const asContestant = (myRounds: object[]) => ({
  'GET /api/session': () => ({
    account: { id: 'c1', role: 'contestant', displayName: 'Lê Lan' },
    serverTime: new Date().toISOString(),
  }),
  'GET /api/my-rounds': myRounds,
});
const OPEN = [aRound('r1', -200, -30, { resultPublished: true }), aRound('r2', -1, 50.5)];

describe('The home page', () => {
  it('shows everybody the open round, how long it is open, and the way in', async () => {
    fakeApi({ 'GET /api/contest': aHome(OPEN) });
    renderPage(<HomePage />);
    await screen.findByRole('heading', { name: 'Tuần 2' });
    expect(screen.getByText('còn 2 ngày 2 giờ')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Bắt đầu làm bài' }).getAttribute('href')).toBe('/rounds/r2/answer');
    expect(screen.getByRole('link', { name: 'Đăng ký dự thi' })).toBeTruthy();
    expect(await screen.findByText('1.000.000 đồng')).toBeTruthy();
  });

  it('leads back into an attempt that is under way', async () => {
    const openAttempt = { id: 'a1', deadlineAt: inHours(0.1), answeredCount: 3, questionCount: 10 };
    fakeApi({ 'GET /api/contest': aHome(OPEN), ...asContestant([mine({ openAttempt })]) });
    renderPage(<HomePage />);
    const goOn = await screen.findByRole('link', { name: 'Làm tiếp' });
    expect(goOn.getAttribute('href')).toBe('/rounds/r2/answer');
    expect(screen.getByText(/đã trả lời 3 \/ 10 câu, còn (5 phút|6 phút)/)).toBeTruthy();
  });

  it('offers the receipt, and no second start, to whoever has used the only attempt', async () => {
    fakeApi({ 'GET /api/contest': aHome(OPEN), ...asContestant([mine({ receipts: [{ attemptId: 'a1' }] })]) });
    renderPage(<HomePage />);
    await screen.findByRole('link', { name: 'Xem biên nhận' });
    expect(screen.queryByRole('link', { name: 'Bắt đầu làm bài' })).toBeNull();
  });

  it.each([
    { what: 'the open round', rounds: OPEN },
    { what: 'a round to come', rounds: [OPEN[0] ?? {}, aRound('r2', 1, 50)] },
  ])('says why somebody may not take part in $what, and offers no start', async ({ rounds }) => {
    const startRefusal = { type: 'barred-from-contest', sentence: 'Trùng với một thành viên. Xin liên hệ Sở.' };
    const stopped = mine({ attemptsUsed: 0, attemptsLeft: 1, startRefusal });
    fakeApi({ 'GET /api/contest': aHome(rounds), ...asContestant([stopped]) });
    renderPage(<HomePage />);
    await screen.findByText('Bạn không thể dự thi');
    expect(screen.getByText('Trùng với một thành viên. Xin liên hệ Sở.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Bắt đầu làm bài' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Đăng ký dự thi' })).toBeNull();
  });

  it('keeps the receipt of whoever may start no more, without another attempt', async () => {
    const startRefusal = { type: 'consent-withdrawn', sentence: 'Bạn đã rút lại sự đồng ý.' };
    const stopped = mine({ attemptsLeft: 2, receipts: [{ attemptId: 'a1' }], startRefusal });
    fakeApi({ 'GET /api/contest': aHome(OPEN), ...asContestant([stopped]) });
    renderPage(<HomePage />);
    await screen.findByText('Bạn đã rút lại sự đồng ý.');
    expect(screen.getByRole('link', { name: 'Xem biên nhận' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Làm thêm một lượt' })).toBeNull();
  });

  it.each([
    { who: 'leads somebody barred meanwhile back into', type: 'barred-from-contest', ways: 1 },
    { who: 'does not lead whoever withdrew, and could not submit, back into', type: 'consent-withdrawn', ways: 0 },
  ])('$who the attempt under way', async ({ type, ways }) => {
    const openAttempt = { id: 'a1', deadlineAt: inHours(0.1), answeredCount: 3, questionCount: 10 };
    const stopped = mine({ openAttempt, startRefusal: { type, sentence: 'Vì sao.' } });
    fakeApi({ 'GET /api/contest': aHome(OPEN), ...asContestant([stopped]) });
    renderPage(<HomePage />);
    await screen.findByText(ways ? /Bạn đang làm dở/ : 'Vì sao.');
    expect(screen.queryAllByRole('link', { name: 'Làm tiếp' })).toHaveLength(ways);
  });

  it('says when the next round opens, by the server’s clock', async () => {
    const serverTime = '2026-08-10T02:30:00.000Z';
    const next = aRound('r2', 0, 0, { opensAt: '2026-08-10T03:00:00.000Z', closesAt: '2026-08-17T02:00:00.000Z' });
    fakeApi({ 'GET /api/session': () => ({ account: null, serverTime }), 'GET /api/contest': aHome([next]) });
    renderPage(<HomePage />);
    await screen.findByText('Mở lúc 10:00 thứ Hai, 10/08/2026', { selector: 'span' });
    expect(await screen.findByText(/^còn (30 phút|29 phút)/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Bắt đầu làm bài' })).toBeNull();
  });

  it('says so while there is no contest', async () => {
    fakeApi({ 'GET /api/contest': () => refusal(404, { type: '/problems/no-contest' }) });
    renderPage(<HomePage />);
    expect(await screen.findByRole('heading', { name: 'Chưa có cuộc thi nào' })).toBeTruthy();
  });
});
