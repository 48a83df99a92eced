import { readCsv } from './read-csv.js';
import { readWorkbook } from './read-workbook.js';
import { TableFault } from './table-fault.js';

/** A row with at least one text in it. */
export interface TableRow {
  /** 1-based, as the author's program shows it; empty rows are left out but counted. */
  readonly number: number;
  /** The text of each cell as the author saw it; '' for an empty one. Nothing after the last cell with text. */
  readonly cells: readonly string[];
}

export interface ReadTable {
  readonly format: 'xlsx' | 'csv';
  /** Name of the first visible sheet; null for CSV. */
  readonly sheet: string | null;
  /** At least one. */
  readonly rows: readonly TableRow[];
}

/** More would be a slip (a whole formatted sheet) or an attack. */
export const MOST_ROWS = 100_000;
export const MOST_COLUMNS = 60;

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
