import { describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { checkQuestionFile } from './read-question-file.js';

const HEADER = 'Câu hỏi;Phương án A;Phương án B;Phương án C;Phương án D;Đáp án';
const check = async (content: string | Uint8Array, name = 'x.csv') => {
  const { detected, questions, problems } = await checkQuestionFile(Buffer.from(content as Uint8Array), name);
  return {
    detected,
    taken: questions.filter(({ isUsable }) => isUsable).map(({ candidate }) => candidate),
    errors: problems
      .filter(({ severity }) => severity === 'error')
      .map(({ line, cell, code }) => `${cell ?? line} ${code}`),
    warnings: problems
      .filter(({ severity, code }) => severity === 'warning' && !code.startsWith('missing-'))
      .map(({ line, cell, code }) => `${cell ?? line} ${code}`),
  };
};
const keyOf = async (row: string) => {
  const { taken, errors } = await check(`${HEADER}\n${row}\n`);
  return errors.length > 0 ? errors.join(', ') : taken[0]?.correct;
};

describe('a table of questions', () => {
  it('has its columns by heading in either language, in any order, with any separator', async () => {
    const expected = {
      stem: 'Hỏi; gì?',
      options: ['một', 'hai', 'ba'],
      correct: 1,
      topic: 'Kinh tế số',
      explanation: 'Vì',
      source: 'QĐ',
      difficulty: 'hard',
    };
    const semicolons =
      'sep=;\nANSWER;Source;Topic;Option C;option b;A;Question;Level;Explanation\nB;QĐ;Kinh tế số;ba;hai;một;"Hỏi; gì?";khó;Vì\n';
    const tabs =
      'Nguồn\tĐáp án đúng\tChủ đề\tGiải thích\tMức độ\tCâu hỏi\tĐáp án A\tĐáp án B\tĐáp án C\nQĐ\t2\tKinh tế số\tVì\tKhó\t"Hỏi; gì?"\tmột\thai\tba\n';
    expect(await check(semicolons)).toMatchObject({ detected: 'csv', taken: [{ ...expected, line: 2 }], warnings: [] });
    expect(await check(tabs, 'x.tsv')).toMatchObject({ detected: 'tsv', taken: [expected], warnings: [] });
  });

  it.each([
    ['a letter', 'Hỏi?;mot;hai;ba;bon;c', 2],
    ['a number from 1', 'Hỏi?;mot;hai;ba;bon;3', 2],
    ['words with the letter', 'Hỏi?;mot;hai;ba;bon;Đáp án: C', 2],
    ['the text of the option', 'Hỏi?;mot;hai;ba;bon;Ba', 2],
    ['a star before the option', 'Hỏi?;mot;hai;* ba;bon;', 2],
    ['a letter and a star that agree', 'Hỏi?;mot;hai;*ba;bon;C', 2],
    ['a letter and a star that differ', 'Hỏi?;mot;hai;*ba;bon;A', 'F2 bad-key'],
    ['two stars', 'Hỏi?;*mot;hai;*ba;bon;', 'F2 multiple-correct'],
    ['two letters', 'Hỏi?;mot;hai;ba;bon;A và C', 'F2 multiple-correct'],
    ['a number that is an option elsewhere', 'Hỏi?;3;1;2;4;3', 'F2 bad-key'],
    ['a number that is the option there', 'Hỏi?;1;2;3;4;3', 2],
    ['a letter beyond the options', 'Hỏi?;mot;hai;ba;;D', 'F2 bad-key'],
    ['a word that is no option', 'Hỏi?;mot;hai;ba;bon;nam', 'F2 bad-key'],
    ['a letter with the text of its option', 'Hỏi?;mot;hai;ba;bon;C. Ba', 2],
    ['a letter with the text of another option', 'Hỏi?;mot;hai;ba;bon;C. hai', 'F2 bad-key'],
    ['nothing', 'Hỏi?;mot;hai;ba;bon;', 'F2 no-correct'],
    ['an error of the spreadsheet', 'Hỏi?;mot;hai;ba;#N/A;A', 'E2 cell-error'],
  ])('has its key by %s', async (_, row, expected) => {
    expect(await keyOf(row)).toBe(expected);
  });

  it('keeps cells as they were written, over line breaks, too', async () => {
    const { taken } = await check(`${HEADER}\n"Dòng\nhai?";1.10;1/2;3-4;10/10;A\n`);
    expect(taken[0]).toMatchObject({ stem: 'Dòng hai?', options: ['1.10', '1/2', '3-4', '10/10'] });
  });

  it('is refused as a whole without headings, without options, or with a column twice', async () => {
    expect((await check('x;y;z\n1;2;3\n')).errors).toEqual(['null header-missing']);
    expect((await check('Câu hỏi;Đáp án;Nguồn\nx;y;z\n')).errors).toEqual(['1 columns-missing']);
    expect((await check(`${HEADER};Đáp án\nx\n`)).errors).toEqual(['G1 column-doubled']);
    expect((await check('Câu hỏi;A;B;C\n"a;b\n')).errors).toEqual(['2 broken-syntax']);
    expect((await check(`${HEADER}\n`)).errors).toEqual(['null no-questions']);
  });

  it('says what it leaves out, and counts a fifth option', async () => {
    const { errors, warnings } = await check(`${HEADER};E;Ghi chú\nHỏi?;1a;2b;3c;4d;A;5e;x;y\n`);
    expect(errors).toEqual(['2 broken-syntax', 'G2 option-count']);
    expect(warnings).toEqual(['H1 column-unknown', 'I2 column-unknown']);
  });

  it('refuses a row that a bare separator shifts, and no other row', async () => {
    const { taken, errors } = await check(`${HEADER}\nHỏi; gì?;mot;hai;ba;bon;B\nSao?;mot;hai;ba;bon;B\n`);
    expect({ taken: taken.map(({ stem }) => stem), errors: errors.slice(-1) }).toEqual({
      taken: ['Sao?'],
      errors: ['2 broken-syntax'],
    });
  });

  it('loses no other row by a quotation mark in the wrong place, and keeps marks inside a bare text', async () => {
    const rows = ['"Một" gì?;x;y;z;;A', 'Hai "hai"?;x2;y2;z2;;A', '"Ba?;x3;y3;z3;;A', 'Bốn?;x4;y4;z4;;A'];
    const { taken, errors } = await check([HEADER, ...rows].join('\n'));
    expect(taken.map(({ line, stem }) => `${line} ${stem}`)).toEqual(['3 Hai "hai"?', '5 Bốn?']);
    expect(errors).toEqual(['2 broken-syntax', '4 broken-syntax']);
  });

  it('may number its options, and stand under a title with commas', async () => {
    const { taken } = await check('Đề thi, năm 2026, tuần 1\nSTT;Câu hỏi;1;2;3;Đáp án\n1;Hỏi?;x;y;z;2\n');
    expect(taken).toMatchObject([{ line: 3, stem: 'Hỏi?', options: ['x', 'y', 'z'], correct: 1 }]);
  });

  it('names look-alikes, and a file that has its keys in one place', async () => {
    const rows = Array.from({ length: 10 }, (_, index) => `Câu thứ ${index}?;m${index};h${index};b${index};;A`);
    const again = '  câu “thứ”  3 ;h3.;M3;b3;;B'.normalize('NFD');
    const { errors, warnings } = await check([HEADER, ...rows, again, 'Câu thứ 4?;x;y;z;;C'].join('\n'));
    expect(errors).toEqual(['A12 duplicate-question']);
    expect(warnings).toEqual(['null key-position-bias', 'A13 near-duplicate']);
  });

  it('refuses damaged Vietnamese by its name, and reads converted text with a warning', async () => {
    const workbook = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Câu hỏi', 'A', 'B', 'C', 'Đáp án'],
            ['Chuyeån ñoåi soá laø gì?', 'Thöù töï', 'Tieàn maët', 'Khoâng', 'A'],
          ],
        },
      ],
    });
    expect((await check(workbook)).errors).toEqual(['A2 not-utf8']);
    const tcvn3 = Buffer.from(
      'Question;A;B;C;Answer\nChuyÓn ®æi sè lµ g×?;Thanh to¸n;kh«ng dïng;tiÒn mÆt;A\n',
      'latin1',
    );
    expect(await check(tcvn3)).toMatchObject({
      taken: [{ stem: 'Chuyển đổi số là gì?' }],
      warnings: ['null converted-encoding'],
    });
    expect((await check(Buffer.from('Question;A\nStra\xdfe;gr\xfc\xdfe', 'latin1'))).errors).toEqual(['null not-utf8']);
  });
});

