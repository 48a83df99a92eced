import type { Locale } from '../../platform/errors/problem.js';
import {
  TABLE_FAULT_CODES,
  type TableFault,
  type TableFaultCode,
  tableFaultSentence,
} from '../../platform/tables/table-fault.js';
import type { ProblemParameters } from '../import-problem.js';
import { REASONS, type Reason } from './problem-reasons.js';

/** A fault in one place of a file; without a line it is about the whole file. Its sentence is written when it is read. */
export interface FileProblem {
  readonly severity: 'error' | 'warning';
  /** Stable name of the fault. */
  readonly code: string;
  /** Which of the code's sentences says what happened here. */
  readonly reason: Reason | TableFaultCode;
  readonly parameters: ProblemParameters;
  readonly line: number | null;
  readonly cell: string | null;
}

export function problemOf(
  reason: Reason,
  line: number | null,
  parameters: ProblemParameters = {},
  cell: string | null = null,
): FileProblem {
  const { severity, code } = REASONS[reason];
  return { severity, code: code ?? reason, reason, parameters, line, cell };
}

/** The file is no table that could be read. */
export function problemOfTable({ code, parameters }: TableFault): FileProblem {
  const isSyntax = code === 'broken-csv';
  return {
    severity: 'error',
    code: isSyntax ? 'broken-syntax' : code,
    reason: code,
    parameters,
    line: isSyntax ? (parameters.line ?? null) : null,
    cell: null,
  };
}

/** What is wrong and what to do, in the reader's language. */
export function fileProblemSentence({ reason, parameters }: FileProblem, locale: Locale): string {
  if (isTableFault(reason)) {
    const numbers = Object.entries(parameters).map(([name, value]) => [name, Number(value)] as const);
    return tableFaultSentence(reason, Object.fromEntries(numbers), locale);
  }
  return REASONS[reason][locale].replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name] ?? '?'));
}

const isTableFault = (reason: string): reason is TableFaultCode =>
  (TABLE_FAULT_CODES as readonly string[]).includes(reason);
