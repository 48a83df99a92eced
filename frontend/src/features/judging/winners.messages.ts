import { defineMessages, useMessages } from '../../i18n/messages.js';

const winnersMessages = defineMessages({
  vi: {
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
  },
  en: {
    advice: 'See exactly what the file will hold, then download it.',
    options: 'Contents of the file',
    content: {
      legend: 'Who is in it',
      winners: 'Winners',
      winnersHint: 'The list for verification and for the decision',
      all: 'The whole ranking',
      allHint: 'Everybody ranked, with every key',
    },
    full: 'Whole phone numbers and days of birth',
    fullHint: 'Only to verify winners; the download is recorded with your name. Do not pass the file on.',
    notFull: 'The file has masked phones only, and no days of birth.',
    preview: (version) => `Preview, version ${version}`,
    previewCaption: 'Preview of the file',
    firstRows: (shown, total) => `The first ${shown} of ${total} rows.`,
    people: (count) => `${count} winners.`,
    draft: 'This version is not confirmed: the file is for checking, not for signing.',
    unpublished: 'This version is confirmed but not published.',
    xlsx: 'Download XLSX',
    csv: 'Download CSV',
    csvHint: 'XLSX opens in Excel. CSV is UTF-8 text for other software.',
    passedOver: 'Prizes that went to the next in rank',
    none: {
      title: 'Nobody has a prize yet',
      advice: 'Nobody is eligible, or the prizes are still tied.',
    },
  },
});

/** Words of the list of winners and its files. */
export const useWinnersText = () => useMessages(winnersMessages);
