import type { ExportedQuestion } from './exported-question.js';
import { escapedGiftText } from './gift-escapes.js';
import { categoryPathOf, feedbackOf, tagsOf } from './question-attributes.js';

/** The questions in GIFT as Moodle reads it; code, difficulty and week go into the comments Moodle keeps them in. */
export function giftOfQuestions(questions: readonly ExportedQuestion[]): string {
  let topic: string | null = null;
  const blocks = questions.map((question) => {
    const moves = question.topic !== topic;
    topic = question.topic;
    return (moves ? `$CATEGORY: ${escapedGiftText(categoryPathOf(topic))}\n\n` : '') + blockOf(question);
  });
  return blocks.map((block) => `${block}\n`).join('\n');
}

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
