import { setImmediate as othersTurn } from 'node:timers/promises';
import { problemsOfQuestion, type QuestionField, type QuestionProblemCode } from '../../domain/question.js';
import { likenessesIn, positionBiasOf } from '../../domain/question-set.js';
import { damageOf, mayBeDamaged } from './decode-text.js';
import { type FileProblem, placeOfLine, problemOf } from './file-problem.js';
import type { Reason } from './problem-reasons.js';
import type { QuestionCandidate, ReadQuestions } from './question-candidate.js';

/** A file after the lint: its questions in their order, each with whether it may come in, and everything found. */
export interface LintedQuestions {
  readonly questions: readonly { readonly candidate: QuestionCandidate; readonly isUsable: boolean }[];
  /** In the order of the file; what is about the whole file first. */
  readonly problems: readonly FileProblem[];
}

/** Twenty thousand questions take seconds; who else waits for this process is let in between. */
const AT_ONCE = 500;

/** Judges every question by the rules of the domain, alone and beside the others of its file. */
export async function lintCandidates({ candidates, problems }: ReadQuestions): Promise<LintedQuestions> {
  const found: FileProblem[][] = [];
  for (const [index, candidate] of candidates.entries()) {
    if (index % AT_ONCE === 0) await othersTurn();
    found.push([...candidate.problems, ...ownProblemsOf(candidate)]);
  }
  await othersTurn();
  for (const { index, other, kind } of likenessesIn(candidates)) {
    const candidate = candidates[index];
    if (!candidate) continue;
    const reason = kind === 'same' ? 'duplicate-question' : 'near-duplicate';
    found[index]?.push(problemAt(candidate, 'stem', reason, { other: candidates[other]?.line ?? '?' }));
  }
  addDoubledCodes(candidates, found);
  const usable = candidates.map((_, index) => !found[index]?.some(({ severity }) => severity === 'error'));
  const bias = positionBiasOf(candidates.filter((_, index) => usable[index]));
  const ofFile = bias ? [problemOf('key-position-bias', null, { ...bias, value: letterOf(bias.place) })] : [];
  return {
    questions: candidates.map((candidate, index) => ({ candidate, isUsable: usable[index] ?? false })),
    problems: [...ofFile, ...problems, ...found.flat()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

/** A, B, C … for 0, 1, 2 … */
export const letterOf = (index: number) => String.fromCharCode(65 + index);

/** The letter that has to follow; A behind none. */
export const letterAfter = (letter: string | undefined) =>
  letter === undefined ? 'A' : String.fromCharCode(letter.charCodeAt(0) + 1);

/** A problem at the place of one part of a question. */
export function problemAt(
  candidate: Pick<QuestionCandidate, 'line' | 'placeOf'>,
  part: QuestionField | 'code' | 'topic',
  reason: Reason,
  parameters: FileProblem['parameters'] = {},
): FileProblem {
  return problemOf(reason, candidate.placeOf?.(part) ?? placeOfLine(candidate.line), parameters);
}

/** What a reader says about a key that is missing or wrong; the lint need not say it again. */
const KEY_CODES = ['bad-key', 'multiple-correct', 'no-correct', 'broken-syntax', 'unsupported-type'];

function ownProblemsOf(candidate: QuestionCandidate): FileProblem[] {
  const codesRead = new Set(candidate.problems.map(({ code }) => code));
  const keyIsJudged = KEY_CODES.some((code) => codesRead.has(code));
  const parameters = { count: candidate.options.length, value: String((candidate.correct ?? -1) + 1) };
  const linted = problemsOfQuestion(candidate)
    .filter(({ code }) => code !== 'no-correct' || !keyIsJudged)
    .filter(({ code }) => code !== 'option-ends-in-hash' || !codesRead.has(code))
    .map(({ code, field }) => problemAt(candidate, field, TOLD_WITH_FIGURES[code] ?? code, parameters));
  return [...linted, ...damagesOf(candidate)];
}

/** In a file, where the sentence can name what is there. */
const TOLD_WITH_FIGURES: Partial<Record<QuestionProblemCode, Reason>> = {
  'option-count': 'options-counted',
  'bad-key': 'key-beyond-options',
};

/** Letters that were mistaken before they came into the file. */
function damagesOf(candidate: QuestionCandidate): FileProblem[] {
  const { stem, options, explanation, source } = candidate;
  const suspects = [stem, ...options, explanation, source].filter((text) => text !== null && mayBeDamaged(text));
  const encoding = suspects.length === 0 ? null : damageOf(suspects.join('\n'));
  return encoding === null ? [] : [problemAt(candidate, 'stem', 'text-damaged', { encoding })];
}

function addDoubledCodes(candidates: readonly QuestionCandidate[], found: FileProblem[][]): void {
  const lines = new Map<string, number>();
  candidates.forEach((candidate, index) => {
    if (candidate.code === null) return;
    const other = lines.get(candidate.code);
    if (other === undefined) lines.set(candidate.code, candidate.line);
    else found[index]?.push(problemAt(candidate, 'code', 'code-doubled', { value: candidate.code, other }));
  });
}
