import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { Route, Switch } from 'wouter';
import { fakeApi, refusal } from '../../../test/fake-api.js';
import { renderPage } from '../../../test/render-page.js';
import AnswerPage from './answer.page.js';
import type { Attempt } from './attempt.js';
import ReceiptPage from './receipt.page.js';

const lostLine = () => {
  throw new TypeError('Failed to fetch');
};
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const question = (position: number, answer: number | null = null) => ({
  position,
  stem: `Nội dung câu ${position + 1}?`,
  options: ['Một', 'Hai', 'Ba'],
  answer,
  flagged: false,
});
const anAttempt = (change: Partial<Attempt> = {}): Attempt => ({
  id: 'a1',
  roundId: 'r1',
  roundName: 'Tuần 1',
  number: 1,
  startedAt: inMinutes(-1),
  deadlineAt: inMinutes(9),
  serverTime: inMinutes(0),
  submittedAt: null,
  questions: [question(0), question(1, 2)],
  prediction: { value: 1200, locked: false, required: true, target: 'all-correct' },
  receipt: null,
  ...change,
});
const receipt: NonNullable<Attempt['receipt']> = {
  code: '7Q4M-2KXB-9TRA',
  attemptId: 'a1',
  roundId: 'r1',
  roundNumber: 1,
  roundName: 'Tuần 1',
  contestantName: 'Lê Lan',
  submittedAt: '2026-08-10T02:00:12.045Z',
  finalisedBy: 'contestant',
  answeredCount: 2,
  questionCount: 2,
  attemptNumber: 1,
  prediction: 1200,
  score: null,
};
const signedIn = {
  'GET /api/session': () => ({
    account: { id: 'c1', role: 'contestant', displayName: 'Lê Lan' },
    serverTime: new Date().toISOString(),
  }),
  'GET /api/my-rounds': [],
  'GET /api/contest': () => refusal(404, { type: '/problems/no-contest' }),
};

function show(replies: Parameters<typeof fakeApi>[0], step = '') {
  const requests = fakeApi({ ...signedIn, ...replies });
  const pages = (
    <Switch>
      <Route path="/rounds/:roundId/answer" component={AnswerPage} />
      <Route path="/rounds/:roundId/receipt" component={ReceiptPage} />
    </Switch>
  );
  const sent = (method: string, path: string) =>
    requests.filter((request) => request.method === method && new URL(request.url).pathname === path);
  return { ...renderPage(pages, `/rounds/r1/answer${step}`), sent };
}

