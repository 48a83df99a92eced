import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Danh sách không được dự thi',
  lead: 'Thành viên Ban Tổ chức, Ban Giám khảo, Ban Đề thi, Tổ thư ký. Người có trong danh sách không đăng ký, không vào thi và không được xếp hạng.',
  add: 'Thêm người',
  import: 'Nạp từ tệp',
  importTitle: 'Nạp danh sách từ tệp',
  importAbout:
    'Các cột: Họ và tên, Ngày sinh, Số điện thoại, Số CCCD, Ban. Số CCCD chỉ được lưu dạng mã hóa một chiều và 4 số cuối.',
  filters: 'Lọc danh sách',
  search: 'Tìm trong danh sách',
  searchHint: 'Họ tên hoặc tên ban',
  how: 'Trùng số điện thoại hoặc số giấy tờ là chắc chắn. Trùng họ tên và ngày sinh chỉ là dấu hiệu để kiểm tra, không ai bị loại tự động vì điều đó.',
  table: 'Người không được dự thi',
  name: 'Họ và tên',
  birth: 'Ngày sinh',
  phone: 'Số điện thoại',
  idNumber: 'Số giấy tờ',
  body: 'Ban',
  added: 'Thêm lúc',
  matches: 'Thí sinh trùng',
  noMatch: 'Chưa thấy ai',
  certain: 'Chắc chắn: trùng số điện thoại hoặc số giấy tờ',
  likely: 'Cần kiểm tra: trùng họ tên và ngày sinh',
  remove: 'Xóa khỏi danh sách',
  removeOne: (name: string) => `Xóa ${name} khỏi danh sách`,
  removeTitle: (name: string) => `Xóa ${name} khỏi danh sách?`,
  removeAdvice:
    'Người này lại có thể đăng ký và dự thi. Kết quả đã tính không tự thay đổi; tuần thi đóng sau này sẽ tính theo danh sách mới. Việc xóa được ghi vào nhật ký.',
  removed: 'Đã xóa khỏi danh sách.',
  emptyTitle: 'Danh sách đang trống',
  emptyAdvice: 'Thêm thành viên các ban trước khi mở tuần thi đầu tiên, để họ không vô tình dự thi.',
  noneTitle: 'Không thấy ai khớp',
  noneAdvice: 'Gõ ngắn hơn, có dấu hay không dấu đều được.',
  fullName: 'Họ và tên',
  birthHint: 'Cùng họ tên thì thành dấu hiệu cần kiểm tra.',
  phoneHint: 'Nên có: đây là cách nhận ra chắc chắn nhất.',
  idNumberLabel: 'Số CCCD',
  idNumberHint: 'Chỉ lưu mã hóa một chiều và 4 số cuối.',
  bodyHint: 'Ví dụ: Ban Giám khảo',
  nameNeeded: 'Hãy nhập họ và tên.',
  bodyNeeded: 'Hãy nhập tên ban.',
  identityNeeded: 'Cần ít nhất một trong ba: số điện thoại, số CCCD, ngày sinh; nếu không thì không nhận ra được ai.',
  addTitle: 'Thêm người không được dự thi',
  addedDone: 'Đã thêm vào danh sách.',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const barredRosterMessages = defineMessages(vietnamese, () => import('./barred-roster.messages.en.js'));

/** Words of the barred roster. */
export const useBarredRosterText = () => useMessages(barredRosterMessages);
