import type { TableRow } from './table.js';

/** Rows by their number; without empty ones, and each without what is empty at its end. */
export function rowsWithText(grid: readonly (readonly string[])[]): TableRow[] {
  return grid.flatMap((cells, index) => {
    const length = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    return length === 0 ? [] : [{ number: index + 1, cells: cells.slice(0, length) }];
  });
}
