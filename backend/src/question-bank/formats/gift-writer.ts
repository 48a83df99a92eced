import type { ExportedQuestion } from './exported-question.js';
import { escapedGiftText } from './gift-escapes.js';
import { categoryPathOf, feedbackOf, tagsOf } from './question-attributes.js';
import { type TextWriter, writtenBy } from './text-writer.js';

/** GIFT as Moodle reads it; code, difficulty and week go into the comments Moodle keeps them in. */
export function giftWriter(): TextWriter {
  let topic: string | null = null;
  const piece = (question: ExportedQuestion) => {
    const moves = question.topic !== topic;
    topic = question.topic;
    return `${moves ? `$CATEGORY: ${escapedGiftText(categoryPathOf(topic))}\n\n` : ''}${blockOf(question)}\n\n`;
  };
  return { head: '', piece, tail: '' };
}

/** The questions in GIFT. */
export const giftOfQuestions = (questions: readonly ExportedQuestion[]): string => writtenBy(giftWriter(), questions);

function blockOf(question: ExportedQuestion): string {
  const { code, stem, options, correct } = question;
  const id = code === null ? '' : ` [id:${escapedGiftText(code)}]`;
  const tags = tagsOf(question).map((tag) => ` [tag:${escapedGiftText(tag)}]`);
  const title = code === null ? '' : `::${escapedGiftText(code)}::`;
  const feedback = feedbackOf(question);
  return [
    `//${id}${tags.join('')}`,
    `${title}[plain]${escapedGiftText(stem)}{`,
    ...options.map((option, index) => `\t${index === correct ? '=' : '~'}${answerText(option, index === correct)}`),
    ...(feedback === '' ? [] : [`\t####${feedback.startsWith('[') ? '[plain]' : ''}${escapedGiftText(feedback)}`]),
    '}',
  ].join('\n');
}

/** What could be read as a weight or a format stands behind an explicit one. */
function answerText(option: string, isRight: boolean): string {
  const text = escapedGiftText(option);
  if (text.startsWith('%')) return `%${isRight ? 100 : 0}%${text}`;
  return text.startsWith('[') ? `[plain]${text}` : text;
}
