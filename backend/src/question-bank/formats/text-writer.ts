import type { ExportedQuestion } from './exported-question.js';

/** Writes a file of text question by question, in their order; a writer is used for one file. */
export interface TextWriter {
  readonly head: string;
  readonly piece: (question: ExportedQuestion) => string;
  readonly tail: string;
}

/** The whole file. */
export const writtenBy = ({ head, piece, tail }: TextWriter, questions: readonly ExportedQuestion[]): string =>
  head + questions.map(piece).join('') + tail;
