import { defineMessages, useMessages } from '../../i18n/messages.js';

const bulkMessages = defineMessages({
  vi: {
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
  },
  en: {
    selectPage: 'Select the page',
    selectAll: (count) => `Select all ${count} that fit the filters`,
    clear: 'Clear the selection',
    selected: (count) => `${count} selected`,
    selectedAll: (count) => `All ${count} that fit the filters are selected`,
    actions: { review: 'Mark as reviewed', approve: 'Approve', retire: 'Retire', reinstate: 'Bring back' },
    titles: {
      review: (count) => `Mark ${count} questions as reviewed?`,
      approve: (count) => `Approve ${count} questions?`,
      retire: (count) => `Retire ${count} questions?`,
      reinstate: (count) => `Bring ${count} questions back?`,
    },
    consequences: {
      review: 'You say that you have read each of them and found it right. Your name goes into its history.',
      approve: 'Rounds that are released from now on may take them.',
      retire: 'New rounds no longer take them. Released rounds keep theirs.',
      reinstate: 'They become drafts and need review and approval again.',
    },
    skipped: 'What cannot be done is left out and named with the reason; the others are done.',
    done: {
      review: (count) => `${count} questions reviewed.`,
      approve: (count) => `${count} questions approved.`,
      retire: (count) => `${count} questions retired.`,
      reinstate: (count) => `${count} questions brought back.`,
    },
    unchanged: (count) => `${count} had this status already.`,
    refused: (count) => `${count} could not be done; the others are not affected.`,
    reason: (count, message) => `${count}: ${message}`,
    export: 'Export',
    exportAll: (count) => `${count} that fit the filters`,
    exportChosen: (count) => `${count} selected`,
    exportTooMany: (most) => `At most ${most} chosen ones fit into a file. Clear the selection and use the filters.`,
    formats: { xlsx: 'Excel (XLSX)', gift: 'GIFT', xml: 'Moodle XML' },
    keysInside: 'The file holds the keys. Each download is in the audit log.',
  },
});

/** Words of what is done to many questions at once. */
export const useBulkText = () => useMessages(bulkMessages);
