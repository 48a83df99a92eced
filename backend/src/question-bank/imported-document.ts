import { problemsInBank, topicProblemsOf } from './bank-comparison.js';
import type { BankSnapshot } from './bank-snapshot.js';
import type { QuestionCandidate } from './formats/question-candidate.js';
import type { CheckedQuestionFile } from './formats/read-question-file.js';
import { type ImportDefaults, type UnnamedCounts, unnamedIn } from './import-defaults.js';
import type { ImportedQuestion } from './imported-question.js';
import { type ImportProblem, importProblem } from './import-problem.js';

/** The questions of a checked file as an import has them, with what is wrong in the file and beside the bank. */
export interface ImportedDocument {
  readonly questions: readonly ImportedQuestion[];
  readonly problems: readonly ImportProblem[];
  readonly unnamed: UnnamedCounts;
}

export function importedDocument(
  { questions, problems }: CheckedQuestionFile,
  bank: BankSnapshot,
  defaults: ImportDefaults,
): ImportedDocument {
  const candidates = questions.map(({ candidate }) => candidate);
  const beside = candidates.flatMap((candidate) => problemsInBank(candidate, bank));
  const found = [...problems, ...topicProblemsOf(candidates, bank, defaults), ...beside];
  return {
    questions: candidates.map((candidate) => importedQuestion(candidate, bank, defaults)),
    problems: found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).map(importProblem),
    unnamed: unnamedIn(candidates),
  };
}

function importedQuestion(
  candidate: QuestionCandidate,
  bank: BankSnapshot,
  { topic, difficulty, week }: ImportDefaults,
): ImportedQuestion {
  const { line, code, stem, options, correct, explanation, source } = candidate;
  return {
    row: line,
    code,
    topic: candidate.topic === null ? topic : bank.topics.codeOf(candidate.topic),
    difficulty: candidate.difficulty ?? difficulty ?? 'medium',
    week: candidate.week ?? week,
    ...{ stem, options, correct, explanation, source },
  };
}
