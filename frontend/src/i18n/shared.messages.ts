import { currentMessages, defineMessages, useMessages } from './messages.js';

/** Words that every screen may need. A feature's own words live in its own `*.messages.ts`. */
const vietnamese = {
  formerly: (name: string) => `trước là ${name}`,
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
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

export const sharedMessages = defineMessages(vietnamese, () => import('./shared.messages.en.js'));

/** The shared words in the reader's language. */
export const useText = () => useMessages(sharedMessages);

/** The shared words outside React, for errors that are made away from a component. */
export const currentText = () => currentMessages(sharedMessages);
