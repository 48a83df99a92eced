import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AcceptQuestionImport } from '../../src/question-bank/accept-question-import.job.js';
import { CheckQuestionImport } from '../../src/question-bank/check-question-import.job.js';
import { QuestionImportRepository } from '../../src/question-bank/question-import.repository.js';
import { aStaffMember } from '../support/contest-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

const IMPORTS = '/api/staff/question-imports';
const GIVEN_UP =
  'Máy chủ đã thử 5 lần mà không xử lý được tệp này nên đã dừng. Hãy tải tệp lên lại; nếu vẫn vậy, hãy báo quản trị viên kèm tên tệp.';

/** The worker's jobs are run by hand here, so that each try is one. */
describe('an import that the worker cannot work on', () => {
  let test: TestApp;
  let organiser: TestClient;
  beforeAll(async () => {
    test = await startTestApp();
    organiser = await aStaffMember(test, 'organiser');
    await organiser.post('/api/staff/topics', { code: 'digital-economy', name: 'Kinh tế số' });
  });
  afterAll(() => test.close());

  const uploaded = async (...stems: string[]) => {
    const file = stems.map((stem) => `${stem}\nA. Một\nB. Hai\nC. Ba\nANSWER: B\n`).join('\n');
    return (await organiser.upload(IMPORTS, 'a.txt', file, { topic: 'digital-economy' })).body.id as string;
  };
  const check = (importId: string) => test.get(CheckQuestionImport).handle({ importId });
  const take = (importId: string) => test.get(AcceptQuestionImport).handle({ importId });
  const accepting = async (...stems: string[]) => {
    const id = await uploaded(...stems);
    await check(id);
    expect((await organiser.post(`${IMPORTS}/${id}/acceptance`)).body.state).toBe('accepting');
    return id;
  };
  const view = async (id: string) => (await organiser.get(`${IMPORTS}/${id}`)).body;
  const loseTheFileOf = (id: string) =>
    test.database.query('update question_import set content = null where id = $1', [id]);

  it.each([
    ['checked', uploaded, check],
    ['accepted', accepting, take],
  ] as const)('has failed, and says so, after five tries to have it %s', async (_kind, begun, work) => {
    const id = await begun(`Tệp ${randomUUID()} mất rồi?`);
    await loseTheFileOf(id);
    for (let left = 4; left > 0; left -= 1) await expect(work(id)).rejects.toThrow('is gone');
    expect((await view(id)).endedAt).toBeNull();

    await expect(work(id)).rejects.toThrow('is gone');
    expect(await view(id)).toMatchObject({
      state: 'failed',
      total: 0,
      errorCount: 1,
      endedAt: '2026-08-05T03:00:00.000Z',
      problems: [{ severity: 'error', code: 'import-given-up', row: null, message: GIVEN_UP }],
    });
    await work(id);
    expect(await test.get(QuestionImportRepository).pending()).toEqual([]);
  });

  it('has failed as well where the process ended under each of five tries', async () => {
    const id = await uploaded('Tiến trình dừng giữa chừng?');
    await test.database.query('update question_import set tries = 5 where id = $1', [id]);
    await expect(check(id)).rejects.toThrow('never ended');
    expect((await view(id)).problems).toMatchObject([{ code: 'import-given-up' }]);
  });

  it('has its tries anew for the acceptance, and after another choice', async () => {
    const id = await uploaded('Đếm lại từ đầu chứ?');
    await test.database.query('update question_import set tries = 4 where id = $1', [id]);
    await check(id);
    const triesOf = async () =>
      (await test.database.query<{ tries: number }>('select tries from question_import where id = $1', [id]))[0]?.tries;
    expect(await triesOf()).toBe(5);
    await organiser.put(`${IMPORTS}/${id}/defaults`, { topic: 'digital-economy', week: 3 });
    expect(await triesOf()).toBe(0);
    await check(id);
    await organiser.post(`${IMPORTS}/${id}/acceptance`);
    expect(await triesOf()).toBe(0);
  });

  it('does not overwrite what another choice asked for while the file was being read', async () => {
    const id = await uploaded('Kết quả cũ có thắng không?');
    const imports = test.get(QuestionImportRepository);
    const before = await imports.beginTry('checking', id);
    await imports.noteDefaults(id, { topic: null, difficulty: null, week: 8 });
    const unnamed = { topic: 0, difficulty: 0, week: 0 };
    const findings = { total: 1, errorCount: 0, warningCount: 0, unnamed, preview: [], problems: [] };
    if (before) await imports.noteFindings(id, findings, before.defaults);
    expect((await view(id)).state).toBe('checking');
  });

  it('takes a question that two files hold only once, when both are accepted at the same moment', async () => {
    for (let round = 1; round <= 5; round += 1) {
      const same = `Câu chung của lượt ${round} là câu nào?`;
      const [a, b] = [await accepting(same, `Riêng A lượt ${round}?`), await accepting(`Riêng B lượt ${round}?`, same)];
      await Promise.all([take(a), take(b)]);
      const [first, second] = [await view(a), await view(b)].sort((x, y) => x.state.localeCompare(y.state));
      expect([first.state, second.state]).toEqual(['accepted', 'checked']);
      expect(second.problems).toContainEqual(expect.objectContaining({ severity: 'error', code: 'duplicate-in-bank' }));
      const { body } = await organiser.get(`/api/staff/questions?q=${encodeURIComponent(`chung của lượt ${round}`)}`);
      expect(body.total).toBe(1);
    }
  });
});
