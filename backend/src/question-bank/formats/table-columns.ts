import { foldVietnamese } from '../../domain/folding.js';
import type { TableRow } from '../../platform/tables/table.js';
import { columnLetters, IMPORT_COLUMNS } from '../question-columns.js';
import { type FileProblem, type Place, problemOf } from './file-problem.js';

/** What a column of a table of questions holds; options by their place, from 0. */
export type TableColumn = 'code' | 'topic' | 'difficulty' | 'week' | 'stem' | 'key' | 'explanation' | 'source' | number;

export interface TableLayout {
  /** Place of the row with the headings in the list of rows. */
  readonly headerIndex: number;
  /** From 0. */
  readonly places: ReadonlyMap<TableColumn, number>;
  /** Texts of the row with the headings. */
  readonly headings: readonly string[];
  readonly optionCount: number;
  readonly problems: readonly FileProblem[];
}

const ROWS_SEARCHED = 20;
const FEWEST_HEADINGS = 3;
const FEWEST_OPTIONS = 2;
/** A row that names the question is the row of headings, however many single letters stand in another one. */
const COLUMNS_AT_MOST = 100;

/** Finds the row of headings, in Vietnamese or English, in any order; or says what is wrong with it. */
export function tableLayoutOf(rows: readonly TableRow[]): TableLayout | FileProblem {
  const candidates = rows.slice(0, ROWS_SEARCHED).map(({ cells }) => cells.map(columnNamed));
  const counts = candidates.map(
    (columns) => new Set(columns.filter((column) => column !== null && column !== 'number')).size,
  );
  const ranks = counts.map((count, index) => count + (candidates[index]?.includes('stem') ? COLUMNS_AT_MOST : 0));
  const headerIndex = ranks.indexOf(Math.max(...ranks));
  const columns = withNumberedOptions(candidates[headerIndex] ?? [], rows[headerIndex]?.cells ?? []);
  const header = rows[headerIndex];
  if (!header || columns.filter(isKnown).length < FEWEST_HEADINGS) return problemOf('header-missing', null);

  const doubled = columns.findIndex((column, place) => isKnown(column) && columns.indexOf(column) !== place);
  if (doubled !== -1) {
    return problemOf('column-doubled', placeIn(header, doubled), { value: header.cells[doubled] ?? '' });
  }
  const options = columns.filter((column) => typeof column === 'number');
  const missing = columns.includes('stem') ? missingOptions(options) : [IMPORT_COLUMNS.stem.heading];
  if (missing.length > 0) return problemOf('columns-missing', header.number, { columns: missing.join(', ') });
  return {
    headerIndex,
    headings: header.cells,
    places: new Map(columns.flatMap((column, place) => (isKnown(column) ? [[column, place] as const] : []))),
    optionCount: Math.max(...options) + 1,
    problems: [...unknownColumns(header, columns), ...unnamedColumns(rows.slice(headerIndex + 1), columns)],
  };
}

/** Whether a row repeats the headings, as on every printed page. */
export function repeatsHeadings(row: TableRow, layout: TableLayout): boolean {
  return [...layout.places].every(([column, place]) => columnNamed(row.cells[place] ?? '') === column);
}

type NamedColumn = TableColumn | 'number' | null;
const isKnown = (column: NamedColumn | undefined): column is TableColumn =>
  column !== null && column !== undefined && column !== 'number';

const plain = (text: string) =>
  foldVietnamese(text.normalize('NFKC'))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** What the columns of an import are also called elsewhere. */
const MORE_NAMES: Readonly<Record<Exclude<TableColumn, number>, readonly string[]>> = {
  code: ['question id', 'idnumber'],
  topic: ['linh vuc', 'category', 'danh muc', 'chuyen de'],
  difficulty: ['cap do', 'muc do kho'],
  week: [],
  stem: ['cau hoi trac nghiem', 'question text', 'noi dung cau hoi trac nghiem', 'questions'],
  key: [
    'dap an dung la',
    'right answer',
    'correct option',
    'tra loi dung',
    'cau tra loi dung',
    'ket qua',
    'answer key',
  ],
  explanation: ['giai thich dap an', 'loi giai', 'feedback', 'rationale', 'ghi chu dap an'],
  source: ['nguon tham khao', 'tai lieu tham khao', 'can cu phap ly', 'reference', 'van ban', 'nguon trich dan'],
};

const NAMES = new Map<string, TableColumn | 'number'>([
  ...(Object.keys(MORE_NAMES) as (keyof typeof MORE_NAMES)[]).flatMap((name) => {
    const { heading, alsoKnownAs } = IMPORT_COLUMNS[name];
    return [heading, ...alsoKnownAs, ...MORE_NAMES[name]].map((text) => [plain(text), name] as const);
  }),
  ...['stt', 'tt', 'so tt', 'so thu tu', 'no'].map((text) => [text, 'number'] as const),
]);

const OPTION = /^(?:phuong an|option|lua chon|dap an|choice|answer|cau tra loi|tra loi)? ?([a-j]|[1-9]|10)$/;

function columnNamed(heading: string): NamedColumn {
  const name = plain(heading);
  const known = NAMES.get(name);
  if (known !== undefined) return known;
  const sign = OPTION.exec(name)?.[1];
  // A bare number is more often a number of something than an option.
  if (sign === undefined || /^\d+$/.test(name)) return null;
  return /\d/.test(sign) ? Number(sign) - 1 : sign.charCodeAt(0) - 97;
}

/** `1 2 3 4` beside a column for the question are options; alone a number may be the number of anything. */
function withNumberedOptions(columns: readonly NamedColumn[], cells: readonly string[]): NamedColumn[] {
  const numbers = cells.flatMap((cell) => (/^\d$/.test(cell.trim()) ? [Number(cell)] : []));
  const areOptions = numbers.length >= FEWEST_OPTIONS && numbers.every((number, index) => number === index + 1);
  const hasOptions = columns.some((column) => typeof column === 'number');
  if (!areOptions || hasOptions || !columns.includes('stem')) return [...columns];
  return columns.map((column, place) => (/^\d$/.test(cells[place]?.trim() ?? '') ? Number(cells[place]) - 1 : column));
}

function missingOptions(options: readonly number[]): string[] {
  const count = Math.max(FEWEST_OPTIONS, ...options.map((option) => option + 1));
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => !options.includes(index))
    .map((index) => `Phương án ${String.fromCharCode(65 + index)}`);
}

const placeIn = ({ number, cells }: TableRow, column: number): Place => ({
  line: number,
  cell: `${columnLetters(column)}${number}`,
  column: cells[column]?.trim() ?? null,
});

function unknownColumns(header: TableRow, columns: readonly NamedColumn[]): FileProblem[] {
  return header.cells.flatMap((heading, place) =>
    columns[place] === null && heading.trim() !== ''
      ? [problemOf('column-unknown', placeIn(header, place), { value: heading.trim() })]
      : [],
  );
}

/** Text below no heading is left out, but not in silence: once for each such column. */
function unnamedColumns(body: readonly TableRow[], columns: readonly NamedColumn[]): FileProblem[] {
  const seen = new Map<number, TableRow>();
  for (const row of body) {
    row.cells.forEach((cell, place) => {
      const hasNoHeading = place >= columns.length;
      if (hasNoHeading && cell.trim() !== '' && !seen.has(place)) seen.set(place, row);
    });
  }
  return [...seen].map(([place, row]) =>
    problemOf('column-unknown', { ...placeIn(row, place), column: null }, { value: columnLetters(place) }),
  );
}
