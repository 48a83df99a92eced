import { defineMessages, useMessages } from '../i18n/messages.js';

const noAccessMessages = defineMessages({
  vi: {
    title: 'Tài khoản này không có quyền vào đây',
    advice: 'Trang này dành cho Ban Tổ chức, Ban Giám khảo và quản trị. Hãy đăng nhập bằng tài khoản được cấp quyền.',
  },
  en: {
    title: 'This account may not enter here',
    advice: 'This part is for organisers, judges and administrators. Sign in with an account that has the right.',
  },
});

export const useNoAccessText = () => useMessages(noAccessMessages);
