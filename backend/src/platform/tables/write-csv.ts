import { stringify } from 'csv-stringify/sync';
import type { TableCell } from './write-workbook.js';

const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet program would run as a formula (CWE-1236). */
const READ_AS_FORMULA = /^[=+\-@\t\r]/;

/** CSV as Excel opens it by a double click: UTF-8 with byte order mark, CRLF, text cells that are never formulas. */
export function writeCsv(header: readonly string[], rows: readonly (readonly TableCell[])[]): Buffer {
  return Buffer.from(BYTE_ORDER_MARK + linesOf([header, ...rows]), 'utf8');
}

/** The same piece by piece, for lists that should never stand in memory as a whole. */
export async function* csvPieces(
  header: readonly string[],
  batches: AsyncIterable<readonly (readonly TableCell[])[]>,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + linesOf([header]);
  for await (const rows of batches) yield linesOf(rows);
}

const linesOf = (rows: readonly (readonly TableCell[])[]): string =>
  stringify(
    rows.map((row) => row.map(harmless)),
    { record_delimiter: '\r\n' },
  );

function harmless(cell: TableCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return READ_AS_FORMULA.test(cell) ? `'${cell}` : cell;
}
