import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  advice:
    'Dấu hiệu chỉ để Ban Giám khảo xem xét; máy không tự loại ai. Nhiều người trong một cơ quan dùng chung mạng là bình thường.',
  kinds: {
    'same-name-and-birth': {
      title: 'Trùng họ tên và ngày sinh',
      advice: 'Có thể một người đăng ký hai số điện thoại. So thiết bị, mạng và giờ thi trước khi kết luận.',
    },
    'fast-answers': {
      title: 'Làm bài nhanh bất thường',
      advice: 'Trả lời hết trong thời gian rất ngắn. Xem điểm, thiết bị và các lượt khác của người đó.',
    },
    'shared-network': {
      title: 'Cùng mạng, sai giống hệt nhau',
      advice:
        'Có thể chép bài của nhau, cũng có thể cùng học một tài liệu. Cơ quan, trường học và gia đình thường chung mạng.',
    },
    'barred-name': {
      title: 'Giống người trong danh sách không được dự thi',
      advice: 'Trùng họ tên và ngày sinh nhưng khác số điện thoại. Cần xác minh giấy tờ.',
    },
  },
  others: (count: string) => `và ${count} người khác`,
  none: {
    title: 'Không có dấu hiệu nào',
    advice: 'Hệ thống không thấy điều gì bất thường. Ban Giám khảo vẫn có thể mở bất kỳ thí sinh nào từ bảng xếp hạng.',
  },
  unranked: {
    disqualified: 'Đã bị loại',
    disqualifiedNone: 'Chưa loại ai. Mở một thí sinh từ bảng xếp hạng để loại, kèm lý do.',
    barred: 'Có tên trong danh sách không được dự thi',
    barredNone: 'Không ai trong danh sách không được dự thi đã làm bài tuần này.',
    withdrawn: (count: string) => `${count} người đã rút lại đồng ý xử lý dữ liệu nên không được xếp hạng.`,
    outside: 'Những người dưới đây không được xếp hạng và không tính vào N.',
    name: 'Họ tên',
    reason: 'Lý do',
    at: 'Lúc',
    by: 'Người quyết định',
    body: 'Thuộc',
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const signalsMessages = defineMessages(vietnamese, () => import('./signals.messages.en.js'));

/** Words of the signals and of those who are not ranked. */
export const useSignalsText = () => useMessages(signalsMessages);
export type SignalsText = ReturnType<typeof useSignalsText>;
