import { defineMessages, useMessages } from '../../i18n/messages.js';

const signalsMessages = defineMessages({
  vi: {
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
      advice:
        'Hệ thống không thấy điều gì bất thường. Ban Giám khảo vẫn có thể mở bất kỳ thí sinh nào từ bảng xếp hạng.',
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
  },
  en: {
    advice:
      'Signals are for the jury to look at; the machine bans nobody. Many people of one office on one network are usual.',
    kinds: {
      'same-name-and-birth': {
        title: 'Same name and day of birth',
        advice: 'Perhaps one person with two phone numbers. Compare devices, networks and times before concluding.',
      },
      'fast-answers': {
        title: 'Unusually fast',
        advice: 'Everything answered in a very short time. Look at the score, the device and the other attempts.',
      },
      'shared-network': {
        title: 'One network, the same mistakes',
        advice: 'They may have copied, or learned from the same paper. Offices, schools and families share networks.',
      },
      'barred-name': {
        title: 'Resembles somebody on the barred roster',
        advice: 'The same name and day of birth, but another phone. Papers have to be checked.',
      },
    },
    others: (count) => `and ${count} more`,
    none: {
      title: 'No signals',
      advice: 'Nothing unusual was seen. The jury can still open any contestant from the ranking.',
    },
    unranked: {
      disqualified: 'Disqualified',
      disqualifiedNone: 'Nobody yet. Open a contestant from the ranking to disqualify, with a reason.',
      barred: 'On the barred roster',
      barredNone: 'Nobody on the barred roster took part in this round.',
      withdrawn: (count) => `${count} people withdrew their consent and are not ranked.`,
      outside: 'The people below are not ranked and not counted in N.',
      name: 'Name',
      reason: 'Reason',
      at: 'When',
      by: 'Decided by',
      body: 'Member of',
    },
  },
});

/** Words of the signals and of those who are not ranked. */
export const useSignalsText = () => useMessages(signalsMessages);
export type SignalsText = ReturnType<typeof useSignalsText>;
