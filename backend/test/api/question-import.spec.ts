import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeCsv } from '../../src/platform/tables/write-csv.js';
import { writeWorkbook } from '../../src/platform/tables/write-workbook.js';
import { ResumeQuestionImports } from '../../src/question-bank/resume-question-imports.job.js';
import { QuestionSeeding } from '../../src/question-bank/question-seeding.service.js';
import { aNewQuestion, aStaffMember, auditedActions } from '../support/contest-builders.js';
import { eventually, startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

const HEADINGS = [
  'Mã',
  'Chủ đề',
  'Mức độ',
  'Tuần',
  'Câu hỏi',
  'Phương án A',
  'Phương án B',
  'Phương án C',
  'Phương án D',
  'Đáp án',
  'Giải thích',
  'Nguồn',
];
const WORKBOOK = 'cau-hoi.xlsx';

let number = 0;
/** A row without fault. */
const aRow = (details: Record<string, string> = {}) => {
  number += 1;
  const row: Record<string, string> = {
    'Chủ đề': 'Kinh tế số',
    'Mức độ': 'Dễ',
    Tuần: '1',
    'Câu hỏi': `Nội dung thứ ${number} là gì?`,
    'Phương án A': `Một ${number}`,
    'Phương án B': `Hai ${number}`,
    'Phương án C': `Ba ${number}`,
    'Đáp án': 'B',
    'Giải thích': 'Tài liệu nêu rõ.',
    Nguồn: 'Tài liệu, trang 1',
    ...details,
  };
  return HEADINGS.map((heading) => row[heading] ?? '');
};

const workbookOf = (rows: string[][], header = HEADINGS) => writeWorkbook([{ name: 'Câu hỏi', header, rows }]);

describe('the import of questions', () => {
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
      const { body } = await organiser.get(`/api/staff/question-imports/${id}`);
      expect(['checked', 'accepted', 'failed']).toContain(body.state);
      return body;
    });

  const checked = async (content: Uint8Array | string, fileName = WORKBOOK) => {
    const { status, body } = await organiser.upload('/api/staff/question-imports', fileName, content);
    expect({ status, state: body.state }).toEqual({ status: 201, state: 'checking' });
    return settled(body.id);
  };

  const accepted = async (id: string) => {
    const { body } = await organiser.post(`/api/staff/question-imports/${id}/acceptance`);
    expect(body.state).toBe('accepting');
    return settled(id);
  };

  const questionsNamed = async (q: string) =>
    (await organiser.get(`/api/staff/questions?q=${encodeURIComponent(q)}`)).body.rows;

  /** Problems as `cell code`, in the order of the view. */
  const problemsOf = ({ problems }: { problems: { cell: string | null; code: string; severity: string }[] }) =>
    problems.map(({ cell, code, severity }) => `${severity} ${cell} ${code}`);

  it('reads a workbook, shows it, and takes its questions as drafts when it is accepted', async () => {
    const row = aRow({ Mã: 'NHAP-1', 'Câu hỏi': 'Thanh toán không tiền mặt là gì?', 'Đáp án': '3', 'Mức độ': 'khó' });
    const view = await checked(await workbookOf([row, aRow()]));
    expect(view).toMatchObject({
      state: 'checked',
      total: 2,
      processed: 2,
      errorCount: 0,
      warningCount: 0,
      problems: [],
    });
    expect(view.preview[0]).toMatchObject({
      row: 2,
      code: 'NHAP-1',
      topic: 'digital-economy',
      difficulty: 'hard',
      week: 1,
      correct: 2,
    });
    expect(await questionsNamed('NHAP-1')).toEqual([]);

    expect(await accepted(view.id)).toMatchObject({ state: 'accepted', processed: 2 });
    expect(await questionsNamed('NHAP-1')).toMatchObject([
      { status: 'draft', topicName: 'Kinh tế số', optionCount: 3 },
    ]);
    expect(await auditedActions(test, view.id)).toEqual([
      'question-file-uploaded',
      'question-import-accepted',
      'questions-imported',
    ]);
  });

  it('understands English headings in another order, a title above them, and CSV with semicolons', async () => {
    const lines = [
      'Ngân hàng câu hỏi;;;;;;',
      'ANSWER;question;Option C;option b;Option A;Topic;Week',
      'a;"Hỏi gì; ai?";ba;hai;một;online-safety;Tuần 2',
    ];
    const view = await checked(lines.join('\r\n'), 'bank.csv');
    expect(view.preview).toMatchObject([
      { row: 3, stem: 'Hỏi gì; ai?', options: ['một', 'hai', 'ba'], correct: 0, week: 2, difficulty: 'medium' },
    ]);
    expect(problemsOf(view)).toEqual(['warning null missing-source', 'warning null missing-explanation']);
  });

  it('understands headings without diacritics', async () => {
    const header = ['chu de', 'cau hoi', 'phuong an a', 'phuong an b', 'phuong an c', 'dap an'];
    const view = await checked(writeCsv(header, [['kinh te so', 'Câu nào không dấu?', 'x', 'y', 'z', 'C']]), 'a.csv');
    expect(view.preview).toMatchObject([{ topic: 'digital-economy', correct: 2 }]);
  });

  it('names every fault by row, column and cell', async () => {
    const rows = [
      aRow({ 'Chủ đề': 'Thiên văn' }),
      aRow({ 'Mức độ': 'siêu khó', Tuần: '0', 'Đáp án': 'E' }),
      aRow({ 'Phương án B': '', 'Đáp án': '' }),
      aRow({ 'Phương án C': '', 'Chủ đề': '' }),
      aRow({ Mã: 'mã có dấu cách', 'Đáp án': 'D' }),
    ];
    const view = await checked(await workbookOf(rows));
    expect(view).toMatchObject({ state: 'checked', total: 5, errorCount: 10 });
    expect(problemsOf(view)).toEqual([
      'error B2 topic-unknown',
      'error J3 bad-key',
      'error C3 difficulty-unknown',
      'error D3 week-unknown',
      'error G4 empty-option',
      'error J4 no-correct',
      'error H5 option-count',
      'error B5 topic-missing',
      'error J6 bad-key',
      'error A6 code-broken',
    ]);
    expect(view.problems[0]).toEqual({
      severity: 'error',
      code: 'topic-unknown',
      row: 2,
      column: 'Chủ đề',
      cell: 'B2',
      message: 'Không có chủ đề “Thiên văn”. Hãy thêm chủ đề này trước hoặc sửa tên.',
    });
  });

  it('tells each reader in the reader’s own language', async () => {
    const { id } = await checked(await workbookOf([aRow({ Tuần: 'hai' })]));
    const { body } = await organiser.raw('GET', `/api/staff/question-imports/${id}`, '', { 'accept-language': 'en' });
    expect(body.problems[0].message).toBe(
      'The week “hai” is not right. Write a number from 1 to 99, or leave it empty.',
    );
  });

  it('finds a question that stands twice in the file or in the bank already, and warns of one that is nearly the same', async () => {
    const words = {
      'Câu hỏi': 'Căn cước điện tử dùng để làm gì?',
      'Phương án A': 'Đi chợ',
      'Phương án B': 'Định danh',
      'Phương án C': 'Nấu ăn',
    };
    await accepted((await checked(await workbookOf([aRow({ ...words, Mã: 'CCDT-1' })]))).id);
    const fresh = { ...words, 'Câu hỏi': 'Ví điện tử là gì?' };
    const view = await checked(
      await workbookOf([
        aRow({ ...words, 'Câu hỏi': 'CĂN CƯỚC ĐIỆN TỬ dùng để làm gì' }),
        aRow({ ...words, 'Phương án A': 'Đi học' }),
        aRow({ ...fresh, Mã: 'MOI-1' }),
        aRow({ ...fresh, Mã: 'MOI-1' }),
        aRow({ Mã: 'CCDT-1' }),
      ]),
    );
    expect(problemsOf(view)).toEqual([
      'error E2 duplicate-in-bank',
      'error E5 duplicate-question',
      'error A5 code-doubled',
      'error A6 code-taken',
      'warning E3 near-duplicate',
      'warning E3 near-duplicate',
    ]);
  });

  it('takes nothing of a file with an error', async () => {
    const view = await checked(await workbookOf([aRow({ Mã: 'LOI-1' }), aRow({ 'Đáp án': '?' })]));
    const { status, body } = await organiser.post(`/api/staff/question-imports/${view.id}/acceptance`);
    expect({ status, type: body.type }).toEqual({ status: 409, type: '/problems/import-has-errors' });
    expect(await questionsNamed('LOI-1')).toEqual([]);
  });

  it('sends a file back when the bank took one of its codes after the preview, and takes nothing', async () => {
    const view = await checked(await workbookOf([aRow({ Mã: 'SAU-1' }), aRow({ Mã: 'SAU-2' })]));
    await organiser.post('/api/staff/questions', { ...aNewQuestion(), code: 'SAU-2' });
    const after = await accepted(view.id);
    expect(after).toMatchObject({ state: 'checked', errorCount: 1 });
    expect(problemsOf(after)).toEqual(['error A3 code-taken']);
    expect(await questionsNamed('SAU-1')).toEqual([]);
  });

  it('takes the questions once when acceptance is asked for five times at once', async () => {
    const view = await checked(await workbookOf([aRow({ 'Câu hỏi': 'Nhận một lần thôi chứ?' })]));
    const ask = () => organiser.post(`/api/staff/question-imports/${view.id}/acceptance`);
    const answers = await Promise.all(Array.from({ length: 5 }, ask));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    await settled(view.id);
    expect(await questionsNamed('Nhận một lần thôi')).toHaveLength(1);
  });

  it('refuses what is no table by the name of its fault, and keeps none of it', async () => {
    const workbook = await workbookOf([aRow()]);
    const files: [Uint8Array | string, string, string?][] = [
      [workbook.subarray(0, workbook.length / 2), 'not-a-workbook'],
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old-excel'],
      [Buffer.from('Ch\xfc \xf0\xea;C\xe2u h\xf4i', 'latin1'), 'not-utf8'],
      ['%PDF-1.4', 'unsupported-format'],
      ['', 'empty-file'],
      ['một,hai\nba,bốn\n', 'unsupported-format'],
      ['một,hai,ba\nbốn,năm,sáu\n', 'header-missing'],
      [writeCsv(HEADINGS, []), 'no-questions'],
      [writeCsv(['Chủ đề', 'Câu hỏi', 'Phương án A'], [['a', 'b', 'c']]), 'columns-missing'],
      [writeCsv([...HEADINGS, 'Nguồn'], [aRow()]), 'column-doubled', 'M1'],
    ];
    for (const [content, code, cell = null] of files) {
      const view = await checked(content, 'tệp.xlsx');
      expect({ state: view.state, problems: problemsOf(view), total: view.total }).toEqual({
        state: 'failed',
        problems: [`error ${cell} ${code}`],
        total: 0,
      });
    }
    const [kept] = await test.database.query<{ n: number }>(
      `select count(*) as n from question_import where state = 'failed' and content is not null`,
    );
    expect(kept?.n).toBe(0);
  });

  it('counts questions and not rows: one that has a note only is no question', async () => {
    const view = await checked(
      writeCsv([...HEADINGS, 'Ghi chú'], [aRow(), [...HEADINGS.map(() => ''), 'hết']]),
      'a.csv',
    );
    expect(view).toMatchObject({ total: 1, processed: 1 });
    expect(await accepted(view.id)).toMatchObject({ state: 'accepted', total: 1, processed: 1 });
  });

  it('warns of a heading that it does not know', async () => {
    const view = await checked(writeCsv([...HEADINGS, 'Ghi chú'], [aRow()]), 'a.csv');
    expect(view.problems).toMatchObject([{ code: 'column-unknown', cell: 'M1', severity: 'warning' }]);
  });

  it('refuses a file above 20 MB and a request without a file', async () => {
    const large = await organiser.upload('/api/staff/question-imports', 'a.csv', Buffer.alloc((20 << 20) + 1, 'a'));
    expect({ status: large.status, detail: large.body.detail }).toEqual({
      status: 413,
      detail: 'Nội dung gửi lên vượt quá 20 MB.',
    });
    const empty = { 'content-type': 'multipart/form-data; boundary=x' };
    const none = await organiser.raw('POST', '/api/staff/question-imports', '--x--\r\n', empty);
    expect({ status: none.status, type: none.body.type }).toEqual({ status: 422, type: '/problems/file-missing' });
  });

  it('gives templates whose example it can load itself', async () => {
    const csv = await organiser.get('/api/staff/question-imports/template.csv');
    expect(csv.headers['content-disposition']).toContain('mau-cau-hoi.csv');
    const fromCsv = await checked(csv.bytes, 'mau.csv');
    expect(problemsOf(fromCsv)).toEqual([]);
    const workbook = await organiser.get('/api/staff/question-imports/template.xlsx');
    expect(workbook.headers['content-type']).toContain('spreadsheetml');
    expect(problemsOf(await checked(workbook.bytes))).toEqual(['error null no-questions']);
  });

  it('goes on with a file whose job was lost', async () => {
    const id = randomUUID();
    await test.database.query(
      `insert into question_import (id, file_name, content, state, created_by, created_at) values ($1, 'a.csv', $2, 'checking', $3, now())`,
      [id, writeCsv(HEADINGS, [aRow()]), randomUUID()],
    );
    await test.get(ResumeQuestionImports).handle();
    expect(await settled(id)).toMatchObject({ state: 'checked', total: 1 });
  });

  it('can be discarded; the questions that were taken stay', async () => {
    const view = await checked(await workbookOf([aRow({ 'Câu hỏi': 'Còn lại sau khi hủy?' })]));
    await accepted(view.id);
    expect((await organiser.delete(`/api/staff/question-imports/${view.id}`)).status).toBe(204);
    expect((await organiser.get(`/api/staff/question-imports/${view.id}`)).status).toBe(404);
    expect(await questionsNamed('Còn lại sau khi hủy')).toHaveLength(1);
  });

  it('checks and takes 20,000 questions', async () => {
    const rows = Array.from({ length: 20_000 }, () => aRow({ Tuần: '9' }));
    const { body } = await organiser.upload('/api/staff/question-imports', 'lon.csv', writeCsv(HEADINGS, rows));
    const view = await settled(body.id);
    expect(view).toMatchObject({ state: 'checked', total: 20_000, errorCount: 0 });
    expect(view.preview).toHaveLength(50);
    await organiser.post(`/api/staff/question-imports/${view.id}/acceptance`);
    expect(await settled(view.id)).toMatchObject({ state: 'accepted' });
    expect((await organiser.get('/api/staff/questions?week=9&size=1')).body.total).toBe(20_000);
  });

  it('is for organisers only', async () => {
    const judge = await aStaffMember(test, 'judge');
    expect((await test.client().upload('/api/staff/question-imports', 'a.csv', 'a')).status).toBe(401);
    expect((await judge.upload('/api/staff/question-imports', 'a.csv', 'a')).status).toBe(403);
    expect((await organiser.get(`/api/staff/question-imports/${randomUUID()}`)).status).toBe(404);
  });

  it('loads the banks that ship with the product as approved questions, and adds nothing the second time', async () => {
    const folder = `${import.meta.dirname}/../../../seed-questions`;
    const steps: number[] = [];
    const added = await test.get(QuestionSeeding).seed(folder, (done) => steps.push(done));
    expect(added).toBeGreaterThanOrEqual(240);
    expect(steps.at(-1)).toBe(added);
    expect((await organiser.get('/api/staff/questions?q=CT-001')).body.rows).toMatchObject([
      { status: 'approved', topic: 'national-programme' },
    ]);
    expect(await test.get(QuestionSeeding).seed(folder)).toBe(0);
  });
});
