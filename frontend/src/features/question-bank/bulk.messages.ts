import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  selectPage: 'Chọn cả trang',
  selectAll: (count: string) => `Chọn tất cả ${count} câu khớp bộ lọc`,
  clear: 'Bỏ chọn',
  selected: (count: string) => `Đã chọn ${count} câu`,
  selectedAll: (count: string) => `Đã chọn tất cả ${count} câu khớp bộ lọc`,
  actions: { review: 'Phản biện xong', approve: 'Duyệt', retire: 'Ngừng dùng', reinstate: 'Đưa trở lại' },
  titles: {
    review: (count: string) => `Ghi phản biện xong cho ${count} câu?`,
    approve: (count: string) => `Duyệt ${count} câu?`,
    retire: (count: string) => `Ngừng dùng ${count} câu?`,
    reinstate: (count: string) => `Đưa ${count} câu trở lại?`,
  },
  consequences: {
    review: 'Bạn xác nhận đã đọc từng câu và thấy đúng. Tên bạn được ghi vào lịch sử của mỗi câu.',
    approve: 'Tuần thi phát hành từ nay có thể lấy những câu này.',
    retire: 'Tuần thi mới không lấy những câu này nữa. Tuần thi đã phát hành vẫn giữ nguyên.',
    reinstate: 'Các câu này trở thành bản nháp, cần phản biện và duyệt lại.',
  },
  skipped: 'Câu nào chưa làm được sẽ được bỏ qua và nêu tên kèm lý do; các câu khác vẫn xong.',
  done: {
    review: (count: string) => `Đã ghi phản biện ${count} câu.`,
    approve: (count: string) => `Đã duyệt ${count} câu.`,
    retire: (count: string) => `Đã ngừng dùng ${count} câu.`,
    reinstate: (count: string) => `Đã đưa trở lại ${count} câu.`,
  },
  unchanged: (count: string) => `${count} câu đã ở trạng thái này từ trước.`,
  refused: (count: string) => `${count} câu chưa làm được; câu khác không bị ảnh hưởng.`,
  reason: (count: string, message: string) => `${count} câu: ${message}`,
  export: 'Xuất tệp',
  exportAll: (count: string) => `${count} câu khớp bộ lọc`,
  exportChosen: (count: string) => `${count} câu đã chọn`,
  exportTooMany: (most: string) => `Chỉ xuất được ${most} câu chọn riêng. Hãy bỏ chọn và dùng bộ lọc.`,
  formats: { xlsx: 'Excel (XLSX)', gift: 'GIFT', xml: 'Moodle XML' },
  keysInside: 'Tệp có đáp án. Mỗi lần tải được ghi vào nhật ký.',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const bulkMessages = defineMessages(vietnamese, () => import('./bulk.messages.en.js'));

/** Words of what is done to many questions at once. */
export const useBulkText = () => useMessages(bulkMessages);
