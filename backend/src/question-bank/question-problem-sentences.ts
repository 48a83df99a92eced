import type { Locale } from '../platform/errors/problem.js';
import { type ProblemParameters, reasonSentence } from './formats/problem-reasons.js';

/** What is wrong with a question or a file, and what to do, in the reader's language; `reason` tells codes apart. */
export function problemSentence(code: string, parameters: ProblemParameters, locale: Locale): string {
  const { reason } = parameters;
  return reasonSentence(typeof reason === 'string' ? reason : code, parameters, locale);
}
