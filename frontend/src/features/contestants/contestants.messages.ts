import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Thí sinh',
  lead: 'Người đã đăng ký, mới nhất đứng trước. Số điện thoại chỉ hiện đầy đủ khi mở từng người.',
  filters: 'Lọc thí sinh',
  search: 'Tìm thí sinh',
  searchHint: 'Họ tên hoặc số điện thoại',
  commune: 'Xã, phường',
  communeHint: 'Gõ để tìm',
  table: 'Danh sách thí sinh',
  name: 'Họ và tên',
  phone: 'Số điện thoại',
  birth: 'Ngày sinh',
  place: 'Nơi ở, đơn vị',
  registered: 'Đăng ký lúc',
  flags: 'Dấu hiệu',
  withdrawn: 'Đã rút',
  flagNames: {
    barred: 'Không được dự thi',
    'barred-name': 'Giống người không được dự thi',
    'same-name-and-birth': 'Trùng tên, ngày sinh',
    'same-id-number': 'Trùng số giấy tờ',
    'has-guardian': 'Có người giám hộ',
  },
  emptyTitle: 'Chưa có thí sinh nào',
  emptyAdvice: 'Người đăng ký đầu tiên sẽ hiện ở đây. Hãy gửi địa chỉ trang cuộc thi đến các đơn vị.',
  noneTitle: 'Không thấy thí sinh nào',
  noneAdvice: 'Gõ ngắn hơn, có dấu hay không dấu đều được, hoặc bỏ lọc theo xã, phường.',
  clear: 'Bỏ bộ lọc',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const contestantsMessages = defineMessages(vietnamese, () => import('./contestants.messages.en.js'));

/** Words of the list of contestants. */
export const useContestantsText = () => useMessages(contestantsMessages);
