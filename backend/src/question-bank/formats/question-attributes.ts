import type { Difficulty } from '../../domain/difficulty.js';
import { foldVietnamese } from '../../domain/folding.js';

const DIFFICULTY_WORDS: Readonly<Record<string, Difficulty>> = {
  de: 'easy',
  easy: 'easy',
  'nhan biet': 'easy',
  'trung binh': 'medium',
  vua: 'medium',
  medium: 'medium',
  'thong hieu': 'medium',
  kho: 'hard',
  hard: 'hard',
  'van dung': 'hard',
  'van dung cao': 'hard',
};

/** A difficulty in Vietnamese or English; null where nothing is said, undefined for another word. */
export const difficultyNamed = (text: string): Difficulty | null | undefined =>
  foldVietnamese(text) === '' ? null : DIFFICULTY_WORDS[foldVietnamese(text)];

/** The number of a week (`2`, `Tuần 2`); null where nothing is said, undefined for anything else. */
export function weekNamed(text: string): number | null | undefined {
  if (text === '') return null;
  const digits = /^(?:tuan|week)? ?(\d{1,2})$/.exec(foldVietnamese(text))?.[1];
  return digits === undefined || Number(digits) === 0 ? undefined : Number(digits);
}

/** At most 40 letters, digits, dots, dashes and underscores. */
export const isQuestionCode = (text: string) => /^[\p{L}\p{N}._-]{1,40}$/u.test(text);

const EXPLANATION_LABEL = /^(?:Giải thích|Explanation)\s*[:：]\s*/iu;
const SOURCE_LABEL = /^(?:Nguồn|Căn cứ|Source)\s*[:：]\s*/iu;

/** Feedback as explanation and, in lines that begin with "Nguồn:", the source. */
export function explanationAndSource(feedback: string): { explanation: string | null; source: string | null } {
  const lines = feedback
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim());
  const at = lines.findIndex((line) => SOURCE_LABEL.test(line));
  const before = (at === -1 ? lines : lines.slice(0, at)).join(' ').trim();
  const after = at === -1 ? '' : lines.slice(at).join(' ').trim();
  return {
    explanation: before.replace(EXPLANATION_LABEL, '') || null,
    source: after.replace(SOURCE_LABEL, '') || null,
  };
}

/** The inverse of {@link explanationAndSource}: two lines, each with its label where it needs one. */
export function feedbackOf({ explanation, source }: { explanation: string | null; source: string | null }): string {
  const needsLabel = explanation !== null && (EXPLANATION_LABEL.test(explanation) || SOURCE_LABEL.test(explanation));
  const first = explanation === null ? [] : [needsLabel ? `Giải thích: ${explanation}` : explanation];
  return [...first, ...(source === null ? [] : [`Nguồn: ${source}`])].join('\n');
}

/** The last part of a path of categories, which is the topic; null for the top. `//` stands for a slash in a name. */
export function categoryNamed(path: string): string | null {
  const parts = path
    .split(/(?<!\/)\/(?!\/)/)
    .map((part) => part.trim().replaceAll('//', '/'))
    .filter((part, index) => part !== '' && !/^\$.*\$$/.test(part) && !(index <= 1 && part === 'top'));
  return parts.at(-1)?.normalize('NFC') ?? null;
}

/** The inverse of {@link categoryNamed}. */
export function categoryPathOf(topic: string | null): string {
  if (topic === null) return '$course$/top';
  return `$course$/top/${/^[/]/.test(topic) ? ' ' : ''}${topic.replaceAll('/', '//')}`;
}

/** Difficulty and week as tags say them: `difficulty:hard`, `week:2`; or a difficulty by its name. */
export function attributesOfTags(tags: readonly string[]): { difficulty: Difficulty | null; week: number | null } {
  const valueOf = (name: string) =>
    tags
      .find((tag) => tag.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim();
  const named = valueOf('difficulty') ?? tags.find((tag) => difficultyNamed(tag.trim())) ?? '';
  return { difficulty: difficultyNamed(named) ?? null, week: weekNamed(valueOf('week') ?? '') ?? null };
}

/** The inverse of {@link attributesOfTags}. */
export const tagsOf = ({ difficulty, week }: { difficulty: Difficulty; week: number | null }): string[] => [
  `difficulty:${difficulty}`,
  ...(week === null ? [] : [`week:${week}`]),
];
