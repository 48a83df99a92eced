import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aNewQuestion, aStaffMember, approvedQuestions } from '../support/contest-builders.js';
import { withoutJobs } from '../support/job-pause.js';
import { eventually, startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

const SIGNS = 'Giá trị {x} ~ 50% = #1: “a/b” \\ <b> & *?';

describe('the export of questions', () => {
  let test: TestApp;
  let organiser: TestClient;
  beforeAll(async () => {
    test = await startTestApp({ runsJobs: true });
    organiser = await aStaffMember(test, 'organiser');
  });
  afterAll(() => test.close());
  beforeEach(() => emptyBank());

  /** It locks many tables at once, of which a job under way may hold some and want others. */
  const emptyBank = () => withoutJobs(test, () => test.database.query('truncate question cascade'));

  const exported = (ending: string, query = '') => organiser.get(`/api/staff/questions/export.${ending}${query}`);

  /** Stems by code, as the whole bank has them. */
  const stems = async () => {
    const { body } = await organiser.get('/api/staff/questions?size=200');
    return Object.fromEntries(body.rows.map(({ code, stem }: { code: string; stem: string }) => [code, stem]));
  };

  const importFile = async (content: Buffer, fileName: string) => {
    const { body } = await organiser.upload('/api/staff/question-imports', fileName, content);
    const settled = (state: string) =>
      eventually(async () => {
        const view = await organiser.get(`/api/staff/question-imports/${body.id}`);
        expect(view.body).toMatchObject({ state, errorCount: 0 });
      });
    await settled('checked');
    await organiser.post(`/api/staff/question-imports/${body.id}/acceptance`);
    await settled('accepted');
  };

  const aBank = async () => {
    await approvedQuestions(test, 3, { topic: 'online-safety' });
    await approvedQuestions(test, 1, {
      ...aNewQuestion({ code: 'DẤU-1', difficulty: 'hard', week: 4, correct: 3 }),
      stem: SIGNS,
      options: ['*có sao', '=1+1', '%50% của ~', SIGNS],
      explanation: 'Nguồn: không phải nguồn',
      source: null,
    });
  };

  it.each(['gift', 'xml', 'xlsx'])('gives a .%s file that is imported as the same bank again', async (ending) => {
    await aBank();
    const before = await exported(ending);
    const kept = await stems();
    const other = await exported('gift');
    expect(Object.keys(kept)).toHaveLength(4);
    expect(kept['DẤU-1']).toBe(SIGNS);

    await emptyBank();
    await importFile(before.bytes, `ngân hàng.${ending}`);
    expect(await stems()).toEqual(kept);
    expect((await exported('gift')).bytes.toString()).toBe(other.bytes.toString());
  });

  it('is named after the day, and is not kept by a browser as something else', async () => {
    await approvedQuestions(test, 1);
    const { headers } = await exported('gift');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="cau-hoi-\d{4}-\d\d-\d\d\.gift"$/);
    expect((await exported('xml')).headers['content-type']).toBe('application/xml; charset=utf-8');
  });

  it('takes the filters of the list, or the questions that are named', async () => {
    const [first = '', second = ''] = await approvedQuestions(test, 2, { week: 2 });
    await approvedQuestions(test, 2, { week: 3, difficulty: 'hard' });
    const count = async (query: string) =>
      (await exported('gift', query)).bytes.toString().match(/\[plain\]Câu hỏi thử/g)?.length ?? 0;
    expect(await count('')).toBe(4);
    expect(await count('?week=2')).toBe(2);
    expect(await count('?difficulty=hard&status=approved')).toBe(2);
    expect(await count(`?ids=${first},${second},${randomUUID()}`)).toBe(2);
  });

  it('says so when nothing matches, and refuses ids that are none', async () => {
    const { status, body } = await exported('xlsx', '?q=kh%C3%B4ng%20c%C3%B3');
    expect({ status, type: body.type }).toEqual({ status: 422, type: '/problems/nothing-to-export' });
    expect((await exported('xml', `?ids=${randomUUID()}`)).body.type).toBe('/problems/nothing-to-export');
    expect((await exported('xml', '?ids=1,2')).body.type).toBe('/problems/request-invalid');
  });

  it('leaves a note in the audit log, for it shows keys', async () => {
    await approvedQuestions(test, 2);
    await exported('xml');
    const [entry] = await test.database.query<{ details: { how: string; versions: object } }>(
      `select details from audit_entry where action = 'question-keys-seen' order by sequence desc limit 1`,
    );
    expect(entry?.details.how).toBe('export');
    expect(Object.keys(entry?.details.versions ?? {})).toHaveLength(2);
  });

  it('is for organisers only', async () => {
    const administrator = await aStaffMember(test, 'administrator');
    expect((await administrator.get('/api/staff/questions/export.gift')).status).toBe(403);
    expect((await test.client().get('/api/staff/questions/export.xlsx')).status).toBe(401);
  });
});
