import { defineMessages, useMessages } from '../i18n/messages.js';

const appMessages = defineMessages({
  vi: {
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
  },
  en: {
    contestName: 'Digital Transformation Quiz',
    contestTagline: 'A weekly online multiple-choice contest',
    skipToContent: 'Skip to the main content',
    mainNavigation: 'Main navigation',
    language: 'Language',
    offline: 'Connection lost – what you have chosen is kept on this device.',
    pages: {
      home: 'Home',
      register: 'Register',
      signIn: 'Sign in',
      forgottenPassword: 'Forgotten password',
      rules: 'Rules',
      attempt: 'Answer',
      receipt: 'Receipt',
      myResult: 'My result',
      standings: 'Standings',
      profile: 'Profile',
    },
    crash: {
      title: 'This page failed and cannot be shown',
      advice:
        'Whatever the server confirmed as “Saved” is safe. Reload the page; if it fails again, send the line below to the organisers.',
      reload: 'Reload the page',
    },
    outdated: {
      title: 'The rest of the page could not be loaded',
      advice:
        'The line may be down, or a new version has just come out. Reload the page; what the server has saved is safe.',
    },
  },
});

/** The words of layouts, navigation and the pages that belong to no feature. */
export const useAppText = () => useMessages(appMessages);
export type AppText = ReturnType<typeof useAppText>;
