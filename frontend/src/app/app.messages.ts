import { defineMessages, useMessages } from '../i18n/messages.js';

const vietnamese = {
  contestName: 'Tìm hiểu chuyển đổi số',
  contestTagline: 'Cuộc thi trắc nghiệm trực tuyến hằng tuần',
  skipToContent: 'Đến nội dung chính',
  mainNavigation: 'Điều hướng chính',
  language: 'Ngôn ngữ',
  offline: 'Mất kết nối – những gì bạn đã chọn vẫn được giữ trên máy này.',
  pages: {
    home: 'Trang chủ',
    register: 'Đăng ký dự thi',
    signIn: 'Đăng nhập',
    forgottenPassword: 'Quên mật khẩu',
    rules: 'Thể lệ',
    attempt: 'Làm bài',
    receipt: 'Biên nhận',
    myResult: 'Kết quả của tôi',
    standings: 'Xếp hạng',
    profile: 'Hồ sơ',
  },
  crash: {
    title: 'Trang này gặp lỗi và không hiển thị được',
    advice:
      'Những gì máy chủ đã báo “Đã lưu” vẫn còn nguyên. Hãy tải lại trang; nếu vẫn lỗi, hãy gửi dòng chữ bên dưới cho Ban Tổ chức.',
    reload: 'Tải lại trang',
  },
  outdated: {
    title: 'Chưa tải được phần còn lại của trang',
    advice:
      'Có thể mạng bị ngắt, hoặc trang vừa có bản mới. Hãy tải lại trang; những gì máy chủ đã lưu vẫn còn nguyên.',
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const appMessages = defineMessages(vietnamese, () => import('./app.messages.en.js'));

/** The words of layouts, navigation and the pages that belong to no feature. */
export const useAppText = () => useMessages(appMessages);
export type AppText = ReturnType<typeof useAppText>;
