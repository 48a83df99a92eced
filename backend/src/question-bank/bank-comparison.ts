import { type BankSnapshot, fingerprintOfStem, keptFingerprint } from './bank-snapshot.js';
import type { FileProblem } from './formats/file-problem.js';
import { problemAt } from './formats/lint-candidates.js';
import type { QuestionCandidate } from './formats/question-candidate.js';

/** What is wrong or doubtful about a question beside the bank: its topic, its code, its words. */
export function problemsInBank(candidate: QuestionCandidate, bank: BankSnapshot): FileProblem[] {
  return [...topicProblems(candidate, bank), ...codeProblems(candidate, bank), ...wordProblems(candidate, bank)];
}

function topicProblems(candidate: QuestionCandidate, { topics }: BankSnapshot): FileProblem[] {
  const { topic } = candidate;
  if (topic === null) return [problemAt(candidate, 'topic', 'topic-missing')];
  return topics.codeOf(topic) === null ? [problemAt(candidate, 'topic', 'topic-unknown', { value: topic })] : [];
}

function codeProblems(candidate: QuestionCandidate, { codes }: BankSnapshot): FileProblem[] {
  const { code } = candidate;
  return code !== null && codes.has(code) ? [problemAt(candidate, 'code', 'code-taken', { value: code })] : [];
}

function wordProblems(candidate: QuestionCandidate, bank: BankSnapshot): FileProblem[] {
  if (candidate.stem === '') return [];
  const same = bank.codesByFingerprint.get(keptFingerprint(candidate));
  if (same !== undefined) return [problemAt(candidate, 'stem', 'duplicate-in-bank', { other: same })];
  const like = bank.codesByStem.get(fingerprintOfStem(candidate.stem));
  return like === undefined ? [] : [problemAt(candidate, 'stem', 'near-duplicate-in-bank', { other: like })];
}
