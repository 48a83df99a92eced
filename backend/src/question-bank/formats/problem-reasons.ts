import { FILE_REASONS } from './file-reasons.js';
import { QUESTION_REASONS } from './question-reasons.js';
import { SYNTAX_REASONS } from './syntax-reasons.js';

/** Everything that can be wrong with a file of questions: how bad it is, its code if other than its name, its sentences. */
export const REASONS = { ...FILE_REASONS, ...SYNTAX_REASONS, ...QUESTION_REASONS };
export type Reason = keyof typeof REASONS;
