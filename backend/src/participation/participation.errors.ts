import type { AttemptPeriod } from '../domain/rules.js';
import type { SpokenInstant } from '../platform/clock/zoned-time.js';
import { fault } from '../platform/errors/common-problems.js';
import { problem } from '../platform/errors/problem.js';

export const RoundNotYetOpen = problem<{ opensAt: SpokenInstant }>('conflict', 'round-not-open', {
  vi: ({ opensAt }) => `Tuần thi chưa mở. Hãy quay lại từ ${opensAt.vi}.`,
  en: ({ opensAt }) => `The round has not opened yet. Please come back from ${opensAt.en}.`,
});

export const RoundNotReleased = problem('conflict', 'round-not-open', {
  vi: 'Tuần thi chưa được mở. Vui lòng theo dõi thông báo của Ban Tổ chức.',
  en: 'The round has not been opened yet. Please watch the announcements of the organisers.',
});

export const RoundClosed = problem<{ closedAt: SpokenInstant }>('conflict', 'round-not-open', {
  vi: ({ closedAt }) => `Tuần thi đã kết thúc lúc ${closedAt.vi}. Các câu trả lời đến lúc đó đã được lưu.`,
  en: ({ closedAt }) => `The round closed at ${closedAt.en}. The answers given until then have been kept.`,
});

export const AttemptsUsedUp = problem<{ limit: number; period: AttemptPeriod }>('conflict', 'attempts-used-up', {
  vi: ({ limit, period }) =>
    period === 'day'
      ? `Bạn đã dùng hết ${limit} lượt thi của hôm nay. Hãy quay lại vào ngày mai, nếu tuần thi còn mở.`
      : `Bạn đã dùng hết ${limit} lượt thi của tuần này. Kết quả sẽ được công bố sau khi tuần thi kết thúc.`,
  en: ({ limit, period }) =>
    period === 'day'
      ? `You have used all ${limit} attempts of today. Please come back tomorrow, if the round is still open.`
      : `You have used all ${limit} attempts of this round. The results will be published after it has closed.`,
});

/** The deadline passed before this arrived. */
export const AttemptTimeUp = problem<{ deadlineAt: SpokenInstant }>('conflict', 'attempt-finished', {
  vi: ({ deadlineAt }) =>
    `Lượt thi đã hết giờ lúc ${deadlineAt.vi}. Các câu trả lời đã lưu đến lúc đó được tính; hãy mở lại trang để xem biên nhận.`,
  en: ({ deadlineAt }) =>
    `The time of this attempt was up at ${deadlineAt.en}. The answers saved until then count; reload the page to see the receipt.`,
});

/** It was submitted, here or on another device. */
export const AttemptSubmitted = problem<{ submittedAt: SpokenInstant }>('conflict', 'attempt-finished', {
  vi: ({ submittedAt }) =>
    `Lượt thi này đã nộp lúc ${submittedAt.vi} nên không sửa được nữa. Hãy mở lại trang để xem biên nhận.`,
  en: ({ submittedAt }) =>
    `This attempt was submitted at ${submittedAt.en} and can no longer be changed. Reload the page to see the receipt.`,
});

export const ChoiceUnknown = problem('invalid', 'choice-unknown', {
  vi: 'Đề thi này không có câu hỏi hoặc phương án vừa chọn. Hãy tải lại trang và chọn lại.',
  en: 'This paper does not have the chosen question or option. Reload the page and choose again.',
});

export const noSuchOption = (pointer: string) =>
  fault(pointer, 'choice-unknown', 'Không có phương án này.', 'There is no such option.');

export const PredictionMissing = problem('invalid', 'prediction-missing', {
  vi: 'Bạn chưa trả lời câu hỏi dự đoán. Các câu trả lời đã được lưu; hãy nhập dự đoán rồi nộp bài.',
  en: 'The prediction is missing. Your answers have been saved; please enter it and submit again.',
});

export const predictionMissingFault = fault(
  '/prediction',
  'prediction-missing',
  'Hãy nhập dự đoán: một số nguyên từ 0 trở lên.',
  'Please enter the prediction: a whole number from 0 up.',
);

export const PredictionLocked = problem<{ value: number | null }>('conflict', 'prediction-locked', {
  vi: ({ value }) =>
    value === null
      ? 'Lượt thi đầu tiên của tuần này đã kết thúc khi chưa có dự đoán, nên không nhập thêm được nữa.'
      : `Dự đoán ${value} của bạn đã được chốt khi nộp bài lần đầu trong tuần này, nên không đổi được nữa.`,
  en: ({ value }) =>
    value === null
      ? 'Your first attempt of this round ended without a prediction, so none can be given any more.'
      : `Your prediction ${value} was fixed with your first submission in this round and can no longer be changed.`,
});

export const AttemptNotStarted = problem('conflict', 'attempt-not-started', {
  vi: 'Bạn chưa bắt đầu lượt thi nào trong tuần này. Hãy bắt đầu làm bài trước khi dự đoán.',
  en: 'You have not started an attempt in this round. Please start one before you predict.',
});
