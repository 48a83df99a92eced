import { describe, expect, it } from '@jest/globals';
import { checkQuestionFile } from './read-question-file.js';

const check = async (text: string) => checkQuestionFile(Buffer.from(text), 'x.xml');
const errors = async (text: string) =>
  (await check(text)).problems
    .filter(({ severity }) => severity === 'error')
    .map(({ line, code }) => `${line} ${code}`);
const answers = (...fractions: (number | string)[]) =>
  fractions.map((fraction, index) => `<answer fraction="${fraction}"><text>P${index}</text></answer>`).join('\n');
const multichoice = (inner: string) => `<quiz>\n<question type="multichoice">${inner}</question>\n</quiz>`;
const STEM = '<questiontext format="html"><text><![CDATA[<p>Hỏi&nbsp;gì?</p>]]></text></questiontext>';

describe('a Moodle XML file', () => {
  it('gives its questions with topic, code, tags, feedback and HTML as safe text', async () => {
    const { detected, questions, problems } = await check(`<?xml version="1.0" encoding="UTF-8"?>
<!-- question: 0 -->
<quiz>
<question type="category"><category><text>$course$/top/An toàn//số/Mật khẩu</text></category></question>
<question type="multichoice">
<name><text>x</text></name>
<questiontext format="html"><text><![CDATA[<p>Công thức <b>nước</b>: <script>alert(1)</script>H<sub>2</sub>O &lt; 10&nbsp;m<sup>2</sup>?</p>]]></text></questiontext>
<generalfeedback format="html"><text>&lt;p&gt;Vì thế.&lt;/p&gt;&lt;p&gt;Nguồn: QĐ 1&lt;/p&gt;</text></generalfeedback>
<idnumber>AT-1</idnumber><single>true</single>
<answer fraction="0" format="html"><text><![CDATA[<p>Một</p>]]></text><feedback><text></text></feedback></answer>
<answer fraction="100.00000" format="plain_text"><text>a &lt;b&gt;</text></answer>
<answer fraction="0"><text>Ba</text></answer>
<correctfeedback><text>Your answer is correct.</text></correctfeedback>
<tags><tag><text>difficulty:hard</text></tag></tags>
</question>
</quiz>`);
    expect(detected).toBe('moodle-xml');
    expect(problems).toEqual([]);
    expect(questions.map(({ candidate }) => candidate)).toMatchObject([
      {
        line: 5,
        code: 'AT-1',
        topic: 'Mật khẩu',
        difficulty: 'hard',
        stem: 'Công thức nước: H₂O < 10 m²?',
        options: ['Một', 'a <b>', 'Ba'],
        correct: 1,
        explanation: 'Vì thế.',
        source: 'QĐ 1',
      },
    ]);
  });

  it('may have the older layout without <text>, format and <single>', async () => {
    const old =
      '<questiontext>Hỏi?</questiontext><answer fraction="100">Một</answer><answer fraction="0">Hai</answer><answer fraction="0">Ba</answer>';
    const { questions } = await check(multichoice(old));
    expect(questions[0]).toMatchObject({
      isUsable: true,
      candidate: { stem: 'Hỏi?', options: ['Một', 'Hai', 'Ba'], correct: 0 },
    });
  });

  it.each([
    ['two right answers', multichoice(STEM + answers(100, 100, 0)), '3 multiple-correct'],
    ['halves', multichoice(STEM + answers(50, 50, 0)), '3 multiple-correct'],
    ['a key of less than full marks', multichoice(STEM + answers(90, 0, 0)), '2 bad-key'],
    ['a penalty', multichoice(STEM + answers(100, -25, 0)), '3 bad-key'],
    ['no key', multichoice(STEM + answers(0, 0, 0)), '2 no-correct'],
    ['several answers', multichoice(`${STEM}<single>false</single>${answers(100, 0, 0)}`), '2 unsupported-type'],
    ['another type', '<quiz>\n<question type="truefalse"/></quiz>', '2 unsupported-type'],
    [
      'a picture',
      multichoice(`${STEM.replace('gì', '<img src="@@PLUGINFILE@@/a.png">')}${answers(100, 0, 0)}`),
      '2 unsupported-media',
    ],
    [
      'a file',
      multichoice(
        `${STEM.replace('</text>', '</text><file name="a.png" encoding="base64">AA==</file>')}${answers(100, 0, 0)}`,
      ),
      '2 unsupported-media',
    ],
    [
      'tags inside a text',
      multichoice(`${STEM.replace('<text>', '<text>x <b>y</b> ')}${answers(100, 0, 0)}`),
      '2 broken-syntax',
    ],
    ['a text that stands there twice', multichoice(`${STEM}${STEM}${answers(100, 0, 0)}`), '2 broken-syntax'],
    [
      'a picture of the old layout',
      multichoice(`${STEM}<image>a.png</image>${answers(100, 0, 0)}`),
      '2 unsupported-media',
    ],
    ['tags that do not match', '<quiz>\n<question></quiz>', '2 broken-syntax'],
    ['a file that ends too soon', '<quiz>\n<question>', '2 broken-syntax'],
    ['an unknown entity', multichoice('&nbsp;'), '2 broken-syntax'],
    [
      'an entity bomb',
      '<?xml version="1.0"?>\n<!DOCTYPE z [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>\n<quiz>&b;</quiz>',
      '2 broken-syntax',
    ],
    [
      'an external entity',
      '<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>',
      '1 broken-syntax',
    ],
    ['nesting without end', '<quiz>'.repeat(100_000), '1 broken-syntax'],
    ['another root', '<html><body/></html>', 'null unsupported-format'],
    ['no quiz', '<?xml version="1.0"?><questestinterop/>', '1 broken-syntax'],
  ])('refuses %s', async (_, text, expected) => {
    expect(await errors(text)).toContain(expected);
    expect((await check(text)).questions.filter(({ isUsable }) => isUsable)).toEqual([]);
  });
});
