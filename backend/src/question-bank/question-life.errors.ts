import { NotAllowed } from '../platform/errors/common-problems.js';
import { type Problem, problem } from '../platform/errors/problem.js';
import type { LifeRefusal } from '../domain/question-life.js';

export const QuestionRetired = problem('conflict', 'question-retired', {
  vi: 'Câu hỏi đã ngừng dùng. Hãy đưa câu hỏi trở lại thành bản nháp trước.',
  en: 'The question is retired. Bring it back as a draft first.',
});

export const QuestionNotReviewed = problem('conflict', 'question-not-reviewed', {
  vi: 'Chưa có ai phản biện nội dung này. Hãy nhờ một người khác phản biện trước khi duyệt.',
  en: 'Nobody has reviewed these words yet. Ask another person to review them before approval.',
});

export const QuestionOwnWords = problem('forbidden', 'question-own-words', {
  vi: 'Bạn là người soạn phiên bản này nên không thể tự phản biện hoặc duyệt. Hãy nhờ một người khác.',
  en: 'You wrote this version, so you cannot review or approve it yourself. Ask another person.',
});

export const QuestionHasOpenComments = problem('conflict', 'question-has-open-comments', {
  vi: 'Câu hỏi còn ý kiến chưa xử lý. Hãy sửa câu hỏi hoặc đánh dấu ý kiến đã xử lý rồi duyệt lại.',
  en: 'The question has open comments. Change the question or settle the comments, then approve it.',
});

export const QuestionChangedMeanwhile = problem<{ code: string }>('conflict', 'question-changed-meanwhile', {
  vi: ({ code }) =>
    `Câu ${code} đã được người khác thay đổi sau khi bạn mở. Chưa có gì được lưu; hãy tải lại, xem bản mới rồi làm tiếp.`,
  en: ({ code }) =>
    `Somebody changed ${code} after you opened it. Nothing was saved; reload, read the new version and go on from there.`,
});

export const MatchesChanged = problem<{ expected: number; found: number }>('conflict', 'matches-changed', {
  vi: ({ expected, found }) =>
    `Bộ lọc khớp ${expected} câu khi bạn xem, nay khớp ${found} câu. Chưa câu nào được đổi; hãy tải lại danh sách rồi làm lại.`,
  en: ({ expected, found }) =>
    `The filter matched ${expected} questions when you looked, and matches ${found} now. Nothing was changed; reload the list and try again.`,
});

/** What whoever is refused is told. */
export const LIFE_PROBLEMS: Readonly<Record<LifeRefusal, () => Problem>> = {
  'not-your-role': () => new NotAllowed(),
  retired: () => new QuestionRetired(),
  'not-reviewed': () => new QuestionNotReviewed(),
  'own-words': () => new QuestionOwnWords(),
  'open-comments': () => new QuestionHasOpenComments(),
};
