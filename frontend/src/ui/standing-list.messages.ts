import { defineMessages, useMessages } from '../i18n/messages.js';

const vietnamese = {
  rank: 'Hạng',
  contestant: 'Thí sinh',
  score: 'Số câu đúng',
  scoreUnit: 'câu đúng',
  prediction: 'Dự đoán',
  off: (distance: string) => `lệch ${distance}`,
  duration: 'Thời gian làm bài',
  submittedAt: 'Nộp lúc',
  me: 'Bạn',
  spoken: (score: string) => `${score} câu đúng`,
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const standingListMessages = defineMessages(vietnamese, () => import('./standing-list.messages.en.js'));

/** Words of a list of ranks. */
export const useStandingListText = () => useMessages(standingListMessages);
