import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Đơn vị',
  lead: 'Nơi ở và nơi làm việc mà thí sinh chọn khi đăng ký. Tên cũ vẫn tìm được sau khi đổi tên hay sáp nhập.',
  add: 'Thêm đơn vị',
  import: 'Nạp từ tệp',
  importTitle: 'Nạp đơn vị từ tệp',
  importAbout:
    'Các cột: Mã, Tên, Loại, Thuộc, Số người. Mã đã có thì được cập nhật, mã mới thì được thêm; không đơn vị nào bị xóa.',
  filters: 'Lọc đơn vị',
  search: 'Tìm đơn vị',
  searchHint: 'Tên hoặc mã, có dấu hay không dấu',
  kind: 'Loại',
  all: 'Tất cả',
  table: 'Danh sách đơn vị',
  code: 'Mã',
  name: 'Tên',
  parent: 'Trực thuộc',
  roster: 'Số người khai báo',
  below: 'Đơn vị con',
  showBelow: (count: string) => `Xem ${count} đơn vị`,
  belowOf: (name: string) => `Các đơn vị thuộc ${name}`,
  showAll: 'Xem tất cả đơn vị',
  validity: 'Hiệu lực',
  ended: (day: string) => `Hết từ ${day}`,
  current: 'Đang có',
  mergedInto: (name: string) => `nay là ${name}`,
  emptyTitle: 'Chưa có đơn vị nào',
  emptyAdvice: 'Nạp danh sách đơn vị từ tệp, hoặc thêm từng đơn vị.',
  noneTitle: 'Không thấy đơn vị nào',
  noneAdvice: 'Gõ ngắn hơn, có dấu hay không dấu đều được, hoặc bỏ lọc theo loại.',
  clear: 'Bỏ bộ lọc',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const unitsMessages = defineMessages(vietnamese, () => import('./units.messages.en.js'));

/** Words of the list of units. */
export const useUnitsText = () => useMessages(unitsMessages);
