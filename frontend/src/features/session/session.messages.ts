import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  signIn: {
    title: 'Đăng nhập',
    lead: 'Dùng số điện thoại và mật khẩu bạn đã đăng ký.',
    signInName: 'Số điện thoại',
    signInNameHint: 'Thành viên Ban Tổ chức, Ban Giám khảo: nhập tên đăng nhập.',
    signInNameMissing: 'Hãy nhập số điện thoại hoặc tên đăng nhập.',
    password: 'Mật khẩu',
    passwordMissing: 'Hãy nhập mật khẩu.',
    submit: 'Đăng nhập',
    forgotten: 'Quên mật khẩu?',
    noAccount: 'Chưa đăng ký dự thi?',
    register: 'Đăng ký ngay',
    already: (name: string) => `Bạn đang đăng nhập với tên ${name}.`,
    goOn: 'Tiếp tục',
    ended: 'Máy này không còn đăng nhập',
    endedAdvice:
      'Phiên trước đã kết thúc: được đăng xuất từ máy khác, mật khẩu vừa được đổi, hoặc đã lâu không dùng. Những gì đã báo “Đã lưu” vẫn còn nguyên. Hãy đăng nhập lại.',
  },
  forgotten: {
    title: 'Quên mật khẩu',
    lead: 'Chúng tôi gửi mã gồm 8 chữ số đến e-mail bạn đã ghi khi đăng ký.',
    noEmail: 'Không ghi e-mail khi đăng ký? Hãy liên hệ Ban Tổ chức để được cấp mã, rồi bấm “Tôi đã có mã”.',
    ask: 'Gửi mã cho tôi',
    haveCode: 'Tôi đã có mã',
    askAgain: 'Gửi lại mã',
    sentTitle: 'Hãy xem hộp thư của bạn',
    sent: 'Nếu số này đã đăng ký và có e-mail, mã đã được gửi. Thư có thể đến sau vài phút; hãy xem cả hộp thư rác.',
    code: 'Mã đặt lại mật khẩu',
    codeHint: '8 chữ số, có khoảng trắng hay không đều được.',
    codeMissing: 'Hãy nhập mã gồm 8 chữ số.',
    newPassword: 'Mật khẩu mới',
    newPasswordHint: 'Ít nhất 8 ký tự.',
    newPasswordShort: 'Mật khẩu cần ít nhất 8 ký tự.',
    confirm: 'Đặt mật khẩu mới',
    done: 'Đã đặt mật khẩu mới. Hãy đăng nhập.',
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const sessionMessages = defineMessages(vietnamese, () => import('./session.messages.en.js'));

/** Words of signing in and of a forgotten password. */
export const useSessionText = () => useMessages(sessionMessages);
