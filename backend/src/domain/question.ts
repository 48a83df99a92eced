import type { Difficulty } from './difficulty.js';
import { foldVietnamese, tidyText } from './folding.js';
import { beginsWithLabel, soundsNegative, soundsPositional } from './question-wording.js';

/** A question as it is written or imported, before anybody approved it. */
export interface QuestionDraft {
  stem: string;
  options: readonly string[];
  /** Index of the right option; null where none is marked. */
  correct: number | null;
  explanation: string | null;
  /** Document, number, date, article. */
  source: string | null;
  topic: string | null;
  /** Null where nothing is said about it. */
  difficulty: Difficulty | null;
}

export const QUESTION_PROBLEM_CODES = [
  'empty-stem',
  'empty-option',
  'option-count',
  'duplicate-option',
  'no-correct',
  'bad-key',
  'too-long',
  'missing-source',
  'missing-explanation',
  'all-of-the-above',
  'negative-stem',
  'longest-is-correct',
  'option-ends-in-hash',
  'ambiguous-label',
] as const;
export type QuestionProblemCode = (typeof QUESTION_PROBLEM_CODES)[number];

export type QuestionField = 'stem' | 'options' | `options/${number}` | 'correct' | 'explanation' | 'source';

export interface QuestionProblem {
  /** An error keeps the question out; a warning is for the author's judgement. */
  severity: 'error' | 'warning';
  code: QuestionProblemCode;
  field: QuestionField;
}

/** Everything that is wrong or doubtful about a question; errors first. Whether its topic exists, the bank knows. */
export function problemsOfQuestion(draft: QuestionDraft): QuestionProblem[] {
  return [
    ...problemsOfText(draft),
    ...problemsOfOptions(draft.options),
    ...problemsOfKey(draft),
    ...warningsAbout(draft),
  ];
}

/** Whether two drafts ask the same: the same words and options, whatever the case, diacritics, signs and order. */
export function sameQuestion(a: QuestionDraft, b: QuestionDraft): boolean {
  return questionFingerprint(a) === questionFingerprint(b);
}

/** Equal for drafts that ask the same; long, so hash it where it is kept. */
export function questionFingerprint({ stem, options }: Pick<QuestionDraft, 'stem' | 'options'>): string {
  return fingerprintOfWords(bareWords(stem), options);
}

/** As {@link questionFingerprint}, for the bare words of a stem. */
export const fingerprintOfWords = (stemWords: string, options: readonly string[]): string =>
  [stemWords, ...options.map(bareWords).sort()].join('\n');

const LONGEST = { stem: 1000, option: 500, explanation: 4000, source: 1000 } as const;

function problemsOfText({ stem, explanation, source }: QuestionDraft): QuestionProblem[] {
  const problems: QuestionProblem[] = [];
  if (tidyText(stem) === '') problems.push(error('empty-stem', 'stem'));
  if (stem.length > LONGEST.stem) problems.push(error('too-long', 'stem'));
  if ((explanation ?? '').length > LONGEST.explanation) problems.push(error('too-long', 'explanation'));
  if ((source ?? '').length > LONGEST.source) problems.push(error('too-long', 'source'));
  return problems;
}

function problemsOfOptions(options: readonly string[]): QuestionProblem[] {
  const problems: QuestionProblem[] = [];
  if (options.length !== 3 && options.length !== 4) problems.push(error('option-count', 'options'));
  const seen = new Set<string>();
  options.forEach((option, index) => {
    // Diacritics tell options apart ("chính quyền số", "chính quyên số"); case and spaces do not.
    const text = tidyText(option).toLowerCase();
    if (text === '') problems.push(error('empty-option', `options/${index}`));
    else if (seen.has(text)) problems.push(error('duplicate-option', `options/${index}`));
    if (option.length > LONGEST.option) problems.push(error('too-long', `options/${index}`));
    seen.add(text);
  });
  return problems;
}

function problemsOfKey({ correct, options }: QuestionDraft): QuestionProblem[] {
  if (correct === null) return [error('no-correct', 'correct')];
  return Number.isInteger(correct) && options[correct] !== undefined ? [] : [error('bad-key', 'correct')];
}

function warningsAbout(draft: QuestionDraft): QuestionProblem[] {
  const warnings: QuestionProblem[] = [];
  if (tidyText(draft.source ?? '') === '') warnings.push(warning('missing-source', 'source'));
  if (tidyText(draft.explanation ?? '') === '') warnings.push(warning('missing-explanation', 'explanation'));
  draft.options.forEach((option, index) => {
    if (soundsPositional(option)) warnings.push(warning('all-of-the-above', `options/${index}`));
    // In GIFT files a hash begins a remark: "C#" has often become "C" there, or the other way round.
    if (tidyText(option).endsWith('#')) warnings.push(warning('option-ends-in-hash', `options/${index}`));
    if (beginsWithLabel(option)) warnings.push(warning('ambiguous-label', `options/${index}`));
  });
  if (soundsNegative(draft.stem)) warnings.push(warning('negative-stem', 'stem'));
  if (isGivenAwayByLength(draft)) warnings.push(warning('longest-is-correct', 'correct'));
  return warnings;
}

/** The right option is so much longer than every other that guessing the longest pays. */
function isGivenAwayByLength({ options, correct }: QuestionDraft): boolean {
  const lengths = options.map((option) => tidyText(option).length);
  const right = correct === null ? undefined : lengths[correct];
  if (right === undefined) return false;
  const longestOther = Math.max(0, ...lengths.filter((_, index) => index !== correct));
  return right >= longestOther * 1.5 && right - longestOther >= 15;
}

/** What is left of a text when case, diacritics and signs do not matter. */
export function bareWords(text: string): string {
  // Signs that change what is asked stay: C++ and C#, a < b and a > b, 5 and -5; so do raised and lowered digits.
  return foldVietnamese(text)
    .replace(/(?<![\p{L}\p{N}])[-−](?=\p{N})/gu, '±')
    .replace(/[^\p{L}\p{N}+#<>=%≤≥≠×÷*/^√±]+/gu, ' ')
    .trim();
}

function error(code: QuestionProblemCode, field: QuestionField): QuestionProblem {
  return { severity: 'error', code, field };
}

function warning(code: QuestionProblemCode, field: QuestionField): QuestionProblem {
  return { severity: 'warning', code, field };
}
