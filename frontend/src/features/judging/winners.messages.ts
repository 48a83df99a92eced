import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  advice: 'Xem trước đúng những gì sẽ có trong tệp, rồi tải về.',
  options: 'Nội dung tệp',
  content: {
    legend: 'Gồm những ai',
    winners: 'Người đạt giải',
    winnersHint: 'Danh sách để xác minh và trình quyết định',
    all: 'Toàn bộ bảng xếp hạng',
    allHint: 'Mọi thí sinh được xếp hạng, với mọi tiêu chí',
  },
  full: 'Ghi đầy đủ số điện thoại và ngày sinh',
  fullHint:
    'Chỉ để xác minh người đạt giải; việc tải được ghi vào nhật ký kèm tên bạn. Đừng gửi tệp này cho người khác.',
  notFull: 'Tệp chỉ có số điện thoại đã che, không có ngày sinh.',
  preview: (version: string) => `Xem trước, phiên bản ${version}`,
  previewCaption: 'Xem trước nội dung tệp',
  firstRows: (shown: string, total: string) => `${shown} dòng đầu trong ${total} dòng.`,
  people: (count: string) => `${count} người đạt giải.`,
  draft: 'Phiên bản này chưa được xác nhận: tệp chỉ để kiểm tra, chưa dùng để trình ký.',
  unpublished: 'Phiên bản này đã xác nhận nhưng chưa công bố.',
  xlsx: 'Tải XLSX',
  csv: 'Tải CSV',
  csvHint: 'XLSX mở bằng Excel. CSV là văn bản UTF-8 cho phần mềm khác.',
  passedOver: 'Giải chuyển cho người kế tiếp',
  none: {
    title: 'Chưa ai đạt giải',
    advice: 'Không thí sinh nào đủ điều kiện xét giải, hoặc giải còn đồng hạng chưa phân định.',
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const winnersMessages = defineMessages(vietnamese, () => import('./winners.messages.en.js'));

/** Words of the list of winners and its files. */
export const useWinnersText = () => useMessages(winnersMessages);
