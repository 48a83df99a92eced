import type { Difficulty } from '../domain/difficulty.js';
import type { QuestionCandidate } from './formats/question-candidate.js';

/** What the organiser chose for the questions whose file does not name it; what a file names always wins. */
export interface ImportDefaults {
  /** Code of a topic. */
  readonly topic: string | null;
  /** Null: medium. */
  readonly difficulty: Difficulty | null;
  /** Null: any week. */
  readonly week: number | null;
}

export const NO_DEFAULTS: ImportDefaults = { topic: null, difficulty: null, week: null };

/** How many questions of a file do not name each of these. */
export interface UnnamedCounts {
  readonly topic: number;
  readonly difficulty: number;
  readonly week: number;
}

export function unnamedIn(candidates: readonly Pick<QuestionCandidate, keyof UnnamedCounts>[]): UnnamedCounts {
  const without = (part: keyof UnnamedCounts) => candidates.filter((candidate) => candidate[part] === null).length;
  return { topic: without('topic'), difficulty: without('difficulty'), week: without('week') };
}
