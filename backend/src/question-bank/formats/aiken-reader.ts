import { tidyText } from '../../domain/folding.js';
import { type AikenLine, aikenLinesOf } from './aiken-lines.js';
import { type FileProblem, placeOfLine, problemOf } from './file-problem.js';
import { excerpt } from './gift-answers.js';
import { letterAfter } from './lint-candidates.js';
import { explanationAndSource } from './question-attributes.js';
import { type QuestionCandidate, type ReadQuestions, UNSAID } from './question-candidate.js';
import { namesSeveral, sameText } from './table-key.js';

interface Option {
  readonly letter: string;
  readonly line: number;
  text: string;
}

/** A question as far as it has been read. */
interface Draft {
  readonly line: number;
  stem: string[];
  options: Option[];
  key: string | null;
  keyLine: number | null;
  remarks: string[];
  /** A blank line stood inside the stem. */
  isTorn: boolean;
  /** It follows the options of a question without key and without a blank line. */
  readonly isUnseparated: boolean;
  problems: FileProblem[];
}

/** Questions in Aiken: a stem, lettered options, `ANSWER: B`. What is written loosely is taken with a warning. */
export function readAiken(text: string): ReadQuestions {
  const candidates: QuestionCandidate[] = [];
  const problems: FileProblem[] = [];
  let draft: Draft | null = null;
  const finish = () => {
    if (draft && draft.options.length === 0 && draft.key === null) {
      problems.push(problemOf('stray-text', draft.line, { value: excerpt(draft.stem.join(' ')) }));
    } else if (draft) candidates.push(candidateOf(draft));
    draft = null;
  };
  let afterBlank = true;
  for (const line of aikenLinesOf(text)) {
    if (line.kind === 'blank') {
      if (draft?.key !== null && draft !== null) finish();
      afterBlank = true;
      continue;
    }
    if (beginsQuestion(draft, line, afterBlank)) {
      const before: Draft | null = draft;
      finish();
      draft = startAt(line.number, before !== null && before.key === null && !afterBlank);
    }
    add((draft ??= startAt(line.number)), line, afterBlank);
    afterBlank = false;
  }
  finish();
  return { candidates, problems };
}

const startAt = (line: number, isUnseparated = false): Draft => ({
  line,
  isUnseparated,
  stem: [],
  options: [],
  key: null,
  keyLine: null,
  remarks: [],
  isTorn: false,
  problems: [],
});

/**
 * After the key everything but remarks begins anew; where options stand above it, text does after a blank line or
 * before an option A.
 */
function beginsQuestion(draft: Draft | null, line: AikenLine, afterBlank: boolean): boolean {
  if (draft === null) return true;
  if (draft.key !== null)
    return line.kind !== 'remark' && line.kind !== 'key' && !isStrayOption(draft, line, afterBlank);
  if (line.kind === 'text' && draft.options.length > 1 && line.nextLetter === 'A') return true;
  return afterBlank && draft.options.length > 0 && line.kind !== 'option' && line.kind !== 'key';
}

/** `C. …` right behind the key belongs to the question above, not to the next one. */
const isStrayOption = (draft: Draft, { kind, letter, nextLetter }: AikenLine, afterBlank: boolean) =>
  kind === 'option' && letter !== 'A' && nextLetter !== 'A' && !afterBlank && draft.options.length > 0;

function add(draft: Draft, line: AikenLine, afterBlank: boolean): void {
  const { kind, number, text } = line;
  if (kind === 'option' && draft.key !== null) {
    return void draft.problems.push(problemOf('stray-text', number, { value: excerpt(text) }));
  }
  if (kind === 'key') return addKey(draft, line);
  if (kind === 'remark' && draft.key !== null) return void draft.remarks.push(text);
  if (kind === 'option' && isNextOption(draft, line)) return addOption(draft, line);
  const last = draft.options.at(-1);
  if (last) {
    last.text += ` ${text}`;
    draft.problems.push(problemOf('continued-text', number));
    return;
  }
  if (kind === 'option') draft.problems.push(problemOf('label-in-text', number, { value: excerpt(text) }));
  if (draft.stem.length > 0) {
    if (!afterBlank && draft.isUnseparated)
      draft.problems.push(problemOf('stray-text', number, { value: excerpt(text) }));
    else if (!afterBlank) draft.problems.push(problemOf('continued-text', number));
    else if (!draft.isTorn)
      draft.problems.push(problemOf('stray-text', draft.line, { value: excerpt(draft.stem.join(' ')) }));
    draft.isTorn ||= afterBlank;
  }
  draft.stem.push(text);
}

/** Options begin with A; a stem may begin with "A." too, and then A comes again. */
function isNextOption(draft: Draft, line: AikenLine): boolean {
  if (draft.options.length > 0) return true;
  if (draft.stem.length === 0) return line.letter === 'A' && line.nextLetter === 'B';
  return line.letter === 'A' || line.nextLetter !== 'A';
}

function addOption(draft: Draft, { number, letter, content, isLoose, label }: AikenLine): void {
  const before = draft.options.at(-1)?.letter;
  if (letter !== letterAfter(before)) {
    draft.problems.push(problemOf('letters-broken', number, { value: letter, before: before ?? '—' }));
  }
  if (isLoose) draft.problems.push(problemOf('label-form', number, { value: label }));
  draft.options.push({ letter, line: number, text: content });
}

function addKey(draft: Draft, { number, content, isLoose, label }: AikenLine): void {
  if (draft.key !== null) {
    draft.problems.push(problemOf('multiple-correct', number, { value: `${draft.key}, ${content}` }));
    return;
  }
  if (isLoose) draft.problems.push(problemOf('label-form', number, { value: label }));
  draft.key = content;
  draft.keyLine = number;
}

function candidateOf(draft: Draft): QuestionCandidate {
  const { explanation, source } = explanationAndSource(draft.remarks.join('\n'));
  const key = keyOf(draft);
  return {
    ...UNSAID,
    line: draft.line,
    stem: tidyText(draft.stem.join(' ')),
    options: draft.options.map(({ text }) => tidyText(text)),
    correct: key.correct,
    explanation,
    source,
    placeOf: (part) => {
      const option = part.startsWith('options/') ? draft.options[Number(part.slice('options/'.length))] : undefined;
      return placeOfLine(option?.line ?? (part === 'correct' ? draft.keyLine : null) ?? draft.line);
    },
    problems: [...draft.problems, ...key.problems],
  };
}

function keyOf({ key, keyLine, options }: Draft): { correct: number | null; problems: FileProblem[] } {
  if (key === null || key === '') return { correct: null, problems: [] };
  const [, sign, words = ''] = /^\(?([A-Z])(?:[.):]?$|[.):]\s*(\S.*)$)/i.exec(key) ?? [];
  const letter = sign?.toUpperCase();
  const refused = (reason: 'multiple-correct' | 'key-beyond-options' | 'key-unknown') => ({
    correct: null,
    problems: [problemOf(reason, keyLine, { value: key })],
  });
  if (letter === undefined) return refused(namesSeveral(key) ? 'multiple-correct' : 'key-unknown');
  const matching = options.flatMap((option, index) => (option.letter === letter ? [index] : []));
  const [place] = matching;
  if (place === undefined) return refused('key-beyond-options');
  // "ANSWER: B. Huế" is a key where B is Huế.
  if (words !== '' && !sameText(options[place]?.text ?? '', words)) return refused('key-unknown');
  return { correct: place, problems: [] };
}
