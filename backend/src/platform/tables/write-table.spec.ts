import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { readTable } from './read-table.js';
import { writeCsv } from './write-csv.js';
import { writeWorkbook } from './write-workbook.js';

const HOSTILE = ['=1+1', '+84912345678', '-5', '@SUM(A1)', '\t=1', '\r=1', "=cmd|' /C calc'!A0"];

describe('a CSV file for a spreadsheet program', () => {
  it('begins with the byte order mark, ends its lines with CRLF and quotes what needs it', () => {
    expect(
      writeCsv(
        ['Tên', 'Điểm'],
        [
          ['Nguyễn "An", Hạc Thành', 10],
          [null, 9.5],
        ],
      ).toString('utf8'),
    ).toBe('\uFEFFTên,Điểm\r\n"Nguyễn ""An"", Hạc Thành",10\r\n,9.5\r\n');
  });

  it('has no text cell that would be read as a formula, and leaves numbers alone', async () => {
    const bytes = writeCsv(['x'], [...HOSTILE.map((text) => [text]), [-5]]);
    const { rows } = await readTable(bytes, 'a.csv');
    expect(rows.slice(1).map(({ cells }) => cells[0])).toEqual([...HOSTILE.map((text) => `'${text}`), '-5']);
  });
});

describe('a workbook', () => {
  it('types texts as texts and numbers as numbers', async () => {
    const bytes = await writeWorkbook([
      {
        name: 'Kết quả',
        header: ['Mã', 'Điểm'],
        rows: [
          ['0912', 10],
          ['=1+1', null],
        ],
      },
    ]);
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(sheet?.rows).toEqual([
      ['Mã', 'Điểm'],
      ['0912', 10],
      ['=1+1', null],
    ]);
    expect([...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  it('keeps its header in view', async () => {
    const bytes = await writeWorkbook([{ name: 'A', header: ['x'], rows: [] }]);
    expect((await readXlsx(bytes)).sheets[0]?.freezePane).toEqual({ rows: 1 });
  });

  it('takes any sheet name and any text, control characters excepted', async () => {
    const bytes = await writeWorkbook([
      { name: 'Tuần 1/4: [thử] '.repeat(5), header: ['a\u0000b'], rows: [['\u0007c']] },
    ]);
    const { sheet, rows } = await readTable(bytes, 'a.xlsx');
    expect(sheet).toHaveLength(31);
    expect(rows.map(({ cells }) => cells)).toEqual([['ab'], ['c']]);
  });

  it('is read back as it was written', async () => {
    const cell = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => text.trim() !== '' && !/\p{Cc}/u.test(text));
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, async (written) => {
        const [header = [], ...rows] = written;
        const read = await readTable(await writeWorkbook([{ name: 'A', header, rows }]), 'a.xlsx');
        expect(read.rows.map(({ cells }) => cells)).toEqual(written);
      }),
      { numRuns: 50 },
    );
  });
});
