import { defineMessages, useMessages } from '../i18n/messages.js';

const vietnamese = {
  title: 'Tài khoản này không có quyền vào đây',
  advice: 'Trang này dành cho Ban Tổ chức, Ban Giám khảo và quản trị. Hãy đăng nhập bằng tài khoản được cấp quyền.',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const noAccessMessages = defineMessages(vietnamese, () => import('./no-access.messages.en.js'));

export const useNoAccessText = () => useMessages(noAccessMessages);
