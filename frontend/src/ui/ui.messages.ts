import { defineMessages, useMessages } from '../i18n/messages.js';

const uiMessages = defineMessages({
  vi: {
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
  },
  en: {
    close: 'Close',
    cancel: 'Cancel',
    optional: 'optional',
    loading: 'Loading…',
    retry: 'Try again',
    couldNotLoad: 'Could not be loaded',
    info: 'Information',
    success: 'Success',
    warning: 'Note',
    danger: 'Error',
  },
});

/** Words that several components share. */
export const useUiText = () => useMessages(uiMessages);
