import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tidyText } from '../../domain/folding.js';
import { checkQuestionFile } from './read-question-file.js';

const FOLDER = join(import.meta.dirname, '../../../test/files/question-files');
const XML = `<quiz><question type="multichoice"><questiontext format="html"><text><![CDATA[<p>Hỏi <sub>2</sub>?</p>]]></text></questiontext>${[100, 0, 0].map((fraction, index) => `<answer fraction="${fraction}"><text>P${index}</text></answer>`).join('')}</question></quiz>`;
const SAMPLES: [string, Buffer][] = [
  [
    'x.gift',
    Buffer.from(
      '$CATEGORY: a/b\n\n::T::[html]Hỏi <b>gì</b>?{\n=Một#vì\n~%0%Hai\n~Ba\n####Thế}\n\nHai là {=hai ~ba ~bốn} đó\n',
    ),
  ],
  ['x.txt', Buffer.from('Hỏi gì?\nA. Một\nB. Hai\nC. Ba\nANSWER: B\n\nai?\na) x\nb) y\nc) z\nAnswer: c\n')],
  ['x.csv', Buffer.from('sep=;\nCâu hỏi;A;B;C;Đáp án\n"Hỏi; gì?";1;2;3;A\nHai?;*x;y;z;\n')],
  ['x.xml', Buffer.from(XML)],
  ...['numbered.docx', 'typed.docx', 'table.xlsx'].map((name): [string, Buffer] => [
    name,
    readFileSync(join(FOLDER, name)),
  ]),
];
const PIECES = [
  '{',
  '}',
  '=',
  '~',
  '#',
  '\\',
  '::',
  '\n',
  '\n\n',
  '"',
  ';',
  '<',
  '>',
  '&',
  ']]>',
  'A. ',
  'ANSWER:',
  '%50%',
  '*',
  '\0',
  '\uFEFF',
  'é',
  '<!DOCTYPE a [',
  '1.',
  '\t',
];
const change = fc.record({
  at: fc.nat(),
  drop: fc.nat({ max: 8 }),
  insert: fc.oneof(
    fc.constantFrom(...PIECES).map((piece) => Buffer.from(piece)),
    fc.uint8Array({ maxLength: 4 }),
  ),
});

function changed(bytes: Buffer, changes: readonly { at: number; drop: number; insert: Uint8Array }[]): Buffer {
  return changes.reduce((current, { at, drop, insert }) => {
    const place = at % (current.length + 1);
    return Buffer.concat([current.subarray(0, place), insert, current.subarray(place + drop)]);
  }, bytes);
}

/** Processor time. A reader that goes back to the beginning again and again takes minutes, the slowest here a second or two. */
const FOR_EVER_US = 30_000_000;

describe('a damaged file', () => {
  it.each(SAMPLES)('never breaks the reader, and every question it gives is whole: %s', async (name, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const { questions } = await checkQuestionFile(changed(bytes, changes), name);
        for (const { candidate, isUsable } of questions) {
          if (!isUsable) continue;
          expect(candidate.stem).not.toBe('');
          expect([3, 4]).toContain(candidate.options.length);
          expect(candidate.options[candidate.correct ?? -1]).toBeDefined();
        }
      }),
      { numRuns: 200 },
    );
  });

  it('does not keep the reader for ever, however it repeats itself', async () => {
    const times = 200_000;
    const files: [string, string][] = [
      ['x.gift', '{'.repeat(times)],
      ['x.gift', `Hỏi?{${'~'.repeat(times)}}`],
      ['x.gift', `Hỏi?{${'=a ~b '.repeat(times)}}`],
      ['x.gift', `Hỏi?{\n${'\n'.repeat(times)}`],
      ['x.gift', 'a {=b\n\n'.repeat(times / 4)],
      ['x.gift', '::'.repeat(times)],
      ['x.txt', 'a\n\n'.repeat(times)],
      ['x.txt', `A. x\n`.repeat(times)],
      ['x.txt', ' '.repeat(times * 4)],
      ['x.xml', `<quiz>${'<question type="multichoice"/>'.repeat(times / 10)}</quiz>`],
      ['x.xml', '<!--'.repeat(times)],
      ['x.xml', multichoiceOf('<p>'.repeat(times))],
      ['x.csv', `Câu hỏi;A;B;C\n${'x;y\n'.repeat(times / 20)}`],
    ];
    for (const [name, text] of files) {
      const before = process.cpuUsage();
      await checkQuestionFile(Buffer.from(text), name);
      const { user, system } = process.cpuUsage(before);
      expect([name, text.slice(0, 20), user + system < FOR_EVER_US]).toEqual([name, text.slice(0, 20), true]);
    }
  });
});

const multichoiceOf = (html: string) =>
  `<quiz><question type="multichoice"><questiontext><text><![CDATA[${html}]]></text></questiontext></question></quiz>`;

describe('GIFT by an author who never heard of escapes', () => {
  const word = fc.constantFrom(
    'a',
    'x=2',
    '~5',
    '5~10',
    'a = b',
    '≈ ~ 3',
    '{1}',
    '}',
    '{',
    'b:c',
    'https://x.vn/?a=1',
    '->',
    '//',
    '::',
    '50%',
    '$x^{2}$',
    'bốn',
    '"',
    '<b>',
    '*',
  );
  const text = fc
    .array(word, { minLength: 1, maxLength: 3 })
    .map((words) => words.join(' '))
    .filter((written) => !/^(?:::|\/\/)/.test(written));
  it('comes in as it was written or not at all', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.uniqueArray(text, { minLength: 3, maxLength: 4 }), async (stem, options) => {
        const lines = options.map((option, index) => `${index === 1 ? '=' : '~'}${option}`).join('\n');
        const { questions } = await checkQuestionFile(Buffer.from(`Hỏi ${stem}{\n${lines}\n}\n`), 'x.gift');
        for (const { candidate, isUsable } of questions) {
          if (isUsable)
            expect([candidate.stem, candidate.options, candidate.correct]).toEqual([
              tidyText(`Hỏi ${stem}`),
              options.map(tidyText),
              1,
            ]);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
