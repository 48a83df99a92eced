import { defineMessages, useMessages } from '../i18n/messages.js';

const standingListMessages = defineMessages({
  vi: {
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
  },
  en: {
    rank: 'Rank',
    contestant: 'Contestant',
    score: 'Right answers',
    scoreUnit: 'right',
    prediction: 'Prediction',
    off: (distance) => `${distance} off`,
    duration: 'Time taken',
    submittedAt: 'Submitted at',
    me: 'You',
    spoken: (score) => `${score} right`,
  },
});

/** Words of a list of ranks. */
export const useStandingListText = () => useMessages(standingListMessages);
