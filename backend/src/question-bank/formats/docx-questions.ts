import { tidyText } from '../../domain/folding.js';
import { commonLook, type DocxLine } from './docx-lines.js';
import type { StyledText } from './docx-paragraphs.js';
import { type FileProblem, placeOfLine, problemOf } from './file-problem.js';
import { excerpt } from './gift-answers.js';
import { letterAfter } from './lint-candidates.js';
import { difficultyNamed } from './question-attributes.js';
import { type QuestionCandidate, UNSAID } from './question-candidate.js';
import { understoodKey } from './table-key.js';

interface DraftOption {
  readonly labelLook: string;
  readonly line: number;
  readonly label: string;
  readonly hasStar: boolean;
  parts: StyledText[];
}

/** A question of a Word document as far as it has been read. */
export interface DocxDraft {
  readonly line: number;
  readonly number: string;
  readonly topic: string | null;
  stem: string[];
  options: DraftOption[];
  keys: string[];
  explanation: string[];
  source: string[];
  difficulty: string;
  problems: FileProblem[];
}

export const docxDraftAt = (line: DocxLine, topic: string | null): DocxDraft => ({
  line: line.line,
  number: line.kind === 'stem' ? line.label : '',
  topic,
  stem: [],
  options: [],
  keys: [],
  explanation: [],
  source: [],
  difficulty: '',
  problems: [],
});

/** Several options in one line with no more than a space between cannot be told from text. */
const CROWDED = /(?:^|\s)\*?([A-Ga-g])[.)]\s.*\s\*?([B-Hb-h])[.)]\s/;

/** What is longer is refused as too long anyway. */
const LONGEST_LINE = 3000;

/** Adds a line to the question it belongs to. */
export function addToDraft(draft: DocxDraft, line: DocxLine): void {
  const { kind, text, paragraph } = line;
  for (const value of paragraph.media) draft.problems.push(problemOf('unsupported-media', line.line, { value }));
  if (paragraph.hasTrackedChanges) draft.problems.push(unclear('docx-changes', line));
  const isCrowded = kind === 'option' ? /\s\*?\(?[B-H][.)]\s/.test(text) : CROWDED.test(text.slice(0, LONGEST_LINE));
  if (isCrowded && (kind === 'option' || kind === 'stem')) draft.problems.push(unclear('docx-unclear', line));
  if (kind === 'option') return addOption(draft, line);
  if (kind === 'key') return void draft.keys.push(tidyText(text).replace(/[.]$/, ''));
  if (kind === 'explanation' || kind === 'source') return void draft[kind].push(text);
  if (kind === 'difficulty') return void (draft.difficulty = tidyText(text));
  if (kind === 'text' && draft.options.length > 0) return void draft.problems.push(unclear('docx-unclear', line));
  if (draft.stem.length > 0) draft.problems.push(problemOf('continued-text', line.line));
  draft.stem.push(text);
}

export const unclear = (reason: 'docx-unclear' | 'docx-changes', { line, text }: DocxLine) =>
  problemOf(reason, line, { value: excerpt(text) });

function addOption(draft: DocxDraft, line: DocxLine): void {
  const before = draft.options.at(-1)?.label;
  if (line.label !== '' && line.label !== letterAfter(before)) {
    draft.problems.push(problemOf('letters-broken', line.line, { value: line.label, before: before ?? '—' }));
  }
  const { line: number, label, hasStar, labelLook } = line;
  draft.options.push({ line: number, label, hasStar, labelLook, parts: [line] });
}

/** The question with its key from a line, a table, a mark, or several of them that agree. */
export function docxCandidateOf(draft: DocxDraft, keyInTable: string | undefined): QuestionCandidate {
  const options = draft.options.map(({ parts }) => tidyText(parts.map(({ text }) => text).join(' ')));
  const named = [...new Set([...draft.keys, ...(keyInTable === undefined ? [] : [keyInTable])])];
  const key = understoodKey({
    text: named.length > 1 ? named.join(', ') : (named[0] ?? ''),
    options,
    starred: draft.options.flatMap(({ hasStar }, index) => (hasStar ? [index] : [])),
    looks: looksOf(draft.options),
  });
  const keyProblems = key.fault
    ? [problemOf(wordReason(key.fault.reason), draft.line, { value: key.fault.value, marked: key.fault.marked ?? '' })]
    : [];
  const difficulty = difficultyNamed(draft.difficulty);
  return {
    ...UNSAID,
    line: draft.line,
    topic: draft.topic,
    difficulty: difficulty ?? null,
    stem: tidyText(draft.stem.join(' ')),
    options,
    correct: keyProblems.length > 0 ? null : key.correct,
    explanation: tidyText(draft.explanation.join(' ')) || null,
    source: tidyText(draft.source.join(' ')) || null,
    placeOf: (part) => {
      const option = part.startsWith('options/') ? draft.options[Number(part.slice('options/'.length))] : undefined;
      return placeOfLine(option?.line ?? draft.line);
    },
    problems: [
      ...draft.problems,
      ...keyProblems,
      ...(difficulty === undefined ? [problemOf('difficulty-unknown', draft.line, { value: draft.difficulty })] : []),
    ],
  };
}

/** How the texts look; where none stands out, their letters, of which one may be underlined or coloured. */
function looksOf(options: readonly DraftOption[]): string[] {
  const texts = options.map(({ parts: [part] }) => (part ? commonLook(part) : ''));
  return new Set(texts).size > 1 ? texts : options.map(({ labelLook }) => labelLook);
}

/** In a Word document a mark is as good a key as a word: where they differ, nobody can tell. */
const wordReason = (reason: FileProblem['reason']) =>
  reason === 'key-differs-from-style' ? 'key-contradicted' : (reason as Parameters<typeof problemOf>[0]);
