import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Tài khoản nội bộ',
  lead: 'Ban Tổ chức, Ban Giám khảo và quản trị. Mỗi người một tài khoản riêng: nhật ký ghi theo tên.',
  add: 'Thêm tài khoản',
  caption: 'Các tài khoản nội bộ',
  filters: 'Lọc tài khoản',
  search: 'Tìm theo tên hoặc tên đăng nhập',
  role: 'Vai trò',
  everyRole: 'Mọi vai trò',
  columns: {
    displayName: 'Họ tên',
    signInName: 'Tên đăng nhập',
    role: 'Vai trò',
    state: 'Tình trạng',
    createdAt: 'Tạo lúc',
  },
  active: 'Đang hoạt động',
  disabled: (day: string) => `Đã khóa ${day}`,
  you: 'bạn',
  form: {
    signInName: 'Tên đăng nhập',
    signInNameHint: 'Chữ không dấu, số, dấu chấm hoặc gạch; bắt đầu bằng chữ, từ 3 ký tự. Không đổi được về sau.',
    displayName: 'Họ tên',
    displayNameHint: 'Như sẽ ghi trong nhật ký và các phiên bản kết quả.',
    role: 'Vai trò',
    roles: {
      organiser: 'Chuẩn bị cuộc thi: câu hỏi, tuần thi, đơn vị, thông báo. Xem kết quả nhưng không quyết định.',
      judge: 'Kiểm tra, loại thí sinh, xử lý câu hỏi, xác nhận và công bố kết quả.',
      administrator: 'Tạo và khóa tài khoản, xem nhật ký. Không quyết định về câu hỏi hay kết quả.',
    },
    password: 'Mật khẩu',
    passwordHint: 'Ít nhất 14 ký tự. Đưa tận tay cho người đó và nhắc đổi sau lần đăng nhập đầu tiên.',
    newPassword: 'Mật khẩu mới',
    newPasswordHint: 'Để trống nếu không đổi. Ít nhất 14 ký tự; người đó sẽ bị đăng xuất khỏi mọi máy.',
    nameNeeded: 'Hãy ghi họ tên.',
    signInNameWrong: 'Từ 3 đến 40 chữ không dấu, số, dấu chấm hoặc gạch; bắt đầu bằng chữ.',
    tooShort: 'Mật khẩu cần ít nhất 14 ký tự.',
    roleSignsOut: 'Đổi vai trò cũng đăng xuất người đó khỏi mọi máy.',
    ownRole: 'Bạn không thể tự đổi vai trò hay tự khóa mình; hãy nhờ một quản trị viên khác.',
    create: 'Tạo tài khoản',
  },
  created: (name: string) => `Đã tạo tài khoản cho ${name}.`,
  saved: 'Đã lưu tài khoản.',
  disable: {
    act: 'Khóa tài khoản',
    title: (name: string) => `Khóa tài khoản của ${name}?`,
    follows:
      'Người này bị đăng xuất ngay khỏi mọi máy và không đăng nhập được nữa. Những gì đã làm vẫn còn trong nhật ký. Có thể mở lại sau.',
    done: 'Đã khóa tài khoản.',
  },
  enable: { act: 'Mở lại tài khoản', done: 'Đã mở lại tài khoản.' },
  empty: { title: 'Không có tài khoản nào khớp', advice: 'Hãy gõ ngắn hơn hoặc chọn mọi vai trò.' },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const staffAccountsMessages = defineMessages(vietnamese, () => import('./staff-accounts.messages.en.js'));

/** Words of the staff accounts. */
export const useStaffAccountsText = () => useMessages(staffAccountsMessages);
export type StaffAccountsText = ReturnType<typeof useStaffAccountsText>;
