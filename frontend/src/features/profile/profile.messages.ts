import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Hồ sơ',
  signOut: 'Đăng xuất',
  desk: 'Đến bàn làm việc',
  mine: {
    title: 'Dữ liệu của tôi',
    fullName: 'Họ và tên',
    dateOfBirth: 'Ngày sinh',
    phone: 'Số điện thoại',
    email: 'E-mail',
    commune: 'Xã, phường',
    unit: 'Đơn vị',
    unitHint: 'Gõ tên rồi chọn trong danh sách.',
    unitUnlisted: 'Đơn vị của tôi không có trong danh sách',
    unitOther: 'Tên đơn vị',
    group: 'Dự thi với tư cách',
    guardian: 'Người giám hộ',
    registeredAt: 'Đăng ký lúc',
    edit: 'Sửa dữ liệu',
    fixed: 'Ngày sinh và số điện thoại do Ban Tổ chức sửa giúp khi cần.',
    saved: 'Đã lưu dữ liệu của bạn.',
    withdrawn: (at: string) => `Bạn đã rút lại sự đồng ý lúc ${at}, nên không dự thi được nữa.`,
    nameMissing: 'Hãy nhập họ và tên.',
    communeMissing: 'Hãy chọn xã, phường trong danh sách hiện ra khi gõ.',
  },
  attempts: {
    title: 'Lượt thi của tôi',
    empty: 'Bạn chưa nộp bài nào',
    emptyAdvice: 'Sau khi nộp bài, biên nhận của bạn hiện ở đây.',
    home: 'Về trang chủ',
    receipt: (code: string) => `Biên nhận ${code}`,
    line: (number: string, at: string) => `Lượt ${number}, nộp lúc ${at}`,
    open: 'Bạn có một lượt thi đang làm dở.',
    goOn: 'Làm tiếp',
    result: 'Xem kết quả',
  },
  devices: {
    title: 'Thiết bị đang đăng nhập',
    hint: 'Nếu thấy thiết bị lạ, hãy đăng xuất thiết bị đó rồi đổi mật khẩu.',
    current: 'Máy này',
    seen: (at: string) => `Dùng lần cuối lúc ${at}`,
    end: 'Đăng xuất thiết bị',
    ended: 'Đã đăng xuất thiết bị.',
    unknown: 'Thiết bị không rõ',
  },
  password: {
    title: 'Đổi mật khẩu',
    current: 'Mật khẩu hiện tại',
    next: 'Mật khẩu mới',
    hint: 'Ít nhất 8 ký tự.',
    staffHint: 'Ít nhất 14 ký tự.',
    currentMissing: 'Hãy nhập mật khẩu hiện tại.',
    short: 'Mật khẩu mới còn ngắn.',
    submit: 'Đổi mật khẩu',
    done: 'Đã đổi mật khẩu. Các thiết bị khác đã bị đăng xuất.',
  },
  rights: {
    title: 'Quyền của bạn với dữ liệu cá nhân',
    export: 'Tải dữ liệu của tôi',
    exportHint: 'Tệp JSON có mọi thông tin hệ thống đang giữ về bạn.',
    withdraw: 'Rút lại sự đồng ý',
    withdrawHint: 'Bạn ngừng dự thi và ra khỏi các bảng xếp hạng chưa công bố.',
    withdrawTitle: 'Rút lại sự đồng ý?',
    withdrawText:
      'Bạn sẽ không dự thi được nữa và không được xếp hạng trong các tuần chưa công bố kết quả. Không thể tự hoàn lại việc này.',
    withdrawn: 'Đã rút lại sự đồng ý của bạn.',
    delete: 'Xóa tài khoản',
    deleteHint: 'Dữ liệu cá nhân bị xóa; bài thi được giữ lại nhưng không còn tên.',
    deleteTitle: 'Xóa tài khoản và dữ liệu cá nhân?',
    deleteText:
      'Họ tên, ngày sinh, số điện thoại, e-mail và nơi ở của bạn bị xóa hẳn. Bạn mất quyền nhận giải chưa trao, và không thể đăng ký lại bằng số điện thoại này. Không thể khôi phục.',
    deleted: 'Đã xóa tài khoản và dữ liệu cá nhân của bạn.',
    password: 'Nhập mật khẩu để xác nhận',
    passwordMissing: 'Hãy nhập mật khẩu.',
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const profileMessages = defineMessages(vietnamese, () => import('./profile.messages.en.js'));

/** Words of the profile. */
export const useProfileText = () => useMessages(profileMessages);
