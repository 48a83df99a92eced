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
