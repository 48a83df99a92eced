import type { Locale } from '../platform/errors/problem.js';
import { fileProblemSentence } from './formats/file-problem.js';
import type { CheckedQuestionFile } from './formats/read-question-file.js';

/** One file of a document `bank-check/1`: the questions without errors, and everything that was found. */
export function bankCheckReport(file: string, { detected, questions, problems }: CheckedQuestionFile, locale: Locale) {
  return {
    file,
    detected,
    questions: questions
      .filter(({ isUsable }) => isUsable)
      .map(({ candidate: { stem, options, correct, topic, explanation, source, line } }) => ({
        stem,
        options,
        correct,
        topic,
        explanation,
        source,
        line,
      })),
    problems: problems.map((problem) => ({
      severity: problem.severity,
      code: problem.code,
      line: problem.line,
      cell: problem.cell,
      message: fileProblemSentence(problem, locale),
    })),
  };
}

export type BankCheckReport = ReturnType<typeof bankCheckReport>;
