import { MOST_COLUMNS, MOST_ROWS, type ReadTable } from './table.js';
import { delimiterOf } from './csv-delimiter.js';
import { recordsOf } from './csv-records.js';
import { TableFault } from './table-fault.js';
import { rowsWithText } from './rows-with-text.js';

/** A CSV text with the rows that could not be read, by their number. */
export interface ReadCsv extends ReadTable {
  readonly delimiter: string;
  readonly brokenRows: readonly number[];
}

/** Reads CSV in UTF-8, with or without byte order mark, separated by comma, semicolon or tab. */
export function readCsv(bytes: Buffer): ReadTable {
  const { brokenRows, ...table } = readCsvText(utf8(bytes));
  const [line] = brokenRows;
  if (line !== undefined) throw new TableFault('broken-csv', { line });
  return table;
}

/** As {@link readCsv}, for text that has been decoded; a broken row costs no other. */
export function readCsvText(text: string): ReadCsv {
  const announced = /^sep=(.)\r?\n/i.exec(text);
  const body = announced ? text.slice(announced[0].length) : text;
  const delimiter = announced?.[1] ?? delimiterOf(body);
  const { records, broken } = recordsOf(body, delimiter);
  if (records.length > MOST_ROWS) throw new TableFault('too-many-rows', { limit: MOST_ROWS });
  if (records.some(({ length }) => length > MOST_COLUMNS)) {
    throw new TableFault('too-many-columns', { limit: MOST_COLUMNS });
  }
  // Excel takes the announcement for a setting and begins with the next row.
  return { format: 'csv', sheet: null, rows: rowsWithText(records), delimiter, brokenRows: broken };
}

function utf8(bytes: Buffer): string {
  try {
    // Drops a byte order mark by itself.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TableFault('not-utf8');
  }
}