describe('Answering', () => {
  beforeEach(() => localStorage.clear());

  it('saves each choice at once, says so, and shows what was chosen before', async () => {
    const { user, sent } = show({
      'GET /api/rounds/r1/attempt': anAttempt(),
      'PUT /api/attempts/a1/answers/0': { savedAt: inMinutes(0) },
    });
    await user.click(await screen.findByRole('radio', { name: /Hai/ }));
    await screen.findByText('Đã lưu');
    expect(await sent('PUT', '/api/attempts/a1/answers/0')[0]?.json()).toEqual({ choice: 1 });
    await user.click(screen.getByRole('button', { name: 'Câu tiếp theo' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Ba/ }).checked).toBe(true);
  });

  it('stays on the question after a choice: the reader decides when to go on', async () => {
    const { user } = show({
      'GET /api/rounds/r1/attempt': anAttempt(),
      'PUT /api/attempts/a1/answers/0': { savedAt: inMinutes(0) },
    });
    await user.click(await screen.findByRole('radio', { name: /Một/ }));
    await screen.findByText('Đã lưu');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Câu 1 / 2');
  });

  it('keeps a choice while the line is down, says so, and shows it again after a reload', async () => {
    const replies = { 'GET /api/rounds/r1/attempt': anAttempt(), 'PUT /api/attempts/a1/answers/0': lostLine };
    const { user, unmount } = show(replies, '?step=1');
    await user.click(await screen.findByRole('radio', { name: /Hai/ }));
    await screen.findByText('Chưa gửi được – vẫn giữ trên máy này');
    unmount();
    show(replies, '?step=1');
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: /Hai/ })).checked).toBe(true);
    expect(screen.getByRole('link', { name: 'Câu 1, đã trả lời, chưa gửi được' })).toBeTruthy();
  });

  it('leads to sign in again when the session has ended, and back to the same question', async () => {
    const { user } = show(
      {
        'GET /api/rounds/r1/attempt': anAttempt(),
        'PUT /api/attempts/a1/answers/1': () => refusal(401, { type: '/problems/not-signed-in' }),
      },
      '?step=2',
    );
    await user.click(await screen.findByRole('radio', { name: /Một/ }));
    const link = await screen.findByRole('link', { name: 'Đăng nhập lại' });
    expect(link.getAttribute('href')).toBe('/sign-in?next=%2Frounds%2Fr1%2Fanswer%3Fstep%3D2');
  });

  it('submits everything on the screen, also what never reached the server, once for a double click', async () => {
    const { user, sent, history } = show(
      {
        'GET /api/rounds/r1/attempt': anAttempt(),
        'PUT /api/attempts/a1/answers/0': lostLine,
        'POST /api/attempts/a1/submission': receipt,
        'GET /api/attempts/a1/receipt': receipt,
      },
      '?step=1',
    );
    await user.click(await screen.findByRole('radio', { name: /Hai/ }));
    await user.click(screen.getByRole('link', { name: 'Xem lại và nộp bài' }));
    await user.click(screen.getByRole('button', { name: 'Nộp bài' }));
    await user.dblClick(screen.getAllByRole('button', { name: 'Nộp bài' }).at(-1) ?? document.body);
    await screen.findByText('7Q4M-2KXB-9TRA');
    expect(screen.getByText('09:00:12,045 thứ Hai, 10/08/2026')).toBeTruthy();
    expect(history.at(-1)).toBe('/rounds/r1/receipt?attempt=a1');
    const submissions = sent('POST', '/api/attempts/a1/submission');
    expect(submissions).toHaveLength(1);
    expect(await submissions[0]?.json()).toEqual({ answers: [1, 2], prediction: 1200 });
    // Of the attempt nothing stays behind.
    expect(Object.keys(localStorage)).toEqual(['signed-in']);
  });

  it('says what the server refused and submits when it is mended', async () => {
    const { user } = show(
      {
        'GET /api/rounds/r1/attempt': anAttempt(),
        'POST /api/attempts/a1/submission': () =>
          refusal(422, { type: '/problems/prediction-missing', detail: 'Bạn chưa trả lời câu hỏi dự đoán.' }),
      },
      '?step=review',
    );
    await user.click(await screen.findByRole('button', { name: 'Nộp bài' }));
    await user.click(screen.getAllByRole('button', { name: 'Nộp bài' }).at(-1) ?? document.body);
    await screen.findByText('Bạn chưa trả lời câu hỏi dự đoán.');
    expect(localStorage.getItem('submission.a1')).toBeNull();
  });

  it('does not submit without the prediction that the rules ask for', async () => {
    const prediction = { value: null, locked: false, required: true, target: 'all-correct' } as const;
    show({ 'GET /api/rounds/r1/attempt': anAttempt({ prediction }) }, '?step=review');
    const submit = await screen.findByRole('button', { name: 'Nộp bài' });
    expect(submit.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('link', { name: 'Nhập dự đoán' })).toBeTruthy();
  });

  it('ends nothing because the device’s clock is set, and asks the server for the time', async () => {
    const { sent } = show({ 'GET /api/rounds/r1/attempt': anAttempt() });
    await screen.findByRole('radio', { name: /Hai/ });
    const [timer, asked] = [screen.getByRole('timer'), sent('GET', '/api/session').length];
    const tomorrow = Date.now() + 24 * 60 * 60_000;
    const set = jest.spyOn(Date, 'now').mockReturnValue(tomorrow);
    const before = timer.textContent;
    await waitFor(() => expect(timer.textContent).not.toBe(before), { timeout: 3000 });
    await waitFor(() => expect(sent('GET', '/api/session').length).toBeGreaterThan(asked), { timeout: 3000 });
    expect(screen.queryByRole('heading', { name: /^Hết giờ/ })).toBeNull();
    expect(timer.textContent).toMatch(/^0?8:5\d$/);
    set.mockRestore();
  });

  it('takes it that the device has slept when its clock has run ahead and the server cannot be asked', async () => {
    let isThere = true;
    const { user } = show({
      'GET /api/rounds/r1/attempt': anAttempt(),
      'GET /api/session': () => (isThere ? signedIn['GET /api/session']() : lostLine()),
      'PUT /api/attempts/a1/answers/0': lostLine,
    });
    await user.click(await screen.findByRole('radio', { name: /Hai/ }));
    await screen.findByText('Chưa gửi được – vẫn giữ trên máy này');
    isThere = false;
    const slept = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 20 * 60_000);
    await screen.findByRole('heading', { name: /^Hết giờ lúc/ });
    expect(screen.getByText(/biên nhận sẽ hiện ở đây khi có mạng trở lại/)).toBeTruthy();
    slept.mockRestore();
  });

  it('tells the truth when time is up, and shows the receipt once the server has it', async () => {
    let finished = false;
    show({
      'GET /api/rounds/r1/attempt': () =>
        finished ? anAttempt({ deadlineAt: inMinutes(-1), receipt }) : anAttempt({ deadlineAt: inMinutes(-0.001) }),
      'GET /api/attempts/a1/receipt': receipt,
    });
    await screen.findByRole('heading', { name: /^Hết giờ lúc/ });
    expect(screen.getByText(/Những câu đã gửi được tính/)).toBeTruthy();
    finished = true;
    await waitFor(() => expect(screen.getByText('7Q4M-2KXB-9TRA')).toBeTruthy(), { timeout: 3000 });
  });
});

