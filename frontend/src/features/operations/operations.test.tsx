import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { fakeApi, refusal } from '../../../test/fake-api.js';
import { signedInAs } from '../../../test/judged-round.js';
import { renderPage } from '../../../test/render-page.js';
import type { View } from '../../api/views.js';
import OperationsPage from './operations.page.js';

const figure = (changes: Partial<View<'FigureView'>>): View<'FigureView'> => ({
  name: 'requests-per-second',
  value: 12.4,
  level: 'normal',
  attentionFrom: null,
  history: [10, 12.4],
  ...changes,
});

const serverProcess = (changes: Partial<View<'ProcessView'>>): View<'ProcessView'> => ({
  id: 'one',
  role: 'api',
  host: 'api-1',
  pid: 17,
  version: '0.1.0',
  startedAt: '2026-08-05T01:00:00.000Z',
  seenAt: '2026-08-05T03:00:00.000Z',
  requestsPerSecond: 12.4,
  cpuShare: 0.31,
  memoryBytes: 210 * 1_048_576,
  eventLoopLagMs: 21.3,
  poolBusy: 3,
  poolSize: 10,
  poolWaiting: 0,
  ...changes,
});

const WORKER = serverProcess({ id: 'two', role: 'worker', host: 'worker-1', pid: 18 });

const show = (changes: Partial<View<'OperationsView'>> = {}) => {
  fakeApi({
    ...signedInAs('administrator'),
    'GET /api/staff/operations': {
      at: '2026-08-05T03:00:00.000Z',
      redis: 'ready',
      figures: [figure({})],
      processes: [serverProcess({}), WORKER],
      ...changes,
    },
  });
  return renderPage(<OperationsPage />, '/staff/operations');
};

describe('The operations page', () => {
  it('says in one sentence that everything is normal', async () => {
    show();
    const sentence = await screen.findByText('Mọi thứ bình thường.');
    expect(sentence.closest('[role=status]')?.textContent).toContain('Bình thường');
  });

  it('names what needs a look, with its bound and what to do', async () => {
    show({
      figures: [
        figure({}),
        figure({ name: 'oldest-job-seconds', value: 95, level: 'attention', attentionFrom: 30, history: [0, 40, 95] }),
      ],
    });
    expect(await screen.findByText('Cần xem: Việc chờ lâu nhất.')).toBeTruthy();
    const card = screen.getByRole('region', { name: 'Việc chờ lâu nhất' });
    expect(card.textContent).toContain('Cần chú ý');
    expect(card.textContent).toContain('95 giây');
    expect(card.textContent).toContain('Cần chú ý từ 30 giây');
    expect(
      within(card).getByRole('img', { name: 'Việc chờ lâu nhất trong 10 phút qua: từ 0 giây đến 95 giây' }),
    ).toBeTruthy();
  });

  it('lists the processes of all machines', async () => {
    show();
    const row = await screen.findByRole('row', { name: /api-1 \(17\)/ });
    for (const words of ['0.1.0', '2 giờ', '31 %', '210 MB', '3 / 10']) expect(row.textContent).toContain(words);
    expect(screen.getByRole('row', { name: /worker-1 \(18\)/ })).toBeTruthy();
  });

  it('warns where no worker runs, and where versions differ', async () => {
    show({ processes: [serverProcess({}), serverProcess({ id: 'new', pid: 99, version: '0.2.0' })] });
    expect(await screen.findByText(/Không có tiến trình worker/)).toBeTruthy();
    expect(screen.getByText(/những phiên bản khác nhau/)).toBeTruthy();
  });

  it('says what goes on while Redis is away, and blames no worker for it', async () => {
    show({
      redis: 'away',
      processes: [serverProcess({})],
      figures: [
        figure({ name: 'redis-round-trip-ms', value: null, level: 'critical', attentionFrom: 50, history: [null] }),
      ],
    });
    expect(await screen.findByText(/Thí sinh vẫn làm bài và nộp bài được/)).toBeTruthy();
    expect(screen.getByText('Chưa có số liệu')).toBeTruthy();
    expect(screen.queryByText(/Không có tiến trình worker/)).toBeNull();
  });

  it('tells an answer that did not come in the words of the server', async () => {
    fakeApi({
      ...signedInAs('administrator'),
      'GET /api/staff/operations': () => refusal(503, { detail: 'Hệ thống đang tạm gián đoạn.' }),
    });
    renderPage(<OperationsPage />, '/staff/operations');
    expect(await screen.findByText('Hệ thống đang tạm gián đoạn.')).toBeTruthy();
  });
});
