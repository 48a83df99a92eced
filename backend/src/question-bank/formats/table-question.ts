import { tidyText } from '../../domain/folding.js';
import type { QuestionField } from '../../domain/question.js';
import type { ReadSheet } from '../../platform/tables/read-sheets.js';
import type { TableRow } from '../../platform/tables/table.js';
import { columnLetters } from '../question-columns.js';
import { type FileProblem, type Place, problemOf } from './file-problem.js';
import type { Reason } from './problem-reasons.js';
import { difficultyNamed, isQuestionCode, weekNamed } from './question-attributes.js';
import type { QuestionCandidate } from './question-candidate.js';
import type { TableColumn, TableLayout } from './table-columns.js';
import { understoodKey } from './table-key.js';

/** What is known of a table beside its text; `prefix` stands before the cells of another sheet than the first. */
export type TableSheet = Pick<ReadSheet, 'isRowHidden' | 'lookOf' | 'faultOf'> & { readonly prefix: string };

/** Reads one row. Null where every known column is empty. */
export function tableQuestionOf(row: TableRow, layout: TableLayout, sheet: TableSheet): QuestionCandidate | null {
  const placeIn = (column: TableColumn) => layout.places.get(column) ?? -1;
  const text = (column: TableColumn) => tidyText(row.cells[placeIn(column)] ?? '');
  if ([...layout.places.keys()].every((column) => text(column) === '')) return null;

  const place = (column: TableColumn): Place => ({
    line: row.number,
    cell: layout.places.has(column) ? `${sheet.prefix}${columnLetters(placeIn(column))}${row.number}` : null,
    column: layout.headings[placeIn(column)]?.trim() ?? null,
  });
  const at = (column: TableColumn, reason: Reason, parameters = {}) => problemOf(reason, place(column), parameters);
  const { options, starred } = optionsOf(layout, text);
  const looks = options.map((_, index) => sheet.lookOf(row.number, placeIn(index)));
  const key = understoodKey({ text: text('key'), options, starred, looks });
  const [difficulty, week, code] = [text('difficulty'), text('week'), text('code')];
  const problems: FileProblem[] = [
    ...cellFaults(row, layout, sheet, at),
    ...(sheet.isRowHidden(row.number) ? [at('stem', 'hidden-row')] : []),
    ...(key.fault ? [at('key', key.fault.reason, { value: key.fault.value, marked: key.fault.marked ?? '' })] : []),
    ...(difficultyNamed(difficulty) === undefined
      ? [at('difficulty', 'difficulty-unknown', { value: difficulty })]
      : []),
    ...(weekNamed(week) === undefined ? [at('week', 'week-unknown', { value: week })] : []),
    ...(code !== '' && !isQuestionCode(code) ? [at('code', 'code-broken', { value: code })] : []),
  ];
  return {
    line: row.number,
    code: code !== '' && isQuestionCode(code) ? code : null,
    topic: text('topic') || null,
    difficulty: difficultyNamed(difficulty) ?? null,
    week: weekNamed(week) ?? null,
    stem: text('stem'),
    options,
    correct: key.correct,
    explanation: text('explanation') || null,
    source: text('source') || null,
    placeOf: (part) => place(columnOf(part, options.length, layout)),
    problems,
  };
}

const MOST_OPTIONS = 4;

/** Empty options at the end are not there; one between others is a fault that the lint names. */
function optionsOf({ optionCount }: TableLayout, text: (column: TableColumn) => string) {
  const cells = Array.from({ length: optionCount }, (_, index) => text(index));
  const written = cells.slice(0, cells.findLastIndex((option) => option !== '') + 1);
  const starred = written.flatMap((option, index) => (STARRED.test(option) ? [index] : []));
  return {
    options: written.map((option) => tidyText(option.replace(STARRED, '').replace(/^\\(?=\\*\*)/, ''))),
    starred,
  };
}

/** A star before the right option; two are part of the text, and so is one behind a backslash. */
const STARRED = /^\*(?!\*)\s*/;

function cellFaults(
  row: TableRow,
  layout: TableLayout,
  sheet: TableSheet,
  at: (column: TableColumn, reason: 'cell-error' | 'formula-unresolved', parameters?: { value: string }) => FileProblem,
): FileProblem[] {
  return [...layout.places].flatMap(([column, place]) => {
    const fault = sheet.faultOf(row.number, place);
    if (fault === null) return [];
    const value = row.cells[place] ?? '';
    return [fault === 'error' ? at(column, 'cell-error', { value }) : at(column, 'formula-unresolved')];
  });
}

function columnOf(part: QuestionField | 'code' | 'topic', optionCount: number, layout: TableLayout): TableColumn {
  if (part === 'correct') return 'key';
  // Too few options: the first column that could hold another one; too many: the first that is one too many.
  if (part === 'options') return Math.min(optionCount, MOST_OPTIONS, layout.optionCount - 1);
  return part.startsWith('options/') ? Number(part.slice('options/'.length)) : (part as TableColumn);
}
