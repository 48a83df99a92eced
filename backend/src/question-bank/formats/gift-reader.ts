import { tidyText } from '../../domain/folding.js';
import { type FileProblem, placeOfLine, problemOf } from './file-problem.js';
import { excerpt, type GiftAnswer, giftAnswersOf } from './gift-answers.js';
import { type GiftBlock, giftBlocksOf } from './gift-blocks.js';
import { plainGiftText } from './gift-escapes.js';
import { type HtmlText, textOfHtml } from './html-text.js';
import { attributesOfTags, categoryNamed, explanationAndSource, isQuestionCode } from './question-attributes.js';
import { type QuestionCandidate, type ReadQuestions, UNSAID } from './question-candidate.js';
import type { Term } from './reason-text.js';

/**
 * Questions in Moodle's GIFT. Only multiple choice with one key at full marks is taken; every other type, and every
 * sign that may belong to a text, is an error by line.
 */
export function readGift(text: string): ReadQuestions {
  const candidates: QuestionCandidate[] = [];
  const problems: FileProblem[] = [];
  for (const block of giftBlocksOf(text)) {
    const read = block.fault ?? questionOf(block);
    if ('code' in read && 'severity' in read) problems.push(read);
    else candidates.push(read);
  }
  return { candidates, problems };
}

function questionOf(block: GiftBlock): QuestionCandidate | FileProblem {
  const title = /^\s*::(?:(?!::)[^])*::/.exec(block.text)?.[0] ?? '';
  if (title === '' && /^\s*::/.test(block.text)) return problemOf('gift-title-unclosed', block.line);
  const groups = [...block.text.matchAll(/\{[^{}]*\}/g)];
  const [group, second] = groups;
  if (!group) return withoutAnswers(block, block.text.slice(title.length));
  if (second) return problemOf('gift-two-blocks', block.lineAt(second.index));

  const { format, text: before } = formatAndText(block.text.slice(title.length, group.index));
  const after = block.text.slice(group.index + group[0].length);
  const body = group[0].slice(1, -1);
  const { general, answersText } = generalFeedbackOf(body);
  const type = otherTypeOf(answersText);
  if (type) return problemOf('unsupported-type', block.line, { type });
  const answers = giftAnswersOf(answersText, (place) => block.lineAt(group.index + 1 + place));
  if (!Array.isArray(answers)) return answers;
  const otherType = typeOfAnswers(answers);
  if (otherType) return problemOf('unsupported-type', block.line, { type: otherType });
  if (/^\s*\n\s*\S/.test(after) && /[?.:!]\s*$/.test(before)) {
    return problemOf('gift-tail', block.lineAt(block.text.length - after.trimStart().length), {
      value: excerpt(after),
    });
  }
  const stem = after.trim() === '' ? before : `${before}_____${after}`;
  return candidateOf(block, { stem, answers, general, format });
}

interface Parts {
  readonly stem: string;
  readonly answers: readonly GiftAnswer[];
  readonly general: string | null;
  readonly format: string;
}

function candidateOf(block: GiftBlock, { stem, answers, general, format }: Parts): QuestionCandidate {
  const textOf = (written: string) => {
    const own = formatAndText(written);
    return textIn(own.format || format, own.text);
  };
  const right = answers.filter(({ weight }) => weight > 0);
  const key = right.length === 1 && right[0]?.weight === 100 ? answers.indexOf(right[0]) : null;
  const feedback = general ?? (key === null ? null : (answers[key]?.feedback ?? null));
  const leftOut = answers.filter((answer) => answer.feedback?.trim() && answer.feedback !== feedback);
  const { codes, tags } = remarksOf(block.remarks);
  const [code] = codes;
  const parts = [textIn(format, stem), ...answers.map(({ text }) => textOf(text)), textOf(feedback ?? '')];
  const { explanation, source } = explanationAndSource(textOf(feedback ?? '').text);
  return {
    ...UNSAID,
    ...attributesOfTags(tags),
    line: block.line,
    code: code !== undefined && isQuestionCode(code) ? code : null,
    topic: block.category === null ? null : categoryNamed(plainGiftText(block.category)),
    stem: tidyText(parts[0]?.text ?? ''),
    options: answers.map(({ text }) => tidyText(textOf(text).text)),
    correct: key,
    explanation: explanation && tidyText(explanation),
    source: source && tidyText(source),
    placeOf: (part) => placeOfLine(lineOfPart(part, answers) ?? block.line),
    problems: [
      ...keyProblemsOf(answers, block.line),
      ...answers.filter(endsInHash).map(({ line }) => problemOf('option-ends-in-hash', line)),
      ...leftOut.map((answer) =>
        problemOf('feedback-left-out', answer.line, { value: excerpt(answer.feedback ?? '') }),
      ),
      ...parts.flatMap(({ media }) => media.map((value) => problemOf('unsupported-media', block.line, { value }))),
      ...(format === 'html' ? [] : markupIn(parts[0]?.text ?? '', format, block.line)),
    ],
  };
}

