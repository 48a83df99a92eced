import { type BankSnapshot, fingerprintOfStem, keptFingerprint } from './bank-snapshot.js';
import { type FileProblem, problemOf } from './formats/file-problem.js';
import { problemAt } from './formats/lint-candidates.js';
import type { QuestionCandidate } from './formats/question-candidate.js';
import type { ImportDefaults } from './import-defaults.js';

/** What is wrong or doubtful about a question beside the bank: its code, its words. */
export function problemsInBank(candidate: QuestionCandidate, bank: BankSnapshot): FileProblem[] {
  return [...codeProblems(candidate, bank), ...wordProblems(candidate, bank)];
}

/**
 * Topics that the bank does not know, and those that are missing while none was chosen for such questions. A file whose
 * format has no place for a topic is told once, not at each of its questions.
 */
export function topicProblemsOf(
  candidates: readonly QuestionCandidate[],
  { topics }: BankSnapshot,
  { topic: chosen }: ImportDefaults,
): FileProblem[] {
  const count = candidates.length;
  const namesNone = count > 1 && candidates.every(({ topic }) => topic === null);
  if (namesNone) return chosen === null ? [problemOf('topics-missing', null, { count })] : [];
  return candidates.flatMap((candidate) => {
    const { topic } = candidate;
    if (topic === null) return chosen === null ? [problemAt(candidate, 'topic', 'topic-missing')] : [];
    return topics.codeOf(topic) === null ? [problemAt(candidate, 'topic', 'topic-unknown', { value: topic })] : [];
  });
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
