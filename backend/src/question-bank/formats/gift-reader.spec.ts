import { describe, expect, it } from '@jest/globals';
import { checkQuestionFile } from './read-question-file.js';

const check = async (text: string) => checkQuestionFile(Buffer.from(text), 'x.gift');
/** Usable questions as `stem | options | key`. */
const taken = async (text: string) =>
  (await check(text)).questions
    .filter(({ isUsable }) => isUsable)
    .map(({ candidate: { stem, options, correct } }) => `${stem} | ${options.join(' / ')} | ${correct}`);
/** Errors as `line code`. */
const errors = async (text: string) =>
  (await check(text)).problems
    .filter(({ severity }) => severity === 'error')
    .map(({ line, code }) => `${line} ${code}`);
const GOOD = 'Ai giữ khóa?{=An ~Bình ~Chi}';

describe('a GIFT file', () => {
  it.each([
    [
      'a title, a format and a comment',
      '// chú thích\n::Tên:: [markdown] Hỏi gì?{\n// bên trong\n=Đúng\n~Sai\n~Lầm\n}',
      'Hỏi gì? | Đúng / Sai / Lầm | 0',
    ],
    ['a key by its weight alone', 'Hỏi?{~Sai ~%100%Đúng ~%0%Lầm}', 'Hỏi? | Sai / Đúng / Lầm | 1'],
    [
      'a gap with text behind it',
      'Hà Nội là {=thủ đô ~tỉnh ~xã} của Việt Nam.',
      'Hà Nội là _____ của Việt Nam. | thủ đô / tỉnh / xã | 0',
    ],
    ['blank lines inside braces', 'Hỏi?{\n\n=Một\n\n~Hai\n\n~Ba\n\n}', 'Hỏi? | Một / Hai / Ba | 0'],
    ['answers without a space between', 'Hỏi?{=A1~B2~C3}', 'Hỏi? | A1 / B2 / C3 | 0'],
    [
      'signs and addresses in the stem',
      'Lúc 10:30, https://x.vn/?a=1 trả a = 1 ~ 2?{=có ~không ~khác}',
      'Lúc 10:30, https://x.vn/?a=1 trả a = 1 ~ 2? | có / không / khác | 0',
    ],
    [
      'every escape, and LaTeX',
      'Tập \\{1\\: 2\\} \\= \\~ \\# \\\\(x\\\\), $$\\\\frac\\{a\\}\\{b\\}$$?{=x\\=2 ~C\\#x ~\\~5}',
      'Tập {1: 2} = ~ # \\(x\\), $$\\frac{a}{b}$$? | x=2 / C#x / ~5 | 0',
    ],
    [
      'HTML where it says so',
      '::a::[html]<p>H<sub>2</sub>O &amp; <b>muối</b></p>{=<p>một</p> ~<p>hai</p> ~[plain]<p> ba}',
      'H₂O & muối | một / hai / <p> ba | 0',
    ],
    ['a byte order mark', `\uFEFF${GOOD}`, 'Ai giữ khóa? | An / Bình / Chi | 0'],
  ])('takes %s', async (_, text, expected) => {
    expect(await errors(text)).toEqual([]);
    expect(await taken(text)).toEqual([expected]);
  });

  it('has its topic from the category, its explanation and source from the feedback', async () => {
    const text = `$CATEGORY: $course$/top/Kinh tế số\n\nHỏi?{=Đúng#riêng ~Sai ~Lầm#khác ####Vì thế.\\nNguồn\\: QĐ 749}\n\n$CATEGORY: An toàn\n${GOOD}`;
    const { questions, problems } = await check(text);
    expect(questions.map(({ candidate }) => candidate)).toMatchObject([
      { line: 3, topic: 'Kinh tế số', explanation: 'Vì thế.', source: 'QĐ 749' },
      { line: 6, topic: 'An toàn', explanation: null },
    ]);
    expect(
      problems.filter(({ code }) => code === 'feedback-left-out').map(({ parameters }) => parameters.value),
    ).toEqual(['riêng', 'khác']);
  });

  it.each([
    ['two right answers', 'Hỏi?{=A1 =B2 ~C3}', '1 multiple-correct'],
    ['shared weights', 'Hỏi?{~%50%A1 ~%50%B2 ~C3}', '1 multiple-correct'],
    ['a key of less than full marks', 'Hỏi?{=%50%A1 ~B2 ~C3}', '1 bad-key'],
    ['a penalty', 'Hỏi?{=A1 ~%-25%B2 ~C3}', '1 bad-key'],
    ['a tilde behind an equals sign', 'Hỏi?{=~5 ~6 ~7}', '1 broken-syntax'],
    ['an equals sign in an answer', 'Hỏi?{=x=2 ~x=3 ~x=4}', '1 broken-syntax'],
    ['an equals sign with spaces', 'Hỏi?{~x = 2 ~3 ~4}', '1 broken-syntax'],
    ['a range', 'Hỏi?{=5~10 ~3 ~4}', '1 broken-syntax'],
    ['an address in an answer', 'Hỏi?{\n=http://x.vn\n~http://y.vn/?a=1\n~z\n}', '3 broken-syntax'],
    ['no blank line between two', `Một?{=A1 ~B2 ~C3}\nHai?{=A1 ~B2 ~C3}`, '2 broken-syntax'],
    ['braces of a formula', 'Tính $x^{2}$?{=4 ~5 ~6}', '1 broken-syntax'],
    ['braces inside an answer', 'Tính?{=$x^{2}$ ~5 ~6}', '1 broken-syntax'],
    ['a closing brace too many', 'Tính }?{=4 ~5 ~6}', '1 broken-syntax'],
    ['a title that never ends', '::Tên Hỏi?{=4 ~5 ~6}', '1 broken-syntax'],
    ['text before the answers', 'Hỏi?{ chọn: =4 ~5 ~6}', '1 broken-syntax'],
    ['a weight that is none', 'Hỏi?{=%abc%4 ~5 ~6}', '1 broken-syntax'],
    ['no key', 'Hỏi?{~4 ~5 ~6}', '1 no-correct'],
    ['an empty answer', 'Hỏi?{=4 ~ ~5 ~6}', '1 empty-option'],
    ['text in the line behind a question', 'Hỏi?{=4 ~5 ~6}\nGhi chú', '2 broken-syntax'],
    ['an essay', 'Hỏi?{}', '1 unsupported-type'],
    ['true or false', 'Hỏi?{TRUE#phải}', '1 unsupported-type'],
    ['a number', 'Hỏi?{#3.14:0.1}', '1 unsupported-type'],
    ['a short answer', 'Hỏi?{=một =hai}', '1 unsupported-type'],
    ['matching', 'Hỏi?{=a -> b =c -> d =e -> f}', '1 unsupported-type'],
    ['a description', 'Chỉ là lời dẫn.', '1 unsupported-type'],
    ['a picture', '[html]<img src="a.png">Hỏi?{=A1 ~B2 ~C3}', '1 unsupported-media'],
  ])('refuses %s by its line, and takes what stands before and behind it', async (_, text, expected) => {
    const lines = `Trước?{=A1 ~B2 ~C3}\n\n`;
    expect(await errors(text)).toEqual([expected]);
    expect(await taken(text)).toEqual([]);
    const among = `${lines}${text}\n\nSau?{=A1 ~B2 ~C3}\n`;
    expect((await taken(among)).map((question) => question.slice(0, 4).replace('?', ''))).toEqual(['Trướ', 'Sau']);
  });

  it('loses one question and no other to a brace that is never closed', async () => {
    const text = `Một?{=A1 ~B2 ~C3\n\nHai?{=A1 ~B2 ~C3}\n\nBa?{\n=A1\n~B2\n::Bốn::Bốn?{=A1 ~B2 ~C3}`;
    expect(await errors(text)).toEqual(['1 broken-syntax', '5 broken-syntax']);
    expect((await taken(text)).map((question) => question.slice(0, 4))).toEqual(['Hai?', 'Bốn?']);
  });

  it('warns of an option that may have lost its hash', async () => {
    const { problems } = await check('Ngôn ngữ nào?{=C# ~Java ~Python}\n\nNào?{=C\\# ~Java ~Go}');
    expect(problems.filter(({ code }) => code === 'option-ends-in-hash').map(({ line }) => line)).toEqual([1, 3]);
  });
});
