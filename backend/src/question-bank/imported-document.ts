import { problemsInBank } from './bank-comparison.js';
import type { BankSnapshot } from './bank-snapshot.js';
import type { QuestionCandidate } from './formats/question-candidate.js';
import type { CheckedQuestionFile } from './formats/read-question-file.js';
import type { ImportedQuestion } from './imported-question.js';
import { type ImportProblem, importProblem } from './import-problem.js';

/** The questions of a checked file as an import has them, with what is wrong in the file and beside the bank. */
export interface ImportedDocument {
  readonly questions: readonly ImportedQuestion[];
  readonly problems: readonly ImportProblem[];
}

export function importedDocument({ questions, problems }: CheckedQuestionFile, bank: BankSnapshot): ImportedDocument {
  const beside = questions.flatMap(({ candidate }) => problemsInBank(candidate, bank));
  return {
    questions: questions.map(({ candidate }) => importedQuestion(candidate, bank)),
    problems: [...problems, ...beside].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).map(importProblem),
  };
}

function importedQuestion(candidate: QuestionCandidate, bank: BankSnapshot): ImportedQuestion {
  const { line, code, topic, difficulty, week, stem, options, correct, explanation, source } = candidate;
  const known = topic === null ? null : bank.topics.codeOf(topic);
  return { row: line, code, topic: known, difficulty, week, stem, options, correct, explanation, source };
}
