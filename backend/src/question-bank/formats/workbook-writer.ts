import { writeWorkbook } from '../../platform/tables/write-workbook.js';
import { tidyText } from '../../domain/folding.js';
import { IMPORT_COLUMNS } from '../question-columns.js';
import type { ExportedQuestion } from './exported-question.js';

const COLUMNS = Object.values(IMPORT_COLUMNS);
const DIFFICULTY_NAMES = { easy: 'Dễ', medium: 'Trung bình', hard: 'Khó' } as const;

/** The questions as a workbook with the columns of our template; read again, it gives the same questions. */
export function workbookOfQuestions(questions: readonly ExportedQuestion[]): Promise<Buffer> {
  return writeWorkbook([
    {
      name: 'Câu hỏi',
      header: COLUMNS.map(({ heading }) => heading),
      rows: questions.map(rowOf),
      widths: COLUMNS.map(({ width }) => width),
    },
  ]);
}

function rowOf({ code, topic, difficulty, week, stem, options, correct, explanation, source }: ExportedQuestion) {
  const [optionA, optionB, optionC, optionD] = [0, 1, 2, 3].map((index) => unstarred(options[index] ?? ''));
  const cells: Record<keyof typeof IMPORT_COLUMNS, string | number | null> = {
    code,
    topic,
    difficulty: DIFFICULTY_NAMES[difficulty],
    week,
    stem,
    optionA: optionA ?? '',
    optionB: optionB ?? '',
    optionC: optionC ?? '',
    optionD: optionD ?? '',
    key: keyText(options, correct),
    explanation,
    source,
  };
  return (Object.keys(IMPORT_COLUMNS) as (keyof typeof IMPORT_COLUMNS)[]).map((name) => cells[name]);
}

/** A star of the text itself stands behind a backslash: a bare one would be read as the key. */
const unstarred = (option: string) => option.replace(/^(?=\\*\*)/, '\\');

/** The letter of the key, or a longer form of it where an option's text is that letter. */
function keyText(options: readonly string[], correct: number): string {
  const letter = String.fromCharCode(65 + correct);
  const forms = [letter, `Phương án ${letter}`, `Đáp án ${letter}`, `Option ${letter}`, `Lựa chọn ${letter}`];
  const taken = new Set(options.map((option) => tidyText(option).toLowerCase()));
  return forms.find((form) => !taken.has(form.toLowerCase())) ?? letter;
}
