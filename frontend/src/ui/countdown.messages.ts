import { defineMessages, useMessages } from '../i18n/messages.js';

const countdownMessages = defineMessages({
  vi: {
    timeLeft: 'Thời gian còn lại',
    timeLeftIs: (span: string) => `Còn ${span}`,
    timeUp: 'Đã hết giờ',
  },
  en: {
    timeLeft: 'Time left',
    timeLeftIs: (span) => `${span} left`,
    timeUp: 'Time is up',
  },
});

/** Words of the countdown. */
export const useCountdownText = () => useMessages(countdownMessages);