describe('a workbook', () => {
  it('may have several sheets; hidden ones and those without headings are named', async () => {
    const rows = (stem: string) => [
      ['Câu hỏi', 'A', 'B', 'C', 'Đáp án'],
      [stem, 'x', 'y', 'z', 'B'],
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Một', rows: rows('Thứ nhất?') },
        { name: 'Hai', rows: rows('Thứ hai?').with(1, ['Thứ hai?', 'x', 'y', 'z', 'E']) },
        { name: 'Ẩn', hidden: true, rows: rows('Thứ ba?') },
        { name: 'Ghi chú', rows: [['chỉ là chữ']] },
        { name: 'Ví dụ', rows: rows('Mẫu?') },
      ],
    });
    const { taken, errors, warnings } = await check(bytes);
    expect(taken.map(({ stem }) => stem)).toEqual(['Thứ nhất?']);
    expect(errors).toEqual(['Hai!E2 bad-key']);
    expect(warnings).toEqual(['null sheet-left-out', 'null sheet-left-out']);
  });

  it('reads a topic that is merged over several rows for each of them', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Chủ đề', 'Câu hỏi', 'A', 'B', 'C', 'Đáp án'],
            ['An toàn', 'Một?', 'x', 'y', 'z', 'A'],
            [null, 'Hai?', 'x1', 'y1', 'z1', 'A'],
          ],
          merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
        },
      ],
    });
    expect((await check(bytes)).taken.map(({ topic }) => topic)).toEqual(['An toàn', 'An toàn']);
  });
});
