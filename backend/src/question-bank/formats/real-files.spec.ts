import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkQuestionFile } from './read-question-file.js';

const FOLDER = join(import.meta.dirname, '../../../test/files/question-files');

/** Usable questions as `line | stem | options | key | topic`, and errors as `place code`. */
async function contentOf(name: string) {
  const { detected, questions, problems } = await checkQuestionFile(await readFile(join(FOLDER, name)), name);
  return {
    detected,
    taken: questions
      .filter(({ isUsable }) => isUsable)
      .map(({ candidate: { line, stem, options, correct, topic } }) =>
        [line, stem, options.join(' / '), correct, topic].join(' | '),
      ),
    errors: problems
      .filter(({ severity }) => severity === 'error')
      .map(({ line, cell, code }) => `${cell ?? line} ${code}`),
    warnings: problems
      .filter(({ severity, code }) => severity === 'warning' && !code.startsWith('missing-'))
      .map(({ line, cell, code }) => `${cell ?? line} ${code}`),
  };
}

describe('a file that LibreOffice wrote', () => {
  it('as a Word document with automatic numbers gives keys by bold and colour, and keeps raised and lowered digits', async () => {
    expect(await contentOf('numbered.docx')).toEqual({
      detected: 'docx',
      taken: [
        '2 | Nước có công thức hóa học là gì? | H₂SO₄ / H₂O / CO₂ | 1 | ',
        '6 | Diện tích 100 m² còn gọi là gì? | Một sào / Một mẫu / Một a / Một héc-ta | 2 | ',
      ],
      errors: ['11 multiple-correct'],
      warnings: ['1 docx-left-out'],
    });
  });

  it('as a Word document with typed numbers gives keys by a line, a star and a table at the end', async () => {
    expect(await contentOf('typed.docx')).toEqual({
      detected: 'docx',
      taken: [
        '3 | Ngày Chuyển đổi số quốc gia là ngày nào? | 10/10 / 1/10 / 22/12 / 2/9 | 0 | Chính quyền số',
        '11 | VNeID do cơ quan nào quản lý? | Bộ Tài chính / Bộ Công an / Bộ Y tế | 1 | Chính quyền số',
        '15 | Cổng Dịch vụ công quốc gia có địa chỉ nào? | dichvucong.gov.vn / dichvu.vn / congdan.vn | 0 | Chính quyền số',
      ],
      errors: [],
      warnings: ['1 docx-left-out'],
    });
  });

  it('as a workbook gives what its author saw, on every sheet, with keys by bold, colour, star and number', async () => {
    expect(await contentOf('table.xlsx')).toEqual({
      detected: 'xlsx',
      taken: [
        '3 | Phiên bản nào mới nhất? | 1.10 / 1.9 / 1.11 | 2 | Phần mềm',
        '4 | Ngày nào là ngày Chuyển đổi số? | 1/2 / 10/10 / 3-4 | 1 | ',
        '5 | Dòng ẩn hỏi gì? | Một / Hai / 3 | 0 | ',
        '2 | Câu ở trang sau? | Một / Hai / Ba | 1 | ',
      ],
      errors: ['B6 cell-error'],
      warnings: ['A5 hidden-row'],
    });
  });

  it('as CSV with semicolons has no bold cells, and says that the key is missing', async () => {
    expect(await contentOf('table.csv')).toMatchObject({
      detected: 'csv',
      taken: ['5 | Dòng ẩn hỏi gì? | Một / Hai / 3 | 0 | '],
      errors: ['3 no-correct', '4 no-correct', 'B6 cell-error', '6 no-correct'],
    });
  });
});
