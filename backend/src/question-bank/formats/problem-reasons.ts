import { FILE_REASONS } from './file-reasons.js';
import { QUESTION_REASONS } from './question-reasons.js';
import type { ReasonText } from './reason-text.js';
import { SYNTAX_REASONS } from './syntax-reasons.js';

/** Everything that can be wrong with a file of questions: how bad it is, its code if other than its name, its sentences. */
export type Reason = keyof typeof FILE_REASONS | keyof typeof SYNTAX_REASONS | keyof typeof QUESTION_REASONS;

export const REASONS: Readonly<Record<Reason, ReasonText>> = {
  ...FILE_REASONS,
  ...SYNTAX_REASONS,
  ...QUESTION_REASONS,
};