describe('Starting', () => {
  const round = {
    id: 'r1',
    number: 1,
    name: 'Tuần 1',
    opensAt: inMinutes(-60),
    closesAt: inMinutes(60),
    phase: 'open',
    released: true,
    resultPublished: false,
    predictionTarget: 'all-correct',
    timeLimitSeconds: 600,
    questionCount: 2,
    attemptLimit: 1,
    lotCommitment: null,
    lotSeed: null,
  };

  beforeEach(() => localStorage.clear());

  it('begins with one attempt however often the button is pressed', async () => {
    const { user, sent } = show({
      'GET /api/rounds/r1/attempt': () => refusal(404, { type: '/problems/nothing-here' }),
      'GET /api/contest': { contest: { name: 'Cuộc thi' }, rounds: [round] },
      'POST /api/rounds/r1/attempts': anAttempt(),
    });
    await user.dblClick(await screen.findByRole('button', { name: 'Bắt đầu làm bài' }));
    await screen.findByRole('heading', { name: 'Câu 1 / 2' });
    expect(sent('POST', '/api/rounds/r1/attempts')).toHaveLength(1);
  });

  it('says when a round that is not open yet will be', async () => {
    const opensAt = '2126-08-10T03:00:00.000Z';
    show({
      'GET /api/rounds/r1/attempt': () => refusal(404, { type: '/problems/nothing-here' }),
      'GET /api/contest': { contest: { name: 'Cuộc thi' }, rounds: [{ ...round, opensAt, closesAt: opensAt }] },
    });
    expect(await screen.findByText('Tuần thi mở lúc 10:00 thứ Bảy, 10/08/2126. Hãy quay lại khi đó.')).toBeTruthy();
  });

  it('is no button but the reason for whoever may start none', async () => {
    const sentence = 'Bạn đã rút lại sự đồng ý. Hãy liên hệ Ban Tổ chức nếu cần hỗ trợ.';
    show({
      'GET /api/rounds/r1/attempt': () => refusal(404, { type: '/problems/nothing-here' }),
      'GET /api/contest': { contest: { name: 'Cuộc thi' }, rounds: [round] },
      'GET /api/my-rounds': [
        { roundId: 'r1', attemptsLeft: 1, receipts: [], startRefusal: { type: 'consent-withdrawn', sentence } },
      ],
    });
    expect(await screen.findByRole('heading', { name: 'Bạn không thể dự thi' })).toBeTruthy();
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bắt đầu làm bài' })).toBeNull();
  });

  it('leads whoever may start none to the receipt of before, which offers no other attempt', async () => {
    const mine = { roundId: 'r1', attemptsLeft: 2, receipts: [receipt] };
    const startRefusal = { type: 'consent-withdrawn', sentence: 'Bạn đã rút lại sự đồng ý.' };
    show({
      'GET /api/rounds/r1/attempt': anAttempt({ receipt }),
      'GET /api/attempts/a1/receipt': receipt,
      'GET /api/contest': { contest: { name: 'Cuộc thi' }, rounds: [round] },
      'GET /api/my-rounds': [{ ...mine, startRefusal }],
    });
    await screen.findByText('7Q4M-2KXB-9TRA');
    expect(screen.getByRole('heading', { name: 'Khi nào có kết quả?' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Làm thêm một lượt' })).toBeNull();
  });
});
