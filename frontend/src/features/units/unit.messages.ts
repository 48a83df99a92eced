import { defineMessages, useMessages } from '../../i18n/messages.js';

const unitMessages = defineMessages({
  vi: {
    newTitle: 'Đơn vị mới',
    code: 'Mã đơn vị',
    codeHint: 'Duy nhất; dùng trong tệp nạp, ví dụ: SO-KHCN',
    name: 'Tên đơn vị',
    nameHint: 'Khi đổi tên, tên cũ được giữ để tìm kiếm.',
    kind: 'Loại đơn vị',
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
  },
  en: {
    newTitle: 'New unit',
    code: 'Code',
    codeHint: 'Unique; used in files, for example: SO-KHCN',
    name: 'Name',
    nameHint: 'After a change of name the old one is kept for searching.',
    kind: 'Kind',
    parent: 'Belongs to',
    parentHint: 'Type to search; leave empty if it belongs to none.',
    roster: 'Declared people',
    rosterHint: 'For the share of a unit that takes part. Left empty, the unit is ranked by its number of entrants.',
    validFrom: 'Valid from',
    validTo: 'Gone from',
    validToHint: 'The first day on which it no longer exists. Contestants can no longer choose it.',
    successor: 'Now part of',
    successorHint: 'The unit that it was merged into or became.',
    save: 'Save the unit',
    create: 'Add the unit',
    saved: 'Unit saved.',
    added: 'Unit added.',
  },
});

/** Words of the editor of one unit. */
export const useUnitText = () => useMessages(unitMessages);
