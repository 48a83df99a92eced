import { defineMessages, useMessages } from '../i18n/messages.js';

const vietnamese = {
  close: 'Đóng',
  cancel: 'Hủy',
  optional: 'không bắt buộc',
  loading: 'Đang tải…',
  retry: 'Thử lại',
  couldNotLoad: 'Chưa tải được',
  info: 'Thông tin',
  success: 'Thành công',
  warning: 'Lưu ý',
  danger: 'Lỗi',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const uiMessages = defineMessages(vietnamese, () => import('./ui.messages.en.js'));

/** Words that several components share. */
export const useUiText = () => useMessages(uiMessages);
