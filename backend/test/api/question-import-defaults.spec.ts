import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aStaffMember, auditedActions } from '../support/contest-builders.js';
import { eventually, startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

const IMPORTS = '/api/staff/question-imports';

let number = 0;
const aStem = () => `Câu hỏi số ${(number += 1)} hỏi gì?`;
const anAikenFile = (stems: readonly string[]) =>
  stems.map((stem) => `${stem}\nA. Một\nB. Hai\nC. Ba\nANSWER: B\n`).join('\n');

describe('a file that names no topic', () => {
  let test: TestApp;
  let organiser: TestClient;
  beforeAll(async () => {
    test = await startTestApp({ runsJobs: true });
    organiser = await aStaffMember(test, 'organiser');
    await organiser.post('/api/staff/topics', { code: 'digital-economy', name: 'Kinh tế số' });
    await organiser.post('/api/staff/topics', { code: 'online-safety', name: 'An toàn trên mạng' });
  });
  afterAll(() => test.close());

  const settled = (id: string) =>
    eventually(async () => {
      const { body } = await organiser.get(`${IMPORTS}/${id}`);
      expect(['checked', 'accepted', 'failed']).toContain(body.state);
      return body;
    });
  const checked = async (fileName: string, content: string, fields: Record<string, string> = {}) => {
    const { status, body } = await organiser.upload(IMPORTS, fileName, content, fields);
    expect(status).toBe(201);
    return settled(body.id);
  };
  const chosen = async (id: string, defaults: object) => {
    const { status, body } = await organiser.put(`${IMPORTS}/${id}/defaults`, defaults);
    expect({ status, state: body.state }).toEqual({ status: 200, state: 'checking' });
    return settled(id);
  };
  const errorsOf = ({ problems }: { problems: { severity: string; code: string; row: number | null }[] }) =>
    problems.filter(({ severity }) => severity === 'error').map(({ code, row }) => `${row} ${code}`);
  const bankedAs = async (q: string) => {
    const { rows } = (await organiser.get(`/api/staff/questions?q=${encodeURIComponent(q)}`)).body;
    return rows.map(({ topic, difficulty, week }: Record<string, unknown>) => ({ topic, difficulty, week }));
  };

  it('says so once with the way out, and is accepted into the topic that is chosen without another upload', async () => {
    const stems = [aStem(), aStem(), aStem()];
    const view = await checked('on-tap.txt', anAikenFile(stems));
    expect(errorsOf(view)).toEqual(['null topic-missing']);
    expect(view.problems[0].message).toBe(
      'Tệp không ghi chủ đề cho câu nào (3 câu). Hãy chọn chủ đề chung cho cả tệp; không cần tải tệp lên lại.',
    );
    expect(view).toMatchObject({
      errorCount: 1,
      defaults: { topic: null, difficulty: null, week: null },
      unnamed: { topic: 3, difficulty: 3, week: 3 },
    });
    expect((await organiser.post(`${IMPORTS}/${view.id}/acceptance`)).body.type).toBe('/problems/import-has-errors');

    const mended = await chosen(view.id, { topic: 'digital-economy', difficulty: 'hard', week: 4 });
    expect(mended).toMatchObject({
      errorCount: 0,
      defaults: { topic: 'digital-economy', difficulty: 'hard', week: 4 },
      preview: [{ topic: 'digital-economy', difficulty: 'hard', week: 4 }, {}, {}],
    });
    await organiser.post(`${IMPORTS}/${view.id}/acceptance`);
    expect(await settled(view.id)).toMatchObject({ state: 'accepted', total: 3 });
    expect(await bankedAs(stems[2] ?? '')).toEqual([{ topic: 'digital-economy', difficulty: 'hard', week: 4 }]);
    expect(await auditedActions(test, view.id)).toContain('question-import-defaults-chosen');
  });

  it('has nothing wrong where topic, difficulty and week came with the upload', async () => {
    const view = await checked('on-tap.txt', anAikenFile([aStem(), aStem()]), {
      topic: 'online-safety',
      difficulty: 'easy',
      week: '7',
    });
    expect(errorsOf(view)).toEqual([]);
    expect(view.preview[1]).toMatchObject({ topic: 'online-safety', difficulty: 'easy', week: 7 });
  });

  it('may change its mind as long as nothing was accepted', async () => {
    const view = await checked('on-tap.txt', anAikenFile([aStem(), aStem()]), { topic: 'online-safety' });
    expect((await chosen(view.id, { topic: 'digital-economy' })).preview[0]).toMatchObject({
      topic: 'digital-economy',
      difficulty: 'medium',
      week: null,
    });
    expect(errorsOf(await chosen(view.id, {}))).toEqual(['null topic-missing']);
  });

  it('keeps what it does name: topic, difficulty and week of its own win', async () => {
    const csv = [
      'Câu hỏi;A;B;C;Đáp án;Chủ đề;Mức độ;Tuần',
      `${aStem()};x;y;z;A;Kinh tế số;Dễ;2`,
      `${aStem()};x;y;z;B;;;`,
    ].join('\n');
    const view = await checked('a.csv', csv);
    expect(errorsOf(view)).toEqual(['3 topic-missing']);
    expect(view.unnamed).toEqual({ topic: 1, difficulty: 1, week: 1 });
    const mended = await chosen(view.id, { topic: 'online-safety', difficulty: 'hard', week: 9 });
    expect(mended.preview).toMatchObject([
      { topic: 'digital-economy', difficulty: 'easy', week: 2 },
      { topic: 'online-safety', difficulty: 'hard', week: 9 },
    ]);
  });

  it('still has an unknown topic named, whatever was chosen', async () => {
    const gift = `${aStem()}{=x ~y ~z}\n\n$CATEGORY: Thiên văn\n\n${aStem()}{=x ~y ~z}\n`;
    const view = await checked('a.gift', gift, { topic: 'online-safety' });
    expect(errorsOf(view)).toEqual(['5 topic-unknown']);
  });

  it('is not given a topic that the bank does not have, nor a week that no contest has', async () => {
    const file = anAikenFile([aStem()]);
    const atUpload = await organiser.upload(IMPORTS, 'a.txt', file, { topic: 'thien-van' });
    expect([atUpload.status, atUpload.body.type]).toEqual([422, '/problems/import-topic-unknown']);
    for (const [name, value] of [
      ['week', '0'],
      ['week', 'hai'],
      ['difficulty', 'siêu khó'],
      ['unheardOf', 'x'],
    ] as const) {
      const { status, body } = await organiser.upload(IMPORTS, 'a.txt', file, { [name]: value });
      expect([status, body.type]).toEqual([422, '/problems/request-invalid']);
    }
    const view = await checked('a.txt', file);
    const { status, body } = await organiser.put(`${IMPORTS}/${view.id}/defaults`, { topic: 'thien-van' });
    expect([status, body.type, body.errors[0].pointer]).toEqual([422, '/problems/import-topic-unknown', '/topic']);
  });

  it('can be given none any more once it was accepted or refused', async () => {
    const view = await checked('a.txt', anAikenFile([aStem()]), { topic: 'online-safety' });
    await organiser.post(`${IMPORTS}/${view.id}/acceptance`);
    await settled(view.id);
    const refused = await checked('a.pdf', '%PDF-1.4');
    for (const id of [view.id, refused.id]) {
      const { status, body } = await organiser.put(`${IMPORTS}/${id}/defaults`, { topic: 'digital-economy' });
      expect([status, body.type]).toEqual([409, '/problems/import-ended']);
    }
  });
});
