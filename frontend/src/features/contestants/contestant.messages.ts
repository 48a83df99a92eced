import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  contestant: 'Thí sinh',
  phone: 'Số điện thoại',
  email: 'E-mail',
  birth: 'Ngày sinh',
  commune: 'Xã, phường',
  unit: 'Đơn vị',
  group: 'Đối tượng',
  idNumber: 'Số giấy tờ',
  idLastFour: (digits: string) => `… ${digits} (chỉ giữ 4 số cuối)`,
  guardian: 'Người giám hộ',
  registered: 'Đăng ký lúc',
  consented: 'Đồng ý lúc',
  withdrawn: 'Rút đồng ý lúc',
  barredTitle: 'Người này không được dự thi',
  barredEvidence: (body: string) => `Trùng số điện thoại hoặc số giấy tờ với một thành viên ${body}.`,
  barredFollows: 'Lượt thi của người này không được tính vào bảng xếp hạng và không tính vào số người trả lời đúng.',
  flagTitle: 'Có thể là người trong danh sách không được dự thi',
  flagEvidence: (body: string) =>
    `Trùng họ tên và ngày sinh với một thành viên ${body}. Nhiều người có thể trùng; hãy kiểm tra trước khi kết luận.`,
  toRoster: 'Xem danh sách không được dự thi',
  issueCode: 'Cấp mã đặt lại mật khẩu',
  issueTitle: 'Cấp mã dùng một lần?',
  issueAdvice:
    'Hãy chắc chắn người đang liên hệ đúng là thí sinh này (hỏi ngày sinh, đơn vị). Mã chỉ hiện một lần; việc cấp mã được ghi vào nhật ký.',
  issue: 'Cấp mã',
  codeTitle: 'Mã đặt lại mật khẩu',
  codeName: 'mã đặt lại mật khẩu',
  codeAdvice: (until: string) =>
    `Đọc mã này cho thí sinh. Thí sinh vào “Quên mật khẩu”, nhập số điện thoại và mã, rồi đặt mật khẩu mới. Mã dùng được đến ${until}.`,
  codeOnce: 'Đóng cửa sổ này thì không xem lại được mã; khi cần hãy cấp mã khác.',
  close: 'Đã đọc xong',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const contestantMessages = defineMessages(vietnamese, () => import('./contestant.messages.en.js'));

/** Words of one contestant's details. */
export const useContestantText = () => useMessages(contestantMessages);
