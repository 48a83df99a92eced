import { defineMessages, useMessages } from '../i18n/messages.js';

const vietnamese = {
  timeLeft: 'Thời gian còn lại',
  timeLeftIs: (span: string) => `Còn ${span}`,
  timeUp: 'Đã hết giờ',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const countdownMessages = defineMessages(vietnamese, () => import('./countdown.messages.en.js'));

/** Words of the countdown. */
export const useCountdownText = () => useMessages(countdownMessages);
