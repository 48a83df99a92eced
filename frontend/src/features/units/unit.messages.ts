import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  newTitle: 'Đơn vị mới',
  code: 'Mã đơn vị',
  codeHint: 'Duy nhất; dùng trong tệp nạp, ví dụ: SO-KHCN',
  name: 'Tên đơn vị',
  nameHint: 'Khi đổi tên, tên cũ được giữ để tìm kiếm.',
  kind: 'Loại đơn vị',
  nameNeeded: 'Hãy nhập tên đơn vị.',
  codeNeeded: 'Hãy nhập mã đơn vị.',
  kindNeeded: 'Hãy chọn loại đơn vị.',
  parent: 'Trực thuộc',
  parentHint: 'Gõ để tìm; bỏ trống nếu không thuộc đơn vị nào.',
  roster: 'Số người khai báo',
  rosterHint: 'Để tính tỷ lệ tham gia của tập thể. Bỏ trống: đơn vị được xếp theo số người dự thi.',
  validFrom: 'Có hiệu lực từ ngày',
  validTo: 'Không còn từ ngày',
  validToHint: 'Ngày đầu tiên đơn vị không còn tồn tại. Thí sinh không chọn được đơn vị này nữa.',
  successor: 'Nay thuộc đơn vị',
  successorHint: 'Đơn vị mà đơn vị này được sáp nhập vào hoặc đổi thành.',
  save: 'Lưu đơn vị',
  create: 'Thêm đơn vị',
  saved: 'Đã lưu đơn vị.',
  added: 'Đã thêm đơn vị.',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const unitMessages = defineMessages(vietnamese, () => import('./unit.messages.en.js'));

/** Words of the editor of one unit. */
export const useUnitText = () => useMessages(unitMessages);
