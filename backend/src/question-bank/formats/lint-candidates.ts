import { problemsOfQuestion, type QuestionField } from '../../domain/question.js';
import { likenessesIn, positionBiasOf } from '../../domain/question-set.js';
import { damageOf } from './decode-text.js';
import { type FileProblem, problemOf } from './file-problem.js';
import type { Place, QuestionCandidate, ReadQuestions } from './question-candidate.js';

/** A file after the lint: its questions in their order, each with whether it may come in, and everything found. */
export interface LintedQuestions {
  readonly questions: readonly { readonly candidate: QuestionCandidate; readonly isUsable: boolean }[];
  /** In the order of the file; what is about the whole file first. */
  readonly problems: readonly FileProblem[];
}

/** Judges every question by the rules of the domain, alone and beside the others of its file. */
export function lintCandidates({ candidates, problems }: ReadQuestions): LintedQuestions {
  const found = candidates.map((candidate) => [...candidate.problems, ...ownProblemsOf(candidate)]);
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

/** A problem at the place of one part of a question. */
export function problemAt(
  candidate: Pick<QuestionCandidate, 'line' | 'placeOf'>,
  part: QuestionField | 'code' | 'topic',
  reason: Parameters<typeof problemOf>[0],
  parameters: FileProblem['parameters'] = {},
): FileProblem {
  const place: Place = candidate.placeOf?.(part) ?? { line: candidate.line, cell: null };
  return problemOf(reason, place.line, parameters, place.cell);
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
    .map(({ code, field }) => problemAt(candidate, field, code, parameters));
  return [...linted, ...damagesOf(candidate)];
}

/** Letters that were mistaken before they came into the file. */
function damagesOf(candidate: QuestionCandidate): FileProblem[] {
  const { stem, options, explanation, source } = candidate;
  const encoding = damageOf([stem, ...options, explanation, source].filter((text) => text !== null).join('\n'));
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
