import { foldVietnamese } from '../domain/folding.js';
import type { TableRow } from '../platform/tables/table.js';
import { faultOfFile, type ImportProblem } from './import-problem.js';

interface ImportColumn {
  readonly heading: string;
  /** Other headings that are understood; case, diacritics and signs do not matter. */
  readonly alsoKnownAs: readonly string[];
  readonly isRequired: boolean;
  /** In the template, in characters. */
  readonly width: number;
  readonly about: string;
}

const column = (
  heading: string,
  alsoKnownAs: readonly string[],
  isRequired: boolean,
  width: number,
  about: string,
): ImportColumn => ({ heading, alsoKnownAs, isRequired, width, about });

/** The columns of an import, in the order of the template. */
export const IMPORT_COLUMNS = {
  code: column('Mã', ['Mã câu hỏi', 'Code', 'ID'], false, 12, 'Để trống thì hệ thống tự đặt. Không trùng nhau.'),
  topic: column('Chủ đề', ['Topic'], true, 26, 'Tên hoặc mã của chủ đề đã có trong ngân hàng.'),
  difficulty: column(
    'Mức độ',
    ['Độ khó', 'Difficulty', 'Level'],
    false,
    14,
    'Dễ, Trung bình hoặc Khó. Để trống là Trung bình.',
  ),
  week: column(
    'Tuần',
    ['Tuần thi', 'Week', 'Round'],
    false,
    8,
    'Số tuần thi, hoặc để trống nếu tuần nào cũng dùng được.',
  ),
  stem: column('Câu hỏi', ['Nội dung câu hỏi', 'Nội dung', 'Question', 'Stem'], true, 60, 'Nội dung câu hỏi.'),
  optionA: column('Phương án A', ['Option A', 'Lựa chọn A', 'Đáp án A', 'A'], true, 30, 'Phương án thứ nhất.'),
  optionB: column('Phương án B', ['Option B', 'Lựa chọn B', 'Đáp án B', 'B'], true, 30, 'Phương án thứ hai.'),
  optionC: column('Phương án C', ['Option C', 'Lựa chọn C', 'Đáp án C', 'C'], true, 30, 'Phương án thứ ba.'),
  optionD: column(
    'Phương án D',
    ['Option D', 'Lựa chọn D', 'Đáp án D', 'D'],
    false,
    30,
    'Để trống nếu chỉ có ba phương án.',
  ),
  key: column(
    'Đáp án',
    ['Đáp án đúng', 'Phương án đúng', 'Key', 'Answer', 'Correct', 'Correct answer'],
    true,
    10,
    'A, B, C, D hoặc 1, 2, 3, 4. Chỉ một đáp án đúng.',
  ),
  explanation: column('Giải thích', ['Explanation'], false, 50, 'Vì sao đáp án đó đúng; hiện sau khi công bố kết quả.'),
  source: column('Nguồn', ['Căn cứ', 'Trích dẫn', 'Source'], false, 40, 'Văn bản, số, ngày, điều khoản.'),
} as const satisfies Record<string, ImportColumn>;
export type ColumnName = keyof typeof IMPORT_COLUMNS;

/** Where each column of an import stands in a file. */
export interface ColumnLayout {
  /** Place of the row with the headings in the list of rows. */
  readonly headerIndex: number;
  /** From 0; columns that the file lacks are not in it. */
  readonly places: ReadonlyMap<ColumnName, number>;
  /** Headings that nobody knows; their cells are left out. */
  readonly warnings: readonly ImportProblem[];
}

/** A title and some lines of explanation may stand above the headings. */
const ROWS_SEARCHED = 20;
const FEWEST_HEADINGS = 3;

/** Finds the row of headings: in Vietnamese or English, in any order. Answers what is wrong where there is none. */
export function layoutOf(rows: readonly TableRow[]): ColumnLayout | ImportProblem {
  const candidates = rows.slice(0, ROWS_SEARCHED).map(({ cells }) => cells.map(columnNamed));
  const found = candidates.map((names) => names.filter((name) => name !== null).length);
  const headerIndex = found.indexOf(Math.max(...found));
  const names = candidates[headerIndex] ?? [];
  if ((found[headerIndex] ?? 0) < FEWEST_HEADINGS) return faultOfFile('header-missing');

  const doubled = names.find((name, place) => name !== null && names.indexOf(name) !== place);
  if (doubled) return faultOfFile('column-doubled', { value: IMPORT_COLUMNS[doubled].heading });
  const missing = COLUMN_NAMES.filter((name) => IMPORT_COLUMNS[name].isRequired && !names.includes(name));
  if (missing.length > 0) {
    return faultOfFile('columns-missing', {
      columns: missing.map((name) => IMPORT_COLUMNS[name].heading).join(', '),
    });
  }
  const places = names.flatMap((name, place) => (name === null ? [] : [[name, place] as const]));
  return { headerIndex, places: new Map(places), warnings: unknownHeadings(rows[headerIndex], names) };
}

/** The letters that a spreadsheet program gives a column: 0 is A, 26 is AA. */
export function columnLetters(place: number): string {
  const rest = place % 26;
  const letter = String.fromCharCode(65 + rest);
  return place < 26 ? letter : columnLetters((place - rest) / 26 - 1) + letter;
}

const COLUMN_NAMES = Object.keys(IMPORT_COLUMNS) as ColumnName[];

const plain = (text: string) =>
  foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const NAMES_BY_HEADING = new Map(
  COLUMN_NAMES.flatMap((name) =>
    [IMPORT_COLUMNS[name].heading, ...IMPORT_COLUMNS[name].alsoKnownAs].map(
      (heading) => [plain(heading), name] as const,
    ),
  ),
);

function columnNamed(heading: string): ColumnName | null {
  return NAMES_BY_HEADING.get(plain(heading)) ?? null;
}

function unknownHeadings(header: TableRow | undefined, names: readonly (ColumnName | null)[]): ImportProblem[] {
  return (header?.cells ?? []).flatMap((heading, place): ImportProblem[] => {
    if (names[place] !== null || heading.trim() === '' || header === undefined) return [];
    const cell = `${columnLetters(place)}${header.number}`;
    const parameters = { value: heading.trim() };
    return [{ severity: 'warning', code: 'column-unknown', parameters, row: header.number, column: heading, cell }];
  });
}
