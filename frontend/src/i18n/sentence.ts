import { currentText } from './shared.messages.js';

/** An error whose message is a sentence for the reader, in the reader's language, that may be shown as it is. */
export class SentenceError extends Error {}

/** The sentence to show for whatever was thrown. */
export function sentenceOf(error: unknown): string {
  return error instanceof SentenceError ? error.message : currentText().unexpectedProblem;
}
