import type { Locale } from '../../platform/errors/problem.js';
import type { TableFault, TableFaultCode } from '../../platform/tables/table-fault.js';
import { type ProblemParameters, REASONS, type Reason, reasonSentence } from './problem-reasons.js';

/** A place in a file. */
export interface Place {
  /** The line of a text, the row of a table, the paragraph of a Word document, from 1; null for the whole file. */
  readonly line: number | null;
  /** Address of a cell, e.g. B7; of another sheet than the first, Sheet!B7. */
  readonly cell: string | null;
  /** Heading of the column. */
  readonly column: string | null;
}

/** A fault in one place of a file. Its sentence is written when it is read. */
export interface FileProblem extends Place {
  readonly severity: 'error' | 'warning';
  /** Stable name of the fault. */
  readonly code: string;
  /** Which of the code's sentences says what happened here. */
  readonly reason: Reason | TableFaultCode;
  readonly parameters: ProblemParameters;
}

/** A problem of a place; where only a line is known, of that line. */
export function problemOf(
  reason: Reason,
  place: Place | number | null,
  parameters: ProblemParameters = {},
): FileProblem {
  const { severity, code } = REASONS[reason];
  const { line, cell, column } = typeof place === 'object' && place !== null ? place : placeOfLine(place);
  return { severity, code: code ?? reason, reason, parameters, line, cell, column };
}

export const placeOfLine = (line: number | null): Place => ({ line, cell: null, column: null });

/** The file is no table that could be read. */
export function problemOfTable({ code, parameters }: TableFault): FileProblem {
  const isSyntax = code === 'broken-csv';
  return {
    severity: 'error',
    code: isSyntax ? 'broken-syntax' : code,
    reason: code,
    parameters,
    ...placeOfLine(isSyntax ? (parameters.line ?? null) : null),
  };
}

/** What is wrong and what to do, in the reader's language. */
export const fileProblemSentence = ({ reason, parameters }: FileProblem, locale: Locale): string =>
  reasonSentence(reason, parameters, locale);
