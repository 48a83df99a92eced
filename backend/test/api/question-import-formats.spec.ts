import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bankCheckReport } from '../../src/question-bank/bank-check-report.js';
import { checkQuestionFile } from '../../src/question-bank/formats/read-question-file.js';
import { aStaffMember } from '../support/contest-builders.js';
import { eventually, startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

describe('the import of files of every format', () => {
  let test: TestApp;
  let organiser: TestClient;
  beforeAll(async () => {
    test = await startTestApp({ runsJobs: true });
    organiser = await aStaffMember(test, 'organiser');
    await organiser.post('/api/staff/topics', { code: 'digital-government', name: 'Chính quyền số' });
  });
  afterAll(() => test.close());

  const settled = (id: string) =>
    eventually(async () => {
      const { body } = await organiser.get(`/api/staff/question-imports/${id}`);
      expect(['checked', 'accepted', 'failed']).toContain(body.state);
      return body;
    });
  const checked = async (content: Uint8Array | string, fileName: string) => {
    const { status, body } = await organiser.upload('/api/staff/question-imports', fileName, content);
    expect(status).toBe(201);
    return settled(body.id);
  };

  it('takes a Word document, and refuses it the second time as one that the bank has', async () => {
    const file = await readFile('test/files/question-files/typed.docx');
    const view = await checked(file, 'typed.docx');
    expect(view).toMatchObject({ state: 'checked', total: 3, errorCount: 0 });
    expect(view.preview[0]).toMatchObject({ row: 3, topic: 'digital-government', correct: 0 });
    await organiser.post(`/api/staff/question-imports/${view.id}/acceptance`);
    expect(await settled(view.id)).toMatchObject({ state: 'accepted', processed: 3 });

    const again = await checked(file, 'typed.docx');
    expect(again.problems.slice(0, 3).map(({ code }: { code: string }) => code)).toEqual([
      'duplicate-in-bank',
      'duplicate-in-bank',
      'duplicate-in-bank',
    ]);
  });

  it('says of a GIFT file what the command line says, by line, and what the bank lacks', async () => {
    const text =
      '$CATEGORY: Chính quyền số\n\nMột?{=A1 =B2 ~C3}\n\n$CATEGORY: Thiên văn\n\nHai?{=x=2 ~B2 ~C3}\n\nBa?{=A1 ~B2 ~C3}\n';
    const { problems } = await checked(text, 'x.gift');
    const errors = problems.filter(({ severity }: { severity: string }) => severity === 'error');
    expect(errors.map(({ row, code }: { row: number; code: string }) => `${row} ${code}`)).toEqual([
      '3 multiple-correct',
      '7 broken-syntax',
      '9 topic-unknown',
    ]);
    expect(errors[1].message).toBe(
      'Dấu = trong “=x=2 ~B2 ~C3” có thể bị hiểu là mở đầu một phương án. Nếu nó thuộc nội dung, hãy viết \\=.',
    );
  });

  it('says of every file what the command line says: codes, lines, cells and sentences', async () => {
    const header = 'Câu hỏi;A;B;C;Đáp án;Chủ đề';
    const files: [string, Uint8Array | string][] = [
      ['a.csv', `${header}\nMột?;1a;2b;3c;A và C;Số\nHai; hơn?;1;2;3;B;x;y\n;1;;3;9;x\n"hỏng" đây;1;2;3;A;x\n`],
      ['a.csv', Buffer.from(`\uFEFF${header}\nMột?;1a;2b;3c;D;Số\n`, 'utf16le')],
      ['a.xlsx', await readFile('test/files/question-files/table.xlsx')],
      ['a.docx', await readFile('test/files/question-files/numbered.docx')],
      ['a.txt', 'Hỏi?\nA. x\nB. y\nD. z\nANSWER: E\n'],
      ['a.gift', 'Hỏi?{=x=2 ~B2 ~C3}\n\nHai?{T}\n'],
      ['a.xml', '<quiz><question type="essay"/><question></quiz>'],
      [
        'a.csv',
        Buffer.from('Question;A;B;C;Answer\nChuyÓn ®æi sè lµ g×?;Thanh to¸n;kh«ng dïng;tiÒn mÆt;E\n', 'latin1'),
      ],
      ['a.csv', Buffer.from('Question;A\nStra\xdfe;gr\xfc\xdfe', 'latin1')],
      ['a.pdf', '%PDF-1.4'],
    ];
    for (const [name, content] of files) {
      const report = bankCheckReport(name, await checkQuestionFile(Buffer.from(content), name), 'vi');
      const { problems } = await checked(content, name);
      const uploaded = problems
        .filter(({ code }: { code: string }) => !code.startsWith('topic-'))
        .map(({ severity, code, row, cell, message }: Record<string, string>) =>
          [severity, code, row, cell, message].join(),
        );
      const said = report.problems.map(({ severity, code, line, cell, message }) =>
        [severity, code, line, cell, message].join(),
      );
      expect({ name, problems: uploaded.sort() }).toEqual({ name, problems: said.sort() });
      expect(said).not.toEqual([]);
    }
  });

  it('refuses an entity bomb without reading it', async () => {
    const { problems } = await checked('<!DOCTYPE z [<!ENTITY a "aa">]><quiz>&a;</quiz>', 'x.xml');
    expect(problems).toMatchObject([{ severity: 'error', code: 'broken-syntax', row: 1 }]);
  });
});
