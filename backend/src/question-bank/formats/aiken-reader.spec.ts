import { describe, expect, it } from '@jest/globals';
import { checkQuestionFile } from './read-question-file.js';

const check = async (text: string) => checkQuestionFile(Buffer.from(text), 'x.txt');
const taken = async (text: string) =>
  (await check(text)).questions
    .filter(({ isUsable }) => isUsable)
    .map(({ candidate: { stem, options, correct } }) => `${stem} | ${options.join(' / ')} | ${correct}`);
const problems = async (text: string, wanted: 'error' | 'warning') =>
  (await check(text)).problems
    .filter(({ severity, code }) => severity === wanted && !code.startsWith('missing-'))
    .map(({ line, code }) => `${line} ${code}`);
const GOOD = 'Ai giữ khóa?\nA. An\nB) Bình\nC. Chi\nANSWER: B\n';

describe('an Aiken file', () => {
  it('is recognised by its content, and read without a word where all is well', async () => {
    const { detected, problems: found } = await check(GOOD);
    expect(detected).toBe('aiken');
    expect(found.filter(({ code }) => !code.startsWith('missing-'))).toEqual([]);
    expect(await taken(`${GOOD}\n${GOOD.replace('khóa', 'chìa')}`)).toEqual([
      'Ai giữ khóa? | An / Bình / Chi | 1',
      'Ai giữ chìa? | An / Bình / Chi | 1',
    ]);
  });

  it.each([
    ['a stem over two lines', 'Ai giữ\nkhóa?\nA. An\nB. Bình\nC. Chi\nANSWER: B', '2 continued-text'],
    ['an option over two lines', 'Ai giữ khóa?\nA. An\nB.\nBình\nC. Chi\nANSWER: B', '4 continued-text'],
    ['small letters', 'Ai giữ khóa?\na. An\nB. Bình\nC. Chi\nANSWER: b', '2 ambiguous-label'],
    ['another word for the key', 'Ai giữ khóa?\nA. An\nB. Bình\nC. Chi\nAnswer: B', '5 ambiguous-label'],
    ['no space behind the label', 'Ai giữ khóa?\nA.An\nB. Bình\nC. Chi\nANSWER: B', '2 ambiguous-label'],
    ['labels of full width', 'Ai giữ khóa?\nＡ．An\nB. Bình\nC. Chi\nANSWER：Ｂ', '2 ambiguous-label'],
  ])('takes %s with a warning', async (_, text, warning) => {
    expect(await taken(text)).toEqual(['Ai giữ khóa? | An / Bình / Chi | 1']);
    expect(await problems(text, 'warning')).toContain(warning);
  });

  it('has explanation and source in lines behind the key', async () => {
    const { questions } = await check(`${GOOD}Giải thích: Vì thế.\nNguồn: QĐ 1\n`);
    expect(questions[0]?.candidate).toMatchObject({ explanation: 'Vì thế.', source: 'QĐ 1' });
  });

  it.each([
    ['a key outside the options', 'Hỏi?\nA. x\nB. y\nC. z\nANSWER: D', '5 bad-key'],
    ['several keys', 'Hỏi?\nA. x\nB. y\nC. z\nANSWER: A, C', '5 multiple-correct'],
    ['two lines with keys', 'Hỏi?\nA. x\nB. y\nC. z\nANSWER: A\nANSWER: C', '6 multiple-correct'],
    ['a gap in the letters', 'Hỏi?\nA. x\nC. y\nD. z\nANSWER: A', '3 broken-syntax'],
    ['a letter twice', 'Hỏi?\nA. x\nB. y\nB. z\nANSWER: A', '4 broken-syntax'],
    ['no key', 'Hỏi?\nA. x\nB. y\nC. z', '1 no-correct'],
    ['an empty key', 'Hỏi?\nA. x\nB. y\nC. z\nANSWER:', '5 no-correct'],
    ['an empty option', 'Hỏi?\nA. x\nB.\nC. z\nANSWER: A', '3 empty-option'],
    ['no stem', 'A. x\nB. y\nC. z\nANSWER: A', '1 empty-stem'],
    ['a stem torn by a blank line', 'Lời dẫn.\n\nHỏi?\nA. x\nB. y\nC. z\nANSWER: A', '1 broken-syntax'],
    ['two options', 'Hỏi?\nA. x\nB. y\nANSWER: A', '1 option-count'],
    ['an option behind the key', 'Hỏi?\nA. x\nB. y\nC. z\nANSWER: A\nD. t', '6 broken-syntax'],
    ['a key with the text of another option', 'Hỏi?\nA. x\nB. y\nC. z\nANSWER: A. y', '5 bad-key'],
  ])('refuses %s, and takes what stands before and behind it', async (_, text, expected) => {
    expect(await problems(text, 'error')).toContain(expected);
    expect(await taken(text)).toEqual([]);
    expect(await taken(`${GOOD}\n${text}\n\nSau?\nA. x1\nB. y1\nC. z1\nANSWER: A\n`)).toHaveLength(2);
  });

  it('loses no question to the one above that has no key', async () => {
    const text = 'Một?\nA. x\nB. y\nC. z\nHai?\nA. x\nB. y\nC. z\nANSWER: B';
    expect(await taken(text)).toEqual(['Hai? | x / y / z | 1']);
    expect(await problems(text, 'error')).toEqual(['1 no-correct']);
  });

  it('does not guess whether a line behind such options is theirs or the next stem', async () => {
    const text = 'Một?\nA. x\nB. y\nC. z\nnối z\nHai?\nA. x\nB. y\nC. z\nANSWER: B';
    expect(await taken(text)).toEqual([]);
  });

  it('takes a key with the text of its option', async () => {
    expect(await taken('Hỏi?\nA. x\nB. y\nC. z\nANSWER: B) Y')).toEqual(['Hỏi? | x / y / z | 1']);
  });

  it('may begin a stem with what looks like a label', async () => {
    const text = 'A. Turing là ai?\nA. Nhà toán học\nB. Nhà thơ\nC. Ca sĩ\nANSWER: A';
    expect(await taken(text)).toEqual(['A. Turing là ai? | Nhà toán học / Nhà thơ / Ca sĩ | 0']);
  });
});
