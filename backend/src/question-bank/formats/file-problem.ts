import type { ProblemParameters } from '../import-problem.js';
import { REASONS, type Reason } from './problem-reasons.js';

/** A fault in one place of a file; without a line it is about the whole file. Its sentence is written when it is read. */
export interface FileProblem {
  readonly severity: 'error' | 'warning';
  /** Stable name of the fault. */
  readonly code: string;
  /** Which of the code's sentences says what happened here. */
  readonly reason: Reason;
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

/** What is wrong and what to do, in the reader's language. */
export function fileProblemSentence({ reason, parameters }: FileProblem, locale: 'vi' | 'en'): string {
  return REASONS[reason][locale].replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name] ?? '?'));
}
