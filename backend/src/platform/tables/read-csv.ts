import { CsvError, parse } from 'csv-parse/sync';
import { MOST_COLUMNS, MOST_ROWS, type ReadTable } from './table.js';
import { TableFault } from './table-fault.js';
import { rowsWithText } from './rows-with-text.js';

/** Reads CSV in UTF-8, with or without byte order mark, separated by comma, semicolon or tab. */
export function readCsv(bytes: Buffer): ReadTable {
  return readCsvText(utf8(bytes));
}

/** As {@link readCsv}, for text that has been decoded. */
export function readCsvText(text: string): ReadTable {
  const announced = /^sep=(.)\r?\n/i.exec(text);
  const records = recordsOf(announced ? text.slice(announced[0].length) : text, announced?.[1]);
  if (records.length > MOST_ROWS) throw new TableFault('too-many-rows', { limit: MOST_ROWS });
  if (records.some(({ length }) => length > MOST_COLUMNS)) {
    throw new TableFault('too-many-columns', { limit: MOST_COLUMNS });
  }
  return { format: 'csv', sheet: null, rows: rowsWithText(records) };
}

function utf8(bytes: Buffer): string {
  try {
    // Drops a byte order mark by itself.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TableFault('not-utf8');
  }
}

function recordsOf(text: string, announcedDelimiter: string | undefined): string[][] {
  try {
    return parse(text, {
      delimiter: announcedDelimiter ?? delimiterOf(text),
      relax_column_count: true,
      // Empty lines stay, so that the number of a record is its row in a spreadsheet.
      skip_empty_lines: false,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line: unknown = error.lines;
    throw new TableFault('broken-csv', { line: typeof line === 'number' ? line : 1 });
  }
}

const DELIMITERS = [',', ';', '\t'] as const;

/** The sign that separates most in the first line with text: Excel writes `;` where the comma is the decimal sign. */
function delimiterOf(text: string): string {
  const firstLine = /^\s*(?:"(?:[^"]|"")*"|[^\r\n])*/.exec(text)?.[0] ?? '';
  const unquoted = firstLine.replace(/"(?:[^"]|"")*"/g, '');
  const [best] = DELIMITERS.map((sign) => ({ sign, count: unquoted.split(sign).length })).sort(
    (a, b) => b.count - a.count,
  );
  return best?.sign ?? ',';
}
