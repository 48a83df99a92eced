import { CsvError, type Info, parse } from 'csv-parse/sync';

/** Records of a CSV text; empty lines stay, so that the number of a record is its row in a spreadsheet. */
export interface CsvRecords {
  readonly records: readonly (readonly string[])[];
  /** Numbers of the rows that could not be read, from 1; their records are empty. */
  readonly broken: readonly number[];
}

/** Where more rows are broken, the file is not what it seems to be. */
const MOST_BROKEN = 100;

/** Reads to the end: a row with a quotation mark in the wrong place is left out, and the next line begins a new one. */
export function recordsOf(text: string, delimiter: string): CsvRecords {
  const records: string[][] = [];
  const broken: number[] = [];
  let rest = text;
  while (broken.length <= MOST_BROKEN) {
    const { read, linesRead } = recordsBeforeFault(rest, delimiter);
    for (const record of read) records.push(record);
    if (linesRead === null) break;
    const [line = '', ...after] = linesFrom(rest, linesRead);
    const literal = literalCells(line, delimiter);
    if (literal === null) broken.push(records.length + 1);
    records.push(literal ?? []);
    rest = after.join('\n');
  }
  return { records, broken };
}

/** The records up to the first fault, and how many lines they take; null where there is no fault. */
function recordsBeforeFault(text: string, delimiter: string): { read: string[][]; linesRead: number | null } {
  const read: string[][] = [];
  let linesRead = 0;
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      on_record: (record: string[], { lines }: Info) => {
        read.push(record);
        linesRead = lines;
        return null;
      },
    });
    return { read, linesRead: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { read, linesRead };
  }
}

const linesFrom = (text: string, line: number) => text.split(/\r\n?|\n/).slice(line);

/** Cells none of which begins with a quotation mark: marks inside them are text, as spreadsheet programs read them. */
function literalCells(line: string, delimiter: string): string[] | null {
  const cells = line.split(delimiter);
  return cells.some((cell) => cell.trimStart().startsWith('"')) ? null : cells;
}
