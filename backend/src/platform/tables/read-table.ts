import { readCsv } from './read-csv.js';
import { readWorkbook } from './read-workbook.js';
import type { ReadTable } from './table.js';
import { TableFault } from './table-fault.js';

/**
 * Reads an uploaded table. What it is, its bytes say and not its name: a picture called `questions.xlsx` is refused.
 *
 * @throws TableFault
 */
export async function readTable(bytes: Buffer, _fileName: string): Promise<ReadTable> {
  if (bytes.length === 0) throw new TableFault('empty-file');
  const table = startsWith(bytes, ZIP) ? await readWorkbook(bytes) : readCsv(textFile(bytes));
  if (table.rows.length === 0) throw new TableFault('no-rows');
  return table;
}

const ZIP = [0x50, 0x4b];
/** Compound files: Excel before 2007, and every encrypted workbook. */
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED_PART = Buffer.from('EncryptedPackage', 'utf16le');
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
const OTHER_FILES = ['%PDF', '\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', '{\\rtf', '<!DOCTYPE', '<html', '<?xml'].map(
  (start) => [...Buffer.from(start, 'latin1')],
);

function textFile(bytes: Buffer): Buffer {
  if (startsWith(bytes, OLE2)) {
    throw new TableFault(bytes.includes(ENCRYPTED_PART) ? 'encrypted-workbook' : 'old-excel');
  }
  if (OTHER_FILES.some((start) => startsWith(bytes, start))) throw new TableFault('not-a-table');
  if (UTF16_MARKS.some((mark) => startsWith(bytes, mark))) throw new TableFault('not-utf8');
  if (bytes.includes(0)) throw new TableFault('not-a-table');
  return bytes;
}

function startsWith(bytes: Buffer, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
