import { defineMessages, useMessages } from '../i18n/messages.js';

const historyMessages = defineMessages({
  vi: {
    done: 'Đã qua',
    now: 'Hiện tại',
    ahead: 'Chưa tới',
    skipped: 'Không qua',
    removed: 'bỏ:',
    added: 'thêm:',
    endOfChange: ';',
  },
  en: {
    done: 'Done',
    now: 'Now',
    ahead: 'To come',
    skipped: 'Not passed',
    removed: 'removed:',
    added: 'added:',
    endOfChange: ';',
  },
});

/** Words of steps and of changed texts. */
export const useHistoryText = () => useMessages(historyMessages);
