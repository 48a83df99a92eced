import { defineMessages, useMessages } from '../../i18n/messages.js';

const staffAccountMessages = defineMessages({
  vi: {
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
  },
  en: {
    title: 'My account',
    signOut: 'Sign out here',
    password: {
      title: 'Change the password',
      current: 'Current password',
      next: 'New password',
      hint: 'At least 14 characters; a short sentence is best. Other devices are signed out.',
      currentNeeded: 'Type the current password.',
      tooShort: 'The new password needs at least 14 characters.',
      deed: 'Change the password',
      done: 'The password was changed. Other devices were signed out.',
    },
    devices: {
      title: 'Devices signed in',
      advice: 'Sign out a device you do not know, then change the password at once.',
      since: (instant) => `Signed in at ${instant}`,
      lastSeen: (instant) => `Last used at ${instant}`,
      current: 'This one',
      unknown: 'Unknown',
      end: 'Sign out',
      endNamed: (device) => `Sign out ${device}`,
      ended: 'That device was signed out.',
    },
  },
});

/** Words of a staff member's own account. */
export const useStaffAccountText = () => useMessages(staffAccountMessages);