const textIn = (format: string, written: string): HtmlText =>
  format === 'html' ? textOfHtml(plainGiftText(written)) : { text: plainGiftText(written), media: [] };

const lineOfPart = (part: string, answers: readonly GiftAnswer[]) =>
  part.startsWith('options/') ? answers[Number(part.slice('options/'.length))]?.line : undefined;

/** "C#" written without a backslash reads as "C" with feedback. */
const endsInHash = ({ text, feedback }: GiftAnswer) =>
  feedback !== null && (feedback.trim() === '' || /(?:^|\s)[A-Z]$/.test(text));

function keyProblemsOf(answers: readonly GiftAnswer[], line: number): FileProblem[] {
  const right = answers.filter(({ weight }) => weight > 0);
  const value = right.map((answer) => excerpt(answer.text)).join('; ');
  const [only] = right;
  const penalties = answers.filter(({ weight }) => weight < 0);
  return [
    ...(right.length > 1 ? [problemOf('multiple-correct', right[1]?.line ?? line, { value })] : []),
    ...(right.length === 1 && only && only.weight !== 100
      ? [problemOf('weight-below-full', only.line, { value: only.weight })]
      : []),
    ...penalties.map((answer) => problemOf('weight-penalty', answer.line, { value: answer.weight })),
  ];
}

function formatAndText(written: string): { format: string; text: string } {
  const marked = /^\s*\[(html|plain|markdown|moodle)\]/i.exec(written);
  return { format: marked?.[1]?.toLowerCase() ?? '', text: written.slice(marked?.[0].length ?? 0) };
}

function generalFeedbackOf(body: string): { general: string | null; answersText: string } {
  const at = body.indexOf('####');
  if (at === -1) return { general: null, answersText: body };
  return { general: body.slice(at + 4), answersText: body.slice(0, at) };
}

/** The type that the text between the braces has, where it is not a list of answers. */
function otherTypeOf(body: string): Term | null {
  const text = body.trim();
  if (text === '') return '@essay';
  if (/^(?:T|F|TRUE|FALSE)\s*(?:#[^]*)?$/i.test(text)) return '@true-false';
  return text.startsWith('#') ? '@numerical' : null;
}

function typeOfAnswers(answers: readonly GiftAnswer[]): Term | null {
  if (!answers.every(({ isMarkedRight }) => isMarkedRight)) return null;
  if (answers.every(({ text }) => text.includes('->'))) return '@matching';
  return '@short-answer';
}

const withoutAnswers = (block: GiftBlock, text: string): FileProblem =>
  problemOf('type-without-answers', block.line, { value: excerpt(text) });

function remarksOf(remarks: readonly string[]): { codes: string[]; tags: string[] } {
  const found = (name: string) =>
    remarks.flatMap((remark) =>
      [...remark.matchAll(new RegExp(`\\[${name}:([^\\]]*)\\]`, 'g'))].map(([, value = '']) => plainGiftText(value)),
    );
  return { codes: found('id'), tags: found('tag') };
}

function markupIn(text: string, format: string, line: number): FileProblem[] {
  const markdown = format === 'markdown' ? /\*\*|__|`|\]\(/.exec(text)?.[0] : undefined;
  const found = markdown ?? /<\/?(?:p|br|b|i|u|em|strong|span|div|img|sub|sup|font|table)\b[^>]*>/i.exec(text)?.[0];
  return found === undefined ? [] : [problemOf('markup-kept', line, { value: found })];
}
