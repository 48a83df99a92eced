import type { Difficulty } from '../domain/difficulty.js';

/** A question as it was read from a file, usable or not. */
export interface ImportedQuestion {
  /** Row in the file, as the spreadsheet program counts it. */
  readonly row: number;
  readonly code: string | null;
  /** Code of the topic; null where it was not recognised. */
  readonly topic: string | null;
  readonly difficulty: Difficulty;
  readonly week: number | null;
  readonly stem: string;
  readonly options: readonly string[];
  /** Index of the correct option, from 0; null where the key was not understood. */
  readonly correct: number | null;
  readonly explanation: string | null;
  readonly source: string | null;
}
