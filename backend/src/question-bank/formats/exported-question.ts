import type { Difficulty } from '../../domain/difficulty.js';
import type { QuestionCandidate } from './question-candidate.js';

/** A question of the bank as it is written into a file; its topic by name. */
export type ExportedQuestion = Pick<
  QuestionCandidate,
  'code' | 'topic' | 'week' | 'stem' | 'options' | 'explanation' | 'source'
> & { readonly difficulty: Difficulty; readonly correct: number };
