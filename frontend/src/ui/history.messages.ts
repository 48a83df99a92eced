import { defineMessages, useMessages } from '../i18n/messages.js';

const vietnamese = {
  done: 'Đã qua',
  now: 'Hiện tại',
  ahead: 'Chưa tới',
  skipped: 'Không qua',
  removed: 'bỏ:',
  added: 'thêm:',
  endOfChange: ';',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const historyMessages = defineMessages(vietnamese, () => import('./history.messages.en.js'));

/** Words of steps and of changed texts. */
export const useHistoryText = () => useMessages(historyMessages);
