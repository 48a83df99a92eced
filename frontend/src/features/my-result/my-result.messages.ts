import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Kết quả của tôi',
  notPublished: {
    title: 'Chưa công bố kết quả',
    advice: 'Ban Giám khảo công bố kết quả sau khi tuần thi đóng. Bài của bạn đã được lưu; biên nhận là bằng chứng.',
    receipt: 'Xem biên nhận',
  },
  notEntered: {
    title: 'Bạn không có bài thi trong tuần này',
    advice: 'Bạn có thể xem bảng xếp hạng, hoặc dự thi tuần đang mở ở trang chủ.',
    standings: 'Xem bảng xếp hạng',
  },
  score: 'câu đúng',
  of: (value: string, count: string) => `${value} / ${count}`,
  rank: 'thứ hạng',
  rankOf: (count: string) => `trong ${count} người`,
  prediction: 'dự đoán của bạn',
  actualCount: 'con số thực tế',
  distance: 'độ lệch',
  duration: 'thời gian làm bài',
  exact: 'Bạn dự đoán chính xác!',
  noPrediction: 'không có',
  prize: (name: string) => `Chúc mừng bạn đạt ${name}!`,
  decidedBy: 'Điều quyết định thứ hạng',
  notRanked: {
    disqualified: 'Bài thi của bạn bị loại khỏi bảng xếp hạng. Hãy liên hệ Ban Tổ chức để biết lý do.',
    barred: 'Bạn thuộc danh sách không được dự thi nên không được xếp hạng.',
    withdrawn: 'Bạn đã rút lại sự đồng ý nên không được xếp hạng.',
    'no-attempt': 'Bạn không có lượt thi được công nhận nên không được xếp hạng.',
  },
  neighbours: 'Những người xếp gần bạn',
  toStandings: 'Xem cả bảng xếp hạng',
  answers: 'Các câu trả lời',
  counted: (number: string, at: string) => `Lượt được công nhận: lượt ${number}, nộp lúc ${at}.`,
  receiptCode: 'Mã biên nhận',
  right: 'Đúng',
  wrong: 'Sai',
  voided: 'Câu được hủy: tính đúng cho mọi người',
  open: 'Bạn không trả lời câu này.',
  mine: 'Bạn chọn',
  correct: 'Đáp án đúng',
  accepted: 'Cũng được chấp nhận',
  explanation: 'Giải thích',
  source: 'Nguồn',
  complaint: {
    title: 'Thấy có điều chưa đúng?',
    advice: 'Hãy gửi khiếu nại đến Ban Tổ chức trong thời hạn ghi trong thể lệ, kèm mã biên nhận.',
    rules: 'Xem thể lệ',
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const myResultMessages = defineMessages(vietnamese, () => import('./my-result.messages.en.js'));

/** Words of a contestant's own result. */
export const useMyResultText = () => useMessages(myResultMessages);
