import { describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { readTable } from './read-table.js';
import { TableFault } from './table-fault.js';
import { writeWorkbook } from './write-workbook.js';

const textOf = async (bytes: Buffer | Uint8Array | string) =>
  (await readTable(Buffer.from(bytes as Uint8Array), 'bang.xlsx')).rows.map(({ number, cells }) => [number, ...cells]);

async function faultOf(bytes: Buffer | Uint8Array | string): Promise<string> {
  try {
    await readTable(Buffer.from(bytes as Uint8Array), 'bang.xlsx');
    return 'none';
  } catch (error) {
    if (error instanceof TableFault) return error.code;
    throw error;
  }
}

describe('a CSV file', () => {
  it('is read with comma, semicolon or tab between its cells, whichever its first line has', async () => {
    const expected = [
      [1, 'Mã', 'Câu hỏi'],
      [2, '1', 'Ai?'],
    ];
    for (const sign of [',', ';', '\t']) {
      expect(await textOf(`Mã${sign}Câu hỏi\r\n1${sign}Ai?\r\n`)).toEqual(expected);
    }
  });

  it('keeps line breaks, separators and quotation marks inside quoted cells', async () => {
    expect(await textOf('a;b\n"một\ndòng, hai";"nói ""có"""\n')).toEqual([
      [1, 'a', 'b'],
      [2, 'một\ndòng, hai', 'nói "có"'],
    ]);
  });

  it('counts rows as a spreadsheet program does: empty rows count, a quoted line break does not', async () => {
    expect(await textOf('\uFEFFa,b\n\n"x\ny",z\n,\nlast,\n')).toEqual([
      [1, 'a', 'b'],
      [3, 'x\ny', 'z'],
      [5, 'last'],
    ]);
  });

  it('obeys the separator that Excel announces in a first line', async () => {
    expect(await textOf('sep=;\r\na,1;b\r\n')).toEqual([[1, 'a,1', 'b']]);
  });

  it('loses characters that no author sees and no database keeps', async () => {
    expect(await textOf('a\u0001\u001Fb,c\n')).toEqual([[1, 'ab', 'c']]);
  });

  it('may have rows that are shorter or longer than the first one', async () => {
    expect(await textOf('a,b,c\n1\n1,2,3,4\n')).toEqual([
      [1, 'a', 'b', 'c'],
      [2, '1'],
      [3, '1', '2', '3', '4'],
    ]);
  });
});

describe('an Excel workbook', () => {
  it('is recognised by its bytes and not by its name', async () => {
    const bytes = await writeWorkbook([{ name: 'Câu hỏi', header: ['Mã'], rows: [['CT-001']] }]);
    const table = await readTable(bytes, 'anh.png');
    expect(table).toEqual({
      format: 'xlsx',
      sheet: 'Câu hỏi',
      rows: [
        { number: 1, cells: ['Mã'] },
        { number: 2, cells: ['CT-001'] },
      ],
    });
  });

  it('is read as its author sees it: numbers and days in their format, formulas as their last result', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [[912345678, 0.1 + 0.2, 0.5, new Date('2026-02-01T00:00:00Z'), true, null]],
          cells: new Map([
            ['0,0', { value: 912345678, type: 'number', style: { numFmt: '0000000000' } }],
            ['0,2', { value: 0.5, type: 'number', style: { numFmt: '0%' } }],
            ['0,3', { value: new Date('2026-02-01T00:00:00Z'), type: 'date', style: { numFmt: 'm/d/yyyy' } }],
            ['0,5', { type: 'formula', formula: 'A1+1', formulaResult: 7 }],
          ]),
        },
      ],
    });
    expect(await textOf(bytes)).toEqual([[1, '0912345678', '0.3', '50%', '01/02/2026', 'TRUE', '7']]);
  });

  it('shows the text of a cell that is merged downwards beside each of its rows', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Chủ đề', 'Câu hỏi'],
            ['An toàn', 'Một?'],
            [null, 'Hai?'],
            [null, 'Ba?'],
          ],
          merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
        },
      ],
    });
    expect((await textOf(bytes)).slice(1)).toEqual([
      [2, 'An toàn', 'Một?'],
      [3, 'An toàn', 'Hai?'],
      [4, '', 'Ba?'],
    ]);
  });

  it('gives its first visible sheet, its rows by their number, and nothing behind the last text', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Ẩn', hidden: true, rows: [['bí mật']] },
        { name: 'Thấy', rows: [[], [null, 'x', null, ' '], [], ['y', null]] },
        { name: 'Sau', rows: [['z']] },
      ],
    });
    const table = await readTable(Buffer.from(bytes), 'a.xlsx');
    expect(table.sheet).toBe('Thấy');
    expect(table.rows).toEqual([
      { number: 2, cells: ['', 'x'] },
      { number: 4, cells: ['y'] },
    ]);
  });
});

describe('a file that is no table', () => {
  it('is refused by the name of its fault', async () => {
    const workbook = await writeWorkbook([{ name: 'A', header: ['a'], rows: [['b']] }]);
    const damaged = Buffer.from(workbook);
    damaged.fill(0xff, 60, 160);
    const faults = await Promise.all(
      [
        '',
        ' \r\n;;\r\n',
        '%PDF-1.7 …',
        '<html><body>',
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
        Buffer.from('a\0b'),
        workbook.subarray(0, 200),
        workbook.subarray(0, workbook.length - 30),
        damaged,
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
        Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
        Buffer.from('M\xe3,C\xe2u h\xe1i\n', 'latin1'),
        Buffer.from('\uFEFFMã;Câu\n', 'utf16le'),
        'a,b\n"never closed,c\n',
      ].map(faultOf),
    );
    expect(faults).toEqual([
      'empty-file',
      'no-rows',
      'not-a-table',
      'not-a-table',
      'not-a-table',
      'not-a-table',
      'not-a-workbook',
      'not-a-workbook',
      'not-a-workbook',
      'old-excel',
      'encrypted-workbook',
      'not-utf8',
      'not-utf8',
      'broken-csv',
    ]);
  });

  it('is refused when it unpacks to more than 100 MB, before anything is unpacked', async () => {
    const bytes = await writeWorkbook([{ name: 'A', header: ['a'], rows: [['b']] }]);
    const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(101 << 20, entry + 24);
    expect(await faultOf(bytes)).toBe('unpacks-too-large');
  });

  it('is refused when it has more than a hundred thousand rows or sixty columns', async () => {
    expect(await faultOf('a\n'.repeat(100_001))).toBe('too-many-rows');
    expect(await faultOf(`${'a,'.repeat(60)}a\n`)).toBe('too-many-columns');
    const wide = [Array.from({ length: 61 }, () => 'a')];
    expect(await faultOf(await writeXlsx({ sheets: [{ name: 'A', rows: wide }] }))).toBe('too-many-columns');
  });

  it('is explained in the reader’s language, with its numbers', () => {
    const fault = new TableFault('too-many-rows', { limit: 100_000 });
    expect(fault.sentence('vi')).toBe('Tệp có quá nhiều dòng (giới hạn 100.000). Hãy chia thành nhiều tệp.');
    expect(fault.sentence('en')).toBe('The file has too many rows (the limit is 100,000). Please split it.');
  });
});
