import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { Route } from 'wouter';
import { fakeApi, refusal } from '../../../test/fake-api.js';
import { signedInAs } from '../../../test/judged-round.js';
import { CONTEST_ID, RULES, aContest } from '../../../test/organised-contest.js';
import { renderPage } from '../../../test/render-page.js';
import RuleSetPage from './rule-set.page.js';

const CONTEST = `/api/staff/contests/${CONTEST_ID}`;

const show = () =>
  renderPage(
    <Route path="/staff/contests/:contestId/rules" component={RuleSetPage} />,
    `/staff/contests/${CONTEST_ID}/rules`,
  );

describe('A new version of the rules', () => {
  it('is not sent while live standings would give the actual count away', async () => {
    const requests = fakeApi({ ...signedInAs('organiser'), [`GET ${CONTEST}`]: aContest() });
    const { user } = show();
    await user.click(await screen.findByRole('radio', { name: 'Trực tiếp trong tuần thi' }));
    await user.click(screen.getByRole('button', { name: 'Lưu thành phiên bản mới' }));
    expect((await screen.findAllByText(/Bảng trực tiếp làm lộ N/)).length).toBeGreaterThan(0);
    expect(requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('says beside each choice what follows from it', async () => {
    fakeApi({ ...signedInAs('organiser'), [`GET ${CONTEST}`]: aContest() });
    show();
    const choice = await screen.findByRole('radio', {
      name: 'Lượt cuối cùng',
      description: 'Thi lại có thể làm giảm điểm; cần nói rõ với thí sinh.',
    });
    expect(choice).toBeTruthy();
  });

  it('sends every rule with its note, the keys in their new order', async () => {
    const requests = fakeApi({
      ...signedInAs('organiser'),
      [`GET ${CONTEST}`]: aContest(),
      [`POST ${CONTEST}/rule-sets`]: { ...aContest().ruleSets[0], version: 2 },
    });
    const { user, history } = show();
    await user.click(await screen.findByRole('button', { name: 'Đưa “Làm nhanh hơn” lên' }));
    await user.type(screen.getByRole('textbox', { name: 'Vì sao có phiên bản này' }), 'Ưu tiên làm nhanh');
    await user.click(screen.getByRole('button', { name: 'Lưu thành phiên bản mới' }));
    await waitFor(() => expect(history.at(-1)).toBe(`/staff/contests/${CONTEST_ID}?view=rules`));
    const sent = await requests.find(({ method }) => method === 'POST')?.json();
    expect(sent).toEqual({
      rules: { ...RULES, keys: ['score', 'predictionDistance', 'duration', 'submittedAt', 'lot'] },
      note: 'Ưu tiên làm nhanh',
    });
  });

  it('shows a refusal of the server beside its field', async () => {
    fakeApi({
      ...signedInAs('organiser'),
      [`GET ${CONTEST}`]: aContest(),
      [`POST ${CONTEST}/rule-sets`]: () =>
        refusal(422, {
          detail: 'Thể lệ có chỗ chưa dùng được.',
          errors: [{ pointer: '/rules/timeLimitSeconds', detail: 'Từ 60 đến 7200 giây.' }],
        }),
    });
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Lưu thành phiên bản mới' }));
    await screen.findByText('Thể lệ có chỗ chưa dùng được.');
    const minutes = screen.getByRole('textbox', { name: 'Thời gian làm bài: phút' });
    expect(minutes.getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(minutes));
  });
});
