import { stringify } from 'csv-stringify/sync';
import type { TableCell } from './write-workbook.js';

const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet program would run as a formula (CWE-1236). */
const READ_AS_FORMULA = /^[=+\-@\t\r]/;

/** CSV as Excel opens it by a double click: UTF-8 with byte order mark, CRLF, text cells that are never formulas. */
export function writeCsv(header: readonly string[], rows: readonly (readonly TableCell[])[]): Buffer {
  const records = [header, ...rows].map((record) => record.map(harmless));
  return Buffer.from(BYTE_ORDER_MARK + stringify(records, { record_delimiter: '\r\n' }), 'utf8');
}

function harmless(cell: TableCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return READ_AS_FORMULA.test(cell) ? `'${cell}` : cell;
}
