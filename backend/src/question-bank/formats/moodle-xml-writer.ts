import type { ExportedQuestion } from './exported-question.js';
import { categoryPathOf, feedbackOf, tagsOf } from './question-attributes.js';
import { type TextWriter, writtenBy } from './text-writer.js';

/** Moodle XML (multichoice, one answer), under a category for each topic. */
export function moodleXmlWriter(): TextWriter {
  let topic: string | null = null;
  const piece = (question: ExportedQuestion) => {
    const moves = question.topic !== topic;
    topic = question.topic;
    return (moves ? categoryElement(topic) : '') + questionElement(question);
  };
  return { head: '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n', piece, tail: '</quiz>\n' };
}

/** The questions as Moodle XML. */
export const moodleXmlOfQuestions = (questions: readonly ExportedQuestion[]): string =>
  writtenBy(moodleXmlWriter(), questions);

const categoryElement = (topic: string | null) =>
  `<question type="category"><category><text>${escaped(categoryPathOf(topic))}</text></category></question>\n`;

function questionElement(question: ExportedQuestion): string {
  const { code, stem, options, correct } = question;
  const text = (content: string) => `<text>${escaped(content)}</text>`;
  return [
    '<question type="multichoice">',
    `<name>${text(code ?? stem.slice(0, 80))}</name>`,
    `<questiontext format="plain_text">${text(stem)}</questiontext>`,
    `<generalfeedback format="plain_text">${text(feedbackOf(question))}</generalfeedback>`,
    '<defaultgrade>1</defaultgrade><penalty>0</penalty><hidden>0</hidden>',
    `<idnumber>${escaped(code ?? '')}</idnumber>`,
    '<single>true</single><shuffleanswers>true</shuffleanswers><answernumbering>ABCD</answernumbering>',
    ...options.map(
      (option, index) =>
        `<answer fraction="${index === correct ? 100 : 0}" format="plain_text">${text(option)}<feedback format="plain_text"><text></text></feedback></answer>`,
    ),
    `<tags>${tagsOf(question)
      .map((tag) => `<tag>${text(tag)}</tag>`)
      .join('')}</tags>`,
    '</question>\n',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** XML has no control characters, halves of characters or U+FFFE, U+FFFF at all. */
const escaped = (text: string) =>
  text.replace(/[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu, '').replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
