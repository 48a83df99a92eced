import { foldVietnamese, tidyText } from '../domain/folding.js';
import type { FieldFault } from '../platform/errors/problem.js';
import { currentContext } from '../platform/http/request-context.js';
import { readTable } from '../platform/tables/read-table.js';
import type { TableRow } from '../platform/tables/table.js';
import type { UploadedFile } from '../platform/tables/uploaded-table.js';
import type { TableProblem } from './unit.dto.js';

/** The columns of a table by the names of the fields they fill. */
export type ColumnSet = Readonly<
  Record<string, { readonly heading: string; readonly required: boolean; readonly also: readonly string[] }>
>;

export interface FilledRow<Field extends string> {
  /** As the spreadsheet program counts. */
  readonly number: number;
  /** Tidy text, or null where the cell is empty. */
  readonly cells: Readonly<Record<Field, string | null>>;
}

/** A table with headings in its first row, in any order, with or without diacritics and capitals. */
export class TableForm<Columns extends ColumnSet, Field extends keyof Columns & string = keyof Columns & string> {
  private readonly fields: readonly Field[];

  constructor(private readonly columns: Columns) {
    this.fields = Object.keys(columns) as Field[];
  }

  headings(): string[] {
    return this.fields.map((field) => this.headingOf(field));
  }

  /** The filled rows, and what is wrong with headings and required cells. Throws `TableFault` for a file that is no table. */
  async read({ bytes, fileName }: UploadedFile): Promise<{ rows: FilledRow<Field>[]; problems: TableProblem[] }> {
    const [header, ...body] = (await readTable(bytes, fileName)).rows;
    const places = this.placesIn(header);
    const missing = this.fields.filter((field) => this.columns[field]?.required && !places.has(field));
    if (!header || missing.length > 0) {
      return { rows: [], problems: missing.map((field) => this.headingMissing(header?.number ?? 1, field)) };
    }
    if (body.length === 0) return { rows: [], problems: [noRows(header.number)] };
    const rows = body.map((row) => this.filled(row, places));
    return { rows, problems: rows.flatMap((row) => this.emptyCells(row)) };
  }

  /** A fault of a field as a problem of the row's cell. */
  problem(row: FilledRow<Field>, { pointer, code, sentence }: FieldFault): TableProblem {
    const field = this.fields.find((name) => `/${name}` === pointer);
    return {
      row: row.number,
      column: field ? this.headingOf(field) : null,
      code,
      message: sentence[currentContext().locale],
    };
  }

  /** A problem for every row whose key an earlier row has. */
  doubled(keyed: readonly { row: FilledRow<Field>; key: string }[]): TableProblem[] {
    const firstRows = new Map<string, number>();
    return keyed.flatMap(({ row, key }) => {
      const first = firstRows.get(key);
      if (first === undefined) firstRows.set(key, row.number);
      return first === undefined ? [] : [this.problem(row, doubledFault(first))];
    });
  }

  private placesIn(header: TableRow | undefined): Map<Field, number> {
    const headings = (header?.cells ?? []).map(foldVietnamese);
    const places = new Map<Field, number>();
    for (const field of this.fields) {
      const names = [this.headingOf(field), ...(this.columns[field]?.also ?? [])].map(foldVietnamese);
      const place = headings.findIndex((heading) => names.includes(heading));
      if (place >= 0) places.set(field, place);
    }
    return places;
  }

  private filled({ number, cells }: TableRow, places: ReadonlyMap<Field, number>): FilledRow<Field> {
    const textOf = (field: Field) => tidyText(cells[places.get(field) ?? -1] ?? '') || null;
    const filled = Object.fromEntries(this.fields.map((field) => [field, textOf(field)]));
    return { number, cells: filled as Record<Field, string | null> };
  }

  private emptyCells(row: FilledRow<Field>): TableProblem[] {
    return this.fields
      .filter((field) => this.columns[field]?.required && row.cells[field] === null)
      .map((field) => this.problem(row, emptyFault(`/${field}`)));
  }

  private headingMissing(number: number, field: Field): TableProblem {
    const heading = this.headingOf(field);
    const message = {
      vi: `Không thấy cột “${heading}” ở dòng đầu. Hãy dùng tệp mẫu.`,
      en: `There is no column “${heading}” in the first row. Please use the template.`,
    }[currentContext().locale];
    return { row: number, column: heading, code: 'column-missing', message };
  }

  private headingOf(field: Field): string {
    return this.columns[field]?.heading ?? field;
  }
}

const emptyFault = (pointer: string): FieldFault => ({
  pointer,
  code: 'cell-empty',
  sentence: { vi: 'Ô này không được để trống.', en: 'This cell must not be empty.' },
});

const doubledFault = (first: number): FieldFault => ({
  pointer: '',
  code: 'row-doubled',
  sentence: { vi: `Dòng này trùng với dòng ${first}.`, en: `This row repeats row ${first}.` },
});

function noRows(number: number): TableProblem {
  const message = {
    vi: 'Bảng chỉ có dòng tiêu đề, chưa có dòng dữ liệu nào.',
    en: 'The table has its headings only, and no rows.',
  }[currentContext().locale];
  return { row: number, column: null, code: 'no-rows', message };
}
