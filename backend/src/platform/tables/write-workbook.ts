import { Readable } from 'node:stream';
import { type Cell, writeXlsx, type WriteSheet, writeXlsxStream } from 'hucre/xlsx';

/** Texts stay texts (a phone keeps its zero, `=1+1` is no formula), numbers are numbers. */
export type TableCell = string | number | null;

export interface SheetToWrite {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Widths of the columns in characters; 18 where there is none. */
  readonly widths?: readonly number[];
}

const DEFAULT_WIDTH = 18;

/** An Excel workbook (.xlsx): bold header that stays in view, filter buttons, texts typed as text. */
export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Buffer> {
  return Buffer.from(await writeXlsx({ sheets: sheets.map(sheetOf) }));
}

/** The same of one long sheet, written while it is sent: what stands in memory does not grow with the rows. */
export function streamWorkbook(
  { name, header, widths = [] }: Omit<SheetToWrite, 'rows'>,
  batches: AsyncIterable<readonly (readonly TableCell[])[]>,
): Readable {
  const columns = header.map((text, column) => ({ header: text, width: widths[column] ?? DEFAULT_WIDTH }));
  const options = { name: sheetName(name), columns, freezePane: { rows: 1 } };
  return Readable.fromWeb(writeXlsxStream(writableRows(batches), options));
}

async function* writableRows(batches: AsyncIterable<readonly (readonly TableCell[])[]>): AsyncGenerator<TableCell[]> {
  for await (const rows of batches) for (const cells of rows) yield cells.map(writable);
}

function sheetOf({ name, header, rows, widths = [] }: SheetToWrite): WriteSheet {
  return {
    name: sheetName(name),
    columns: header.map((_, column) => ({ width: widths[column] ?? DEFAULT_WIDTH })),
    rows: [header, ...rows].map((cells) => cells.map(writable)),
    cells: new Map([...header.map((text, column) => [`0,${column}`, headerCell(text)] as const), ...errorNames(rows)]),
    freezePane: { rows: 1 },
  };
}

function headerCell(text: string): Partial<Cell> {
  return {
    value: writable(text),
    type: 'string',
    style: { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } },
  };
}

/** A text such as `#N/A` would be written as the error of that name; as a run of rich text it stays a text. */
function errorNames(rows: SheetToWrite['rows']): [string, Partial<Cell>][] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((text, column): [string, Partial<Cell>][] =>
      typeof text === 'string' && /^#[A-Z/0_]+[!?]?$/.test(text)
        ? [[`${row + 1},${column}`, { value: text, type: 'richText', richText: [{ text }] }]]
        : [],
    ),
  );
}

/** Excel calls a file broken that holds control characters, and shows at most 32,767 characters in a cell. */
function writable(cell: TableCell): TableCell {
  if (typeof cell !== 'string') return cell;
  return cell.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '').slice(0, 32_767);
}

/** Excel takes 31 characters, and none of these signs. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}
