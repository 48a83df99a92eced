import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tidyText } from '../../domain/folding.js';
import type { ExportedQuestion } from './exported-question.js';
import { giftOfQuestions } from './gift-writer.js';
import { moodleXmlOfQuestions } from './moodle-xml-writer.js';
import type { QuestionCandidate } from './question-candidate.js';
import { checkQuestionFile } from './read-question-file.js';
import { workbookOfQuestions } from './workbook-writer.js';

/** Everything that has a meaning in some format, and letters that have none. */
const SIGNS = [
  '~',
  '=',
  '#',
  '{',
  '}',
  ':',
  '\\',
  '%',
  '*',
  '/',
  '[',
  ']',
  '<',
  '>',
  '&',
  '"',
  "'",
  '$',
  '-',
  '.',
  ',',
  ';',
  '|',
];
const WORDS = [
  'n',
  'ơ',
  'Đáp án',
  'A',
  'B.',
  '1',
  '100',
  '::',
  '//',
  '\\n',
  '%50%',
  '[html]',
  '<b>',
  '&amp;',
  '####',
  '->',
  ']]>',
  'Nguồn:',
  'Giải thích:',
  '$CATEGORY:',
  'ANSWER: A',
  '=1+1',
  '#N/A',
  '_____',
  '💡',
  'ệ',
  '\\*',
];
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SIGNS),
      fc.constantFrom(...WORDS),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constant(' '),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => tidyText(parts.join('').replace(/[\p{Cc}\p{Cn}\p{Co}\p{Cs}]/gu, '')))
  .filter((written) => written !== '');
const maybe = fc.option(text, { nil: null });
const question: fc.Arbitrary<ExportedQuestion> = fc
  .record({
    code: fc.option(fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/), { nil: null }),
    topic: fc.option(
      text.filter((name) => !/^\$.*\$$|^top$|^\/|\/$/.test(name)),
      { nil: null },
    ),
    difficulty: fc.constantFrom('easy', 'medium', 'hard'),
    week: fc.option(fc.integer({ min: 1, max: 99 }), { nil: null }),
    stem: text,
    options: fc.uniqueArray(text, { minLength: 3, maxLength: 4, selector: (option) => option.toLowerCase() }),
    place: fc.nat(),
    explanation: maybe,
    source: maybe,
  })
  .map(({ place, ...rest }) => ({ ...rest, correct: place % rest.options.length }));
const bank = fc.array(question, { minLength: 1, maxLength: 6 });

const fieldsOf = ({
  code,
  topic,
  difficulty,
  week,
  stem,
  options,
  correct,
  explanation,
  source,
}: ExportedQuestion | QuestionCandidate) => ({
  code,
  topic,
  difficulty,
  week,
  stem,
  options,
  correct,
  explanation,
  source,
});

async function readBack(content: Buffer | string, name: string) {
  const { questions, problems } = await checkQuestionFile(Buffer.from(content as string), name);
  const lint = ['duplicate-question', 'code-doubled', 'not-utf8', 'too-long'];
  const errors = problems.filter(({ severity, code }) => severity === 'error' && !lint.includes(code));
  return { errors, questions: questions.map(({ candidate }) => fieldsOf(candidate)) };
}

describe('a bank that is written into a file and read again is the same bank', () => {
  const formats: [string, string, (questions: ExportedQuestion[]) => Promise<Buffer> | string][] = [
    ['GIFT', 'x.gift', giftOfQuestions],
    ['Moodle XML', 'x.xml', moodleXmlOfQuestions],
    ['a workbook', 'x.xlsx', workbookOfQuestions],
  ];
  it.each(formats)('as %s', async (_, name, write) => {
    await fc.assert(
      fc.asyncProperty(bank, async (questions) => {
        expect(await readBack(await write(questions), name)).toEqual({
          errors: [],
          questions: questions.map(fieldsOf),
        });
      }),
      { numRuns: 300 },
    );
  });
});
