import type { QuestionProblemCode } from '../domain/question.js';
import type { TableFaultCode } from '../platform/tables/table-fault.js';

/** What only an import can have wrong; the rest, the domain and the reader of tables name. */
export const IMPORT_PROBLEM_CODES = [
  'header-missing',
  'columns-missing',
  'column-doubled',
  'column-unknown',
  'no-questions',
  'topic-missing',
  'topic-unknown',
  'difficulty-unknown',
  'week-unknown',
  'key-unknown',
  'code-broken',
  'code-doubled',
  'code-taken',
  'duplicate-in-file',
  'duplicate-in-bank',
  'near-duplicate',
] as const;
export type ImportProblemCode = (typeof IMPORT_PROBLEM_CODES)[number];

export type ProblemCode = ImportProblemCode | QuestionProblemCode | TableFaultCode;

/** What a sentence names: a cell's text, a code, a row. */
export type ProblemParameters = Readonly<Record<string, string | number>>;

/** A fault in one place of a file; without a row it is about the whole file. Its sentence is written when it is read. */
export interface ImportProblem {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  readonly parameters: ProblemParameters;
  readonly row: number | null;
  /** Heading of the column. */
  readonly column: string | null;
  /** Address of the cell, e.g. B7. */
  readonly cell: string | null;
}

/** The whole file is refused. */
export const faultOfFile = (code: ProblemCode, parameters: ProblemParameters = {}): ImportProblem => ({
  severity: 'error',
  code,
  parameters,
  row: null,
  column: null,
  cell: null,
});
