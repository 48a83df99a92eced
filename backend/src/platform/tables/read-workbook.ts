import { type MergeRange, readXlsx, type Sheet } from 'hucre/xlsx';
import { displayedText } from './displayed-text.js';
import { MOST_COLUMNS, MOST_ROWS, type ReadTable } from './table.js';
import { rowsWithText } from './rows-with-text.js';
import { TableFault } from './table-fault.js';
import { zipEntriesOf } from './zip-directory.js';

const MOST_UNPACKED_BYTES = 100 << 20;

/** Reads the first visible sheet of an Excel workbook (.xlsx). */
export async function readWorkbook(bytes: Buffer): Promise<ReadTable> {
  refuseBombs(bytes);
  const sheet = await firstVisibleSheet(bytes);
  if (sheet.rows.length > MOST_ROWS) throw new TableFault('too-many-rows', { limit: MOST_ROWS });
  const grid = sheet.rows.map((values, row) =>
    values.map((value, column) => displayedText(value, sheet.cells?.get(`${row},${column}`))),
  );
  fillMergedCells(grid, sheet.merges ?? []);
  const rows = rowsWithText(grid);
  if (rows.some(({ cells }) => cells.length > MOST_COLUMNS)) {
    throw new TableFault('too-many-columns', { limit: MOST_COLUMNS });
  }
  return { format: 'xlsx', sheet: sheet.name, rows };
}

/** The reader unpacks no entry beyond its declared size, so the declared sizes are what has to be bounded. */
export function refuseBombs(bytes: Buffer): void {
  const entries = zipEntriesOf(bytes);
  if (entries === null || !entries.some(({ name }) => name === 'xl/workbook.xml')) {
    throw new TableFault('not-a-workbook');
  }
  if (entries.some(({ packedSize, unpackedSize }) => unpackedSize === 0 && packedSize > 16)) {
    throw new TableFault('not-a-workbook');
  }
  const unpacked = entries.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0);
  if (unpacked > MOST_UNPACKED_BYTES) {
    throw new TableFault('unpacks-too-large', { megabytes: MOST_UNPACKED_BYTES >> 20 });
  }
}

/** One row and one column more than is taken, so that too large is noticed, and two far corners cost no gigabyte. */
export const AREA = `A1:BI${MOST_ROWS + 1}`;

async function firstVisibleSheet(bytes: Buffer): Promise<Sheet> {
  let isFirst = true;
  const workbook = await readXlsx(bytes, {
    readStyles: true,
    range: AREA,
    sheets: ({ hidden, veryHidden }) => {
      const isWanted = isFirst && !hidden && !veryHidden;
      if (isWanted) isFirst = false;
      return isWanted;
    },
  }).catch(() => {
    throw new TableFault('not-a-workbook');
  });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new TableFault('not-a-workbook');
  return sheet;
}

/** A cell merged over several rows is seen beside each of them ("Chủ đề" over ten questions). */
export function fillMergedCells(grid: string[][], merges: readonly MergeRange[]): void {
  for (const { startRow, endRow, startCol, endCol } of merges) {
    const text = grid[startRow]?.[startCol];
    if (startCol !== endCol || !text) continue;
    for (const row of grid.slice(startRow + 1, endRow + 1)) row[startCol] = text;
  }
}
