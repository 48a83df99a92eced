import { problemsOfQuestion, type QuestionDraft } from '../domain/question.js';
import type { FieldFault } from '../platform/errors/problem.js';
import { problemSentence } from './question-problem-sentences.js';

/** What keeps a question out, by place in the request; warnings are left to the author. */
export function errorsOf(question: QuestionDraft): FieldFault[] {
  return problemsOfQuestion(question)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, field }) => ({
      pointer: `/${field}`,
      code,
      sentence: { vi: problemSentence(code, {}, 'vi'), en: problemSentence(code, {}, 'en') },
    }));
}
