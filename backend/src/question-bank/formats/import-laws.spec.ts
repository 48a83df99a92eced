import { describe, expect, it } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { tidyText } from '../../domain/folding.js';
import { checkQuestionFile } from './read-question-file.js';

interface Written {
  readonly stem: string;
  readonly options: readonly string[];
  readonly correct: number;
  readonly explanation: string | null;
  readonly source: string | null;
}

/** What an author writes, none of which has a meaning in a text of prose. */
const WORDS = [
  ...['Hà Nội', 'ngày 10/10', '1.10', '3-4', '50%', 'x = 2', 'C++', 'H₂O', '“trích”', '"trích"', 'a < b', '{x}', '~5'],
  ...[
    'https://a.vn/?q=1',
    '$x^2$',
    'số 61/2018/NĐ-CP',
    'Đáp án',
    'khoản 2, Điều 3;',
    '(không)',
    '1,5',
    '#1',
    '\\n',
    '💡',
  ],
];
const prose = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
/** Everything that a cell may hold. */
const anything = fc
  .array(
    fc.oneof(
      fc.constantFrom(...WORDS, ';', ',', '\t', '\n', '"', '*', '='),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join('').replace(/[^\P{C}\t\n]/gu, ''))
  .filter((text) => tidyText(text) !== '' && !/^\s*(?:\\|\*|#[A-Z]|Err:)/.test(text));

const bankOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Written[]> =>
  fc.array(
    fc
      .record({
        stem: text.map((written) => `Hỏi ${written}`),
        options: fc.uniqueArray(
          text.map((written) => `p ${written}`),
          { minLength: 3, maxLength: 4, selector: (option) => tidyText(option).toLowerCase() },
        ),
        place: fc.nat(),
        explanation: fc.option(
          text.map((written) => `vì ${written}`),
          { nil: null },
        ),
        source: fc.option(
          text.map((written) => `theo ${written}`),
          { nil: null },
        ),
      })
      .map(({ place, ...rest }) => ({ ...rest, correct: place % rest.options.length })),
    { minLength: 1, maxLength: 5 },
  );

const letter = (index: number) => String.fromCharCode(65 + index);
const tidied = ({ stem, options, correct, explanation, source }: Written): Written => ({
  stem: tidyText(stem),
  options: options.map(tidyText),
  correct,
  explanation: explanation === null ? null : tidyText(explanation),
  source: source === null ? null : tidyText(source),
});

async function expectSameBank(content: Buffer, name: string, bank: readonly Written[]) {
  const { questions, problems } = await checkQuestionFile(content, name);
  const errors = problems.filter(({ severity, code }) => severity === 'error' && code !== 'duplicate-question');
  const read = questions.map(({ candidate: { stem, options, correct, explanation, source } }) => ({
    ...{ stem, options, correct, explanation, source },
  }));
  expect({ errors, read }).toEqual({ errors: [], read: bank.map(tidied) });
}

describe('a bank that an author wrote comes in as it was written', () => {
  it('as CSV or TSV with any separator, line end and encoding', async () => {
    const shape = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t'),
      lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
      quoted: fc.boolean(),
      mark: fc.constantFrom('', '\uFEFF', 'utf16le', 'sep='),
    });
    await fc.assert(
      fc.asyncProperty(bankOf(anything), shape, async (bank, { delimiter, lineEnd, quoted, mark }) => {
        const header = ['STT', 'Câu hỏi', 'Phương án A', 'Phương án B', 'Phương án C', 'Phương án D'];
        const rows = bank.map(({ stem, options, correct, explanation, source }, index) => [
          ...[String(index + 1), stem, ...options, ...(options.length === 3 ? [''] : [])],
          ...[letter(correct), explanation ?? '', source ?? ''],
        ]);
        const csv = stringify([[...header, 'Đáp án', 'Giải thích', 'Nguồn'], ...rows], {
          delimiter,
          quoted,
          quoted_match: /[\s"]/,
          record_delimiter: lineEnd,
        });
        const announced = mark === 'sep=' && lineEnd !== '\r' ? `sep=${delimiter}${lineEnd}${csv}` : csv;
        const content =
          mark === 'utf16le'
            ? Buffer.from(`\uFEFF${csv}`, 'utf16le')
            : Buffer.from((mark === '\uFEFF' ? mark : '') + announced);
        await expectSameBank(content, delimiter === '\t' ? 'x.tsv' : 'x.csv', bank);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('as Aiken with any of the labels that are understood', async () => {
    const shape = fc.record({
      label: fc.constantFrom('A. ', 'A) ', 'a. ', 'a)', 'Ａ．', 'A.'),
      key: fc.constantFrom('ANSWER: ', 'Answer:', 'ANSWER：', 'Đáp án: '),
      blank: fc.constantFrom('\n', '\n\n', '\r\n\r\n'),
    });
    await fc.assert(
      fc.asyncProperty(bankOf(prose), shape, async (bank, { label, key, blank }) => {
        const text = bank.map(({ stem, options, correct, explanation, source }) =>
          [
            stem,
            ...options.map((option, index) => relabelled(label, index) + option),
            key + letter(correct),
            ...(explanation === null ? [] : [`Giải thích: ${explanation}`]),
            ...(source === null ? [] : [`Nguồn: ${source}`]),
          ].join('\n'),
        );
        await expectSameBank(Buffer.from(text.join(blank)), 'x.txt', bank);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('as a Word document with any numbering and any mark of the key', async () => {
    const shape = fc.record({
      numbering: fc.constantFrom('Câu 1: ', '1. ', 'automatic'),
      label: fc.constantFrom('A. ', 'a) ', '(A) '),
      mark: fc.constantFrom<KeyMark[]>(
        'bold',
        'underlined',
        'red',
        'highlighted',
        'red letter',
        'star',
        'line',
        'table',
      ),
      isInOneLine: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(bankOf(prose), shape, async (bank, wanted) => {
        await expectSameBank(await documentOf(bank, wanted), 'x.docx', bank);
      }),
      { numRuns: 80 },
    );
  }, 60_000);
});

function relabelled(label: string, index: number): string {
  return label.replace(/[AaＡ]/u, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 65) + index));
}

type KeyMark = 'bold' | 'underlined' | 'red' | 'highlighted' | 'red letter' | 'star' | 'line' | 'table';
interface Shape {
  readonly numbering: string;
  readonly label: string;
  readonly mark: KeyMark;
  readonly isInOneLine: boolean;
}

const LOOKS = {
  bold: { bold: true },
  underlined: { underline: {} },
  red: { color: 'FF0000' },
  highlighted: { highlight: 'yellow' },
} as const;

function documentOf(bank: readonly Written[], shape: Shape): Promise<Buffer> {
  const children = bank.flatMap((question, index) => questionParagraphs(question, index, shape));
  const table = new Table({
    rows: [
      rowOf(['Câu', ...bank.map((_, index) => String(index + 1))]),
      rowOf(['Đáp án', ...bank.map(({ correct }) => letter(correct))]),
    ],
  });
  const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    ...{ level: at, format, text, alignment: AlignmentType.LEFT },
  });
  const levels = [level(0, LevelFormat.DECIMAL, 'Câu %1.'), level(1, LevelFormat.UPPER_LETTER, '%2.')];
  return Packer.toBuffer(
    new Document({
      numbering: { config: [{ reference: 'questions', levels }] },
      sections: [{ children: shape.mark === 'table' ? [...children, new Paragraph('ĐÁP ÁN'), table] : children }],
    }),
  );
}

const rowOf = (cells: readonly string[]) =>
  new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) });

function questionParagraphs(
  question: Written,
  index: number,
  { numbering, label, mark, isInOneLine }: Shape,
): Paragraph[] {
  const { stem, options, correct, explanation, source } = question;
  const isAutomatic = numbering === 'automatic';
  const numberedAs = (level: number) => (isAutomatic ? { numbering: { reference: 'questions', level } } : {});
  const optionRuns = options.map((option, place) =>
    runsOf(option, isAutomatic ? '' : relabelled(label.replace('(A)', '(A)'), place), place === correct ? mark : null),
  );
  const lines =
    isInOneLine && !isAutomatic
      ? [optionRuns.flatMap((runs, place) => (place === 0 ? runs : [new TextRun('\t'), ...runs]))]
      : optionRuns;
  const remark = (name: string, text: string | null) => (text === null ? [] : [new Paragraph(`${name}: ${text}`)]);
  return [
    new Paragraph({
      ...numberedAs(0),
      children: [new TextRun(isAutomatic ? stem : numbering.replace('1', String(index + 1)) + stem)],
    }),
    ...lines.map((runs) => new Paragraph({ ...numberedAs(1), children: runs })),
    ...(mark === 'line' || (mark === 'red letter' && isAutomatic) ? [new Paragraph(`Đáp án: ${letter(correct)}`)] : []),
    ...remark('Giải thích', explanation),
    ...remark('Nguồn', source),
  ];
}

function runsOf(option: string, label: string, mark: KeyMark | null): TextRun[] {
  if (mark === 'star') return [new TextRun(`*${label}${option}`)];
  if (mark === 'red letter') return [new TextRun({ text: label, color: 'FF0000' }), new TextRun(option)];
  const look = mark === null || mark === 'line' || mark === 'table' ? {} : LOOKS[mark];
  return [new TextRun({ text: label + option, ...look })];
}
