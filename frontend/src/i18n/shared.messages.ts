import { currentLocale } from './locale.js';
import { defineMessages, useMessages } from './messages.js';

/** Words that every screen may need. A feature's own words live in its own `*.messages.ts`. */
export const sharedMessages = defineMessages({
  vi: {
    actions: {
      save: 'Lưu',
      cancel: 'Hủy',
      close: 'Đóng',
      back: 'Quay lại',
      next: 'Tiếp tục',
      edit: 'Sửa',
      remove: 'Xóa',
      add: 'Thêm',
      search: 'Tìm',
      retry: 'Thử lại',
      download: 'Tải về',
      signIn: 'Đăng nhập',
      signOut: 'Đăng xuất',
    },
    states: {
      loading: 'Đang tải…',
      saving: 'Đang lưu…',
      saved: 'Đã lưu',
      notSent: 'Chưa gửi được – vẫn giữ trên máy này',
    },
    roles: {
      contestant: 'Thí sinh',
      organiser: 'Ban Tổ chức',
      judge: 'Ban Giám khảo',
      administrator: 'Quản trị',
    },
    optional: 'không bắt buộc',
    networkProblem: 'Không gửi được đến máy chủ. Hãy kiểm tra kết nối mạng rồi thử lại.',
    unexpectedProblem: 'Có lỗi ở máy chủ. Hãy thử lại sau ít phút.',
  },
  en: {
    actions: {
      save: 'Save',
      cancel: 'Cancel',
      close: 'Close',
      back: 'Back',
      next: 'Continue',
      edit: 'Edit',
      remove: 'Delete',
      add: 'Add',
      search: 'Search',
      retry: 'Try again',
      download: 'Download',
      signIn: 'Sign in',
      signOut: 'Sign out',
    },
    states: {
      loading: 'Loading…',
      saving: 'Saving…',
      saved: 'Saved',
      notSent: 'Not sent yet – kept on this device',
    },
    roles: {
      contestant: 'Contestant',
      organiser: 'Organiser',
      judge: 'Judge',
      administrator: 'Administrator',
    },
    optional: 'optional',
    networkProblem: 'The server could not be reached. Check your connection and try again.',
    unexpectedProblem: 'Something went wrong on the server. Please try again in a few minutes.',
  },
});

/** The shared words in the reader's language. */
export const useText = () => useMessages(sharedMessages);

/** The shared words outside React, for errors that are made away from a component. */
export const currentText = () => sharedMessages[currentLocale()];
