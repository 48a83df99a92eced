import { defineMessages, useMessages } from '../i18n/messages.js';

const vietnamese = {
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  copyFailed: 'Chưa sao chép được. Hãy chọn và sao chép bằng tay.',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const copyMessages = defineMessages(vietnamese, () => import('./copy-text.messages.en.js'));

/** Words of the copy button. */
export const useCopyText = () => useMessages(copyMessages);
