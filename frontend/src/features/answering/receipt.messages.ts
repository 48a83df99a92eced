import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Biên nhận',
  submitted: 'Bạn đã nộp bài thành công',
  byDeadline: 'Lượt thi đã kết thúc khi hết giờ; những câu đã lưu được tính',
  code: 'Mã biên nhận',
  codeName: 'mã biên nhận',
  contestant: 'Thí sinh',
  round: 'Tuần thi',
  attempt: 'Lượt thi',
  submittedAt: 'Nộp lúc',
  endedAt: 'Kết thúc lúc',
  answered: 'Số câu đã trả lời',
  answeredOf: (answered: string, count: string) => `${answered} / ${count}`,
  prediction: 'Dự đoán',
  noPrediction: 'không có',
  score: 'Số câu đúng',
  keep: 'Hãy giữ mã này. Khi cần hỏi Ban Tổ chức về bài thi, chỉ cần đọc mã biên nhận.',
  saveImage: 'Lưu ảnh',
  shareImage: 'Chia sẻ ảnh',
  print: 'In biên nhận',
  imageFailed: 'Chưa tạo được ảnh. Bạn có thể sao chép mã hoặc chụp màn hình.',
  next: {
    title: 'Khi nào có kết quả?',
    open: (at: string) => `Tuần thi đóng lúc ${at}. Ban Giám khảo công bố kết quả sau đó.`,
    closed: 'Tuần thi đã đóng. Ban Giám khảo đang xét; kết quả được công bố ở trang chủ.',
    published: 'Kết quả tuần này đã được công bố.',
    toResult: 'Xem kết quả của tôi',
    another: 'Làm thêm một lượt',
    attemptsLeft: (left: string) => `Bạn còn ${left} lượt thi trong tuần này.`,
    unlimited: 'Bạn có thể thi thêm trong tuần này.',
    home: 'Về trang chủ',
  },
  others: 'Các lượt thi khác trong tuần',
  attemptNumber: (number: string) => `Lượt ${number}`,
  none: { title: 'Chưa có biên nhận', advice: 'Biên nhận hiện ở đây sau khi bạn nộp bài.', toAttempt: 'Đến bài làm' },
  imageFoot: 'Thời gian theo đồng hồ máy chủ, giờ Việt Nam',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const receiptMessages = defineMessages(vietnamese, () => import('./receipt.messages.en.js'));

/** Words of the receipt. */
export const useReceiptText = () => useMessages(receiptMessages);
export type ReceiptText = ReturnType<typeof useReceiptText>;
