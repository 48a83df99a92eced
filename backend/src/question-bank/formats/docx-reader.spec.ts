import { crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { checkQuestionFile } from './read-question-file.js';

/** An archive whose files are stored as they are. */
function archiveOf(files: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [named, content] = [Buffer.from(name), Buffer.from(text)];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(named.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt32LE(crc32(content), 16);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(named.length, 28);
    entry.writeUInt32LE(offset, 42);
    parts.push(local, named, content);
    directory.push(entry, named);
    offset += 30 + named.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr>${text
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${part}</w:t>`)
    .join('<w:tab/>')}</w:r>`;
/** A paragraph a line; `**bold**` is bold. */
const paragraph = (text: string) =>
  `<w:p>${text
    .split('**')
    .map((part, index) => run(part, index % 2 === 1 ? '<w:b/>' : ''))
    .join('')}</w:p>`;
const documentOf = (body: string) =>
  archiveOf({
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
  });

const check = async (body: string) => {
  const { questions, problems } = await checkQuestionFile(documentOf(body), 'x.docx');
  return {
    taken: questions
      .filter(({ isUsable }) => isUsable)
      .map(({ candidate: { stem, options, correct } }) => `${stem} | ${options.join(' / ')} | ${correct}`),
    errors: problems.filter(({ severity }) => severity === 'error').map(({ line, code }) => `${line} ${code}`),
  };
};
const written = (...lines: string[]) => check(lines.map(paragraph).join(''));
const EXPECTED = 'Hỏi gì? | Một / Hai / Ba | 1';

describe('a Word document', () => {
  it.each([
    ['a bold option', ['Câu 1: Hỏi gì?', 'A. Một', '**B. Hai**', 'C. Ba']],
    ['a bold option among bold labels', ['1. Hỏi gì?', '**A.** Một', '**B. Hai**', '**C.** Ba']],
    ['a star', ['1) Hỏi gì?', 'a) Một', '*b) Hai', 'c) Ba']],
    ['a line', ['Câu 1. Hỏi gì?', 'A. Một', 'B. Hai', 'C. Ba', 'Đáp án: B']],
    ['options beside each other', ['Câu 1: Hỏi gì?', 'A. Một\tB. Hai', 'C. Ba', 'Đáp án đúng là: B.']],
    ['options behind wide spaces', ['Câu 1: Hỏi gì?   A. Một   B. Hai   C. Ba', 'Đáp án: B']],
    ['no numbers at all', ['Hỏi gì?', 'A. Một', 'B. Hai', 'C. Ba', 'Đáp án: B']],
    ['a letter of another colour', ['Câu 1: Hỏi gì?', 'A. Một', '**B**. Hai', 'C. Ba']],
    ['a star behind the letter', ['Câu 1: Hỏi gì?', 'A. Một', 'B. *Hai', 'C. Ba']],
    ['letters in brackets', ['Câu 1: Hỏi gì?', '(A) Một', '(B) Hai', '(C) Ba', 'Đáp án: (B)']],
    ['a key without colon', ['Hỏi gì?', 'A) Một', 'B) Hai', 'C) Ba', 'Đáp án B']],
    ['a list of keys at the end', ['Câu 1: Hỏi gì?', 'A. Một', 'B. Hai', 'C. Ba', 'BẢNG ĐÁP ÁN', '1-B']],
  ])('gives a question with %s', async (_, lines) => {
    expect(await written(...lines)).toEqual({ taken: [EXPECTED], errors: [] });
  });

  it('gives several questions with a list of keys in one line', async () => {
    const options = ['A. Một', 'B. Hai', 'C. Ba'];
    const { taken, errors } = await written(
      'Câu 1: Một?',
      ...options,
      'Câu 2: Hai?',
      ...options,
      'Đáp án',
      '1. C  2. A',
    );
    expect({ taken, errors }).toEqual({
      taken: ['Một? | Một / Hai / Ba | 2', 'Hai? | Một / Hai / Ba | 0'],
      errors: [],
    });
  });

  it('takes a bare number for text where questions are called so', async () => {
    const { taken } = await written('Câu 1: Xét:', '1. Ý một', '2. Ý hai', 'A. x', 'B. y', 'C. z', 'Đáp án: B');
    expect(taken).toEqual(['Xét: 1. Ý một 2. Ý hai | x / y / z | 1']);
  });

  it('gives several questions with their keys in one line', async () => {
    const options = ['A. Một', 'B. Hai', 'C. Ba'];
    const { taken } = await written('Câu 1: Một?', ...options, 'Câu 2: Hai?', ...options, 'Đáp án: 1B, 2C');
    expect(taken).toEqual(['Một? | Một / Hai / Ba | 1', 'Hai? | Một / Hai / Ba | 2']);
  });

  it.each([
    [
      'a number that may count something inside a question',
      ['1. Xét các ý:', '1. Ý một', '2. Ý hai', 'A. x', 'B. y', 'C. z', 'Đáp án: B'],
      '3 broken-syntax',
    ],
    [
      'a key table for two questions of the same number',
      ['Câu 1: Hỏi?', 'A. x', 'B. y', 'C. z', 'Câu 1: Sao?', 'A. x', 'B. y', 'C. z', 'ĐÁP ÁN', '1-B'],
      '1 no-correct',
    ],
    [
      'a line and a bold option that differ',
      ['Câu 1: Hỏi?', 'A. Một', '**B. Hai**', 'C. Ba', 'Đáp án: A'],
      '1 bad-key',
    ],
    ['two bold options', ['Câu 1: Hỏi?', '**A. Một**', '**B. Hai**', 'C. Ba'], '1 multiple-correct'],
    ['no key', ['Câu 1: Hỏi?', 'A. Một', 'B. Hai', 'C. Ba'], '1 no-correct'],
    [
      'text behind the options',
      ['Câu 1: Hỏi?', 'A. Một', 'B. Hai', 'C. Ba', 'nối tiếp phương án', 'Đáp án: A'],
      '5 broken-syntax',
    ],
    ['options too close to each other', ['Câu 1: Hỏi?', 'A. Một B. Hai C. Ba', 'Đáp án: A'], '2 broken-syntax'],
    ['a letter left out', ['Câu 1: Hỏi?', 'A. Một', 'C. Hai', 'D. Ba', 'Đáp án: A'], '3 broken-syntax'],
    [
      'a key for a question that is not there',
      ['Câu 1: Hỏi?', 'A. Một', 'B. Hai', 'C. Ba', 'ĐÁP ÁN', '1-A 7-B'],
      'null broken-syntax',
    ],
  ])('refuses %s', async (_, lines, expected) => {
    const { errors } = await written(...lines);
    expect(errors).toContain(expected);
  });

  it('refuses pictures, formulas and tracked changes by their paragraph', async () => {
    const question = ['A. Một', 'B. Hai', 'C. Ba', 'Đáp án: A'].map(paragraph).join('');
    const stem = (inner: string) => `<w:p>${run('Câu 1: Hỏi?')}${inner}</w:p>${question}`;
    expect(await check(stem('<w:r><w:drawing/></w:r>'))).toEqual({ taken: [], errors: ['1 unsupported-media'] });
    expect(await check(stem('<w:oMath/>'.replace('w:', 'm:')))).toMatchObject({ taken: [] });
    expect(await check(stem(`<w:ins>${run('thêm')}</w:ins>`))).toEqual({ taken: [], errors: ['1 broken-syntax'] });
  });

  it('may hold its questions in a table with headings', async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
    const table = `<w:tbl>${row('STT', 'Câu hỏi', 'A', 'B', 'C', 'Đáp án')}${row('1', 'Hỏi gì?', 'Một', 'Hai', 'Ba', 'B')}</w:tbl>`;
    expect(await check(table)).toEqual({ taken: [EXPECTED], errors: [] });
  });

  it('is refused when it is broken', async () => {
    const broken = archiveOf({ 'word/document.xml': '<w:document><w:body></w:document>' });
    expect((await checkQuestionFile(broken, 'x.docx')).problems).toMatchObject([{ code: 'broken-syntax' }]);
  });
});
