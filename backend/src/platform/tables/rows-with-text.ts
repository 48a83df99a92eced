import type { TableRow } from './table.js';

/** Rows by their number; without empty ones, and each without what is empty at its end. */
export function rowsWithText(grid: readonly (readonly string[])[]): TableRow[] {
  return grid.flatMap((row, index) => {
    const cells = row.map(storable);
    const length = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    return length === 0 ? [] : [{ number: index + 1, cells: cells.slice(0, length) }];
  });
}

/** Without control characters and halves of characters: no author sees them, and no database keeps them. */
function storable(cell: string): string {
  return cell.replace(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, '');
}
