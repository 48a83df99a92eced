import type { TableRow } from '../../platform/tables/table.js';
import { readCsvText } from '../../platform/tables/read-csv.js';
import { type ReadSheet, readSheets } from '../../platform/tables/read-sheets.js';
import { TableFault } from '../../platform/tables/table-fault.js';
import { foldVietnamese } from '../../domain/folding.js';
import { type FileProblem, problemOf, problemOfTable } from './file-problem.js';
import type { FileFormat, ReadQuestions } from './question-candidate.js';
import { repeatsHeadings, tableLayoutOf } from './table-columns.js';
import { type TableSheet, tableQuestionOf } from './table-question.js';

/** Questions of CSV text; `tsv` where tabs separate its cells. */
export function readCsvQuestions(text: string): ReadQuestions & { detected: FileFormat } {
  try {
    const { rows, delimiter, brokenRows } = readCsvText(text);
    if (rows.length === 0 && brokenRows.length === 0) throw new TableFault('no-rows');
    const { candidates, problems } = questionsOf({ ...PLAIN, rows });
    const broken = brokenRows.map((line) => problemOfTable(new TableFault('broken-csv', { line })));
    return { detected: delimiter === '\t' ? 'tsv' : 'csv', candidates, problems: [...problems, ...broken] };
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    return { detected: 'csv', candidates: [], problems: [problemOfTable(error)] };
  }
}

/** Questions of every visible sheet of a workbook that has a row of headings. */
export async function readWorkbookQuestions(bytes: Buffer): Promise<ReadQuestions> {
  const sheets = (await readSheets(bytes)).filter(({ rows }) => rows.length > 0);
  if (sheets.length === 0) throw new TableFault('no-rows');
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const wanted = visible.filter((sheet, index) => index === 0 || !isGuidance(sheet));
  const readable = wanted.filter(({ rows }) => !('code' in tableLayoutOf(rows)));
  // Where no sheet can be read, the first one says why.
  const read = readable.length > 0 ? readable : visible.slice(0, 1);
  const leftOut = sheets
    .filter((sheet) => !read.includes(sheet) && !(isGuidance(sheet) && !sheet.isHidden))
    .map((sheet) => problemOf(sheet.isHidden ? 'sheet-hidden' : 'sheet-without-headings', null, { value: sheet.name }));
  const parts = read.map((sheet) =>
    questionsOf({ ...sheet, prefix: sheet === sheets[0] || read.length === 1 ? '' : `${sheet.name}!` }),
  );
  return {
    candidates: parts.flatMap(({ candidates }) => candidates),
    problems: [...leftOut, ...parts.flatMap(({ problems }) => problems)],
  };
}

/** The sheets of our template that explain. */
const isGuidance = ({ name }: ReadSheet) => ['vi du', 'huong dan', 'example', 'guide'].includes(foldVietnamese(name));

const SHOWN_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$|^Err:\d{3}$/;

/** A table of texts alone. */
const PLAIN: Omit<TableSheet, 'rows'> & { rows: readonly TableRow[] } = {
  prefix: '',
  rows: [],
  isRowHidden: () => false,
  lookOf: () => '',
  faultOf: () => null,
};

function questionsOf(sheet: TableSheet & { rows: readonly TableRow[] }): ReadQuestions {
  const layout = tableLayoutOf(sheet.rows);
  if ('code' in layout) return { candidates: [], problems: [layout] };
  const problems: FileProblem[] = layout.problems.map((problem) => ({
    ...problem,
    cell: problem.cell && sheet.prefix + problem.cell,
  }));
  const isPlain = sheet.lookOf === PLAIN.lookOf;
  const candidates = sheet.rows.slice(layout.headerIndex + 1).flatMap((row) => {
    if (repeatsHeadings(row, layout)) return [];
    const question = tableQuestionOf(row, layout, isPlain ? { ...sheet, faultOf: errorsIn(row) } : sheet);
    if (!question) return [];
    // In a text file a cell too many comes from a separator inside a text: all cells behind it stand wrong.
    const isShifted = isPlain && row.cells.length > layout.headings.length;
    return isShifted
      ? [{ ...question, problems: [...question.problems, problemOf('row-shifted', row.number)] }]
      : [question];
  });
  return { candidates, problems };
}

/** In a text file an error can only be told by its name. */
const errorsIn = (row: TableRow) => (_: number, column: number) =>
  SHOWN_ERROR.test((row.cells[column] ?? '').trim()) ? ('error' as const) : null;
