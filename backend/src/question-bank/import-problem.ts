import type { FileProblem } from './formats/file-problem.js';
import type { ProblemParameters } from './formats/problem-reasons.js';

/** A fault of an uploaded file as it is kept. Its sentence is written when it is read. */
export interface ImportProblem {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** What the sentence names; `reason` tells which of the code's sentences it is. */
  readonly parameters: ProblemParameters;
  /** Null where it is about the whole file. */
  readonly row: number | null;
  /** Heading of the column. */
  readonly column: string | null;
  /** Address of the cell, e.g. B7. */
  readonly cell: string | null;
}

export const importProblem = (problem: FileProblem): ImportProblem => {
  const { severity, code, reason, parameters, line, column, cell } = problem;
  return { severity, code, parameters: { ...parameters, reason }, row: line, column, cell };
};
