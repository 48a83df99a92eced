import { defineMessages, useMessages } from '../i18n/messages.js';

const copyMessages = defineMessages({
  vi: {
    copy: 'Sao chép',
    copied: 'Đã sao chép',
    copyFailed: 'Chưa sao chép được. Hãy chọn và sao chép bằng tay.',
  },
  en: {
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Could not copy. Please select and copy by hand.',
  },
});

/** Words of the copy button. */
export const useCopyText = () => useMessages(copyMessages);
