import type { Difficulty } from '../domain/difficulty.js';
import { foldVietnamese, tidyText } from '../domain/folding.js';
import { type QuestionField, problemsOfQuestion } from '../domain/question.js';
import type { TableRow } from '../platform/tables/table.js';
import type { ImportedQuestion } from './imported-question.js';
import type { ImportProblem, ImportProblemCode, ProblemCode, ProblemParameters } from './import-problem.js';
import { type ColumnLayout, type ColumnName, columnLetters, IMPORT_COLUMNS } from './question-columns.js';

export interface ReadQuestion {
  readonly question: ImportedQuestion;
  readonly problems: readonly ImportProblem[];
}

/** Topics as a file may name them. */
export interface TopicNames {
  /** The code of the topic with this code or this name; case and diacritics do not matter. */
  codeOf(text: string): string | null;
}

/** A cell that was understood, or why it was not. */
interface Understood<Value> {
  readonly value: Value;
  readonly fault?: ImportProblemCode;
}

/** Reads one row. Null where every known column is empty. */
export function readQuestion(row: TableRow, layout: ColumnLayout, topics: TopicNames): ReadQuestion | null {
  const text = (name: ColumnName) => tidyText(row.cells[layout.places.get(name) ?? -1] ?? '');
  if (COLUMN_NAMES.every((name) => text(name) === '')) return null;

  const read = {
    code: codeOf(text('code')),
    topic: topicOf(text('topic'), topics),
    difficulty: difficultyOf(text('difficulty')),
    week: weekOf(text('week')),
    key: keyOf(text('key')),
  };
  const question: ImportedQuestion = {
    row: row.number,
    code: read.code.value,
    topic: read.topic.value,
    difficulty: read.difficulty.value,
    week: read.week.value,
    stem: text('stem'),
    options: optionsOf(text),
    correct: read.key.value,
    explanation: text('explanation') || null,
    source: text('source') || null,
  };
  const at = (name: ColumnName, severity: 'error' | 'warning', code: ProblemCode, parameters: ProblemParameters = {}) =>
    problemAt({ row: row.number, place: layout.places.get(name) ?? null, name }, severity, code, parameters);
  const misread = (Object.keys(read) as (keyof typeof read)[]).flatMap((name) => {
    const { fault } = read[name];
    return fault ? [at(name, 'error', fault, { value: text(name) })] : [];
  });
  const linted = problemsOfQuestion(question)
    // The author did name a key; that it was not understood has been said.
    .filter(({ code }) => code !== 'no-correct' || read.key.fault === undefined)
    .map(({ severity, code, field }) => at(columnOf(field, question.options.length), severity, code));
  return { question, problems: [...misread, ...linted] };
}

/** A problem of a row that is found later, by comparing rows. */
export function problemAt(
  { row, place, name }: { row: number; place: number | null; name: ColumnName },
  severity: 'error' | 'warning',
  code: ProblemCode,
  parameters: ProblemParameters = {},
): ImportProblem {
  const cell = place === null ? null : `${columnLetters(place)}${row}`;
  return { severity, code, parameters, row, column: IMPORT_COLUMNS[name].heading, cell };
}

const COLUMN_NAMES = Object.keys(IMPORT_COLUMNS) as ColumnName[];
const OPTION_COLUMNS = ['optionA', 'optionB', 'optionC', 'optionD'] as const satisfies readonly ColumnName[];

function codeOf(text: string): Understood<string | null> {
  if (text === '') return { value: null };
  return /^[\p{L}\p{N}._-]{1,40}$/u.test(text) ? { value: text } : { value: null, fault: 'code-broken' };
}

function topicOf(text: string, topics: TopicNames): Understood<string | null> {
  if (text === '') return { value: null, fault: 'topic-missing' };
  const value = topics.codeOf(text);
  return value === null ? { value, fault: 'topic-unknown' } : { value };
}

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

function difficultyOf(text: string): Understood<Difficulty> {
  if (text === '') return { value: 'medium' };
  const value = DIFFICULTY_WORDS[foldVietnamese(text)];
  return value === undefined ? { value: 'medium', fault: 'difficulty-unknown' } : { value };
}

function weekOf(text: string): Understood<number | null> {
  if (text === '') return { value: null };
  const digits = /^(?:tuan|week)? ?(\d{1,2})$/.exec(foldVietnamese(text))?.[1];
  return digits === undefined || Number(digits) === 0
    ? { value: null, fault: 'week-unknown' }
    : { value: Number(digits) };
}

function keyOf(text: string): Understood<number | null> {
  if (text === '') return { value: null };
  const sign = /^(?:phuong an|dap an|option)? ?([a-d1-4])[.)]?$/.exec(foldVietnamese(text))?.[1];
  if (sign === undefined) return { value: null, fault: 'key-unknown' };
  return { value: 'abcd'.includes(sign) ? 'abcd'.indexOf(sign) : Number(sign) - 1 };
}

/** Empty options at the end are not there; one between others is a fault that the lint names. */
function optionsOf(text: (name: ColumnName) => string): string[] {
  const options = OPTION_COLUMNS.map(text);
  return options.slice(0, options.findLastIndex((option) => option !== '') + 1);
}

function columnOf(field: QuestionField, optionCount: number): ColumnName {
  if (field === 'correct') return 'key';
  // Too few options: the first column that could hold another one.
  if (field === 'options') return OPTION_COLUMNS[optionCount] ?? 'optionA';
  if (field === 'stem' || field === 'explanation' || field === 'source') return field;
  return OPTION_COLUMNS[Number(field.slice('options/'.length))] ?? 'optionA';
}
