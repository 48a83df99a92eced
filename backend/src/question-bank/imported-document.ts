import type { BankSnapshot } from './bank-snapshot.js';
import { FileComparison } from './file-comparison.js';
import type { FileProblem } from './formats/file-problem.js';
import type { QuestionCandidate } from './formats/question-candidate.js';
import type { CheckedQuestionFile } from './formats/read-question-file.js';
import type { ImportedQuestion } from './imported-question.js';
import type { ImportProblem, ProblemCode } from './import-problem.js';
import { problemAt } from './question-row.js';

/** The questions of a checked file as an import has them, with what is wrong beside the bank. */
export function importedDocument({ questions, problems }: CheckedQuestionFile, bank: BankSnapshot) {
  const comparison = new FileComparison(bank, { headerIndex: 0, places: new Map(), warnings: [] });
  const read = questions.map(({ candidate }) => importedQuestion(candidate, bank));
  const beside = read.flatMap((question, index) => [
    ...topicProblemsOf(question, questions[index]?.candidate.topic ?? null),
    ...comparison.problemsOf(question).filter(isAboutBank),
  ]);
  return { questions: read, problems: [...problems.map(importProblem), ...beside] };
}

function importedQuestion(candidate: QuestionCandidate, bank: BankSnapshot): ImportedQuestion {
  const { line, code, topic, difficulty, week, stem, options, correct, explanation, source } = candidate;
  const known = topic === null ? null : bank.topics.codeOf(topic);
  return { row: line, code, topic: known, difficulty, week, stem, options, correct, explanation, source };
}

/** The reason tells which sentence is meant where a code has several. */
const importProblem = ({ severity, code, reason, parameters, line, cell }: FileProblem): ImportProblem => ({
  severity,
  code: code as ProblemCode,
  parameters: { ...parameters, reason },
  row: line,
  column: null,
  cell,
});

function topicProblemsOf({ row, topic }: ImportedQuestion, written: string | null): ImportProblem[] {
  if (topic !== null) return [];
  const place = { row, place: null, name: 'topic' } as const;
  return [
    written === null
      ? problemAt(place, 'error', 'topic-missing')
      : problemAt(place, 'error', 'topic-unknown', { value: written }),
  ];
}

/** What questions of the same file have in common, the lint has said. */
const isAboutBank = ({ code, parameters }: ImportProblem) =>
  code === 'code-taken' ||
  code === 'duplicate-in-bank' ||
  (code === 'near-duplicate' && !String(parameters.other).startsWith('#'));
