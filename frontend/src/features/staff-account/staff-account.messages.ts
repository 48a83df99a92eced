import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Tài khoản của tôi',
  signOut: 'Đăng xuất khỏi máy này',
  password: {
    title: 'Đổi mật khẩu',
    current: 'Mật khẩu hiện tại',
    next: 'Mật khẩu mới',
    hint: 'Ít nhất 14 ký tự; một câu ngắn dễ nhớ là tốt nhất. Các máy khác sẽ bị đăng xuất.',
    currentNeeded: 'Hãy nhập mật khẩu hiện tại.',
    tooShort: 'Mật khẩu mới cần ít nhất 14 ký tự.',
    deed: 'Đổi mật khẩu',
    done: 'Đã đổi mật khẩu. Các máy khác đã bị đăng xuất.',
  },
  devices: {
    title: 'Các máy đang đăng nhập',
    advice: 'Thấy máy lạ thì đăng xuất máy đó, rồi đổi mật khẩu ngay.',
    since: (instant: string) => `Đăng nhập lúc ${instant}`,
    lastSeen: (instant: string) => `Dùng gần nhất lúc ${instant}`,
    current: 'Máy này',
    unknown: 'Không rõ',
    end: 'Đăng xuất',
    endNamed: (device: string) => `Đăng xuất ${device}`,
    ended: 'Đã đăng xuất máy đó.',
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const staffAccountMessages = defineMessages(vietnamese, () => import('./staff-account.messages.en.js'));

/** Words of a staff member's own account. */
export const useStaffAccountText = () => useMessages(staffAccountMessages);
