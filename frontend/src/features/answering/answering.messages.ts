import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  question: (number: number, count: number) => `Câu ${number} / ${count}`,
  questionSpoken: (number: number, count: number) => `Câu ${number} trong ${count} câu`,
  questionShort: (number: number) => `Câu ${number}`,
  allQuestions: 'Các câu hỏi',
  allOnOnePage: 'Xem tất cả trên một trang',
  oneByOne: 'Xem từng câu',
  previous: 'Câu trước',
  next: 'Câu tiếp theo',
  toPrediction: 'Đến phần dự đoán',
  toReview: 'Xem lại và nộp bài',
  flag: 'Đánh dấu xem lại',
  unflag: 'Bỏ đánh dấu',
  answered: 'đã trả lời',
  unanswered: 'chưa trả lời',
  flagged: 'đánh dấu xem lại',
  unsent: 'chưa gửi được',
  keysHint: 'Trên bàn phím: nhấn phím số 1 đến 4 để chọn phương án.',
  saving: 'Đang lưu…',
  saved: 'Đã lưu',
  notSaved: 'Chưa gửi được – vẫn giữ trên máy này',
  startsEmpty: 'Chọn một phương án, hệ thống tự lưu',
  signedOut: {
    title: 'Phiên đăng nhập đã hết',
    advice:
      'Những gì bạn chọn vẫn được giữ trên máy này. Hãy đăng nhập lại để gửi và làm tiếp; thời gian vẫn đang tính.',
    signIn: 'Đăng nhập lại',
  },
  warnings: {
    five: 'Còn dưới 5 phút.',
    one: 'Còn dưới 1 phút. Hãy xem lại và nộp bài.',
    last: 'Sắp hết giờ. Những câu đã lưu sẽ tự động được tính.',
  },
  timeUp: {
    title: (at: string) => `Hết giờ lúc ${at}`,
    savedCount: 'Những câu đã gửi được tính. Hệ thống đang lập biên nhận cho bạn.',
    offline: 'Những câu đã gửi được tính. Máy đang mất kết nối; biên nhận sẽ hiện ở đây khi có mạng trở lại.',
    unsent: (count: number) =>
      `${count} lựa chọn trên máy này chưa được máy chủ xác nhận trước giờ kết thúc. Biên nhận sẽ cho biết số câu được tính.`,
    waiting: 'Đang chờ biên nhận…',
  },
  prediction: {
    title: 'Dự đoán',
    ask: {
      'all-correct': 'Theo bạn, có bao nhiêu người trả lời đúng tất cả các câu hỏi của tuần thi này?',
      participants: 'Theo bạn, có bao nhiêu người dự thi tuần này?',
      attempts: 'Theo bạn, tuần thi này có bao nhiêu lượt thi?',
    },
    why: 'Khi nhiều người có cùng số câu đúng, ai dự đoán gần con số thực tế hơn thì xếp trên. Lệch nhiều hơn hay ít hơn đều tính như nhau.',
    exampleTitle: 'Ví dụ',
    example: 'Con số thực tế là 1.200. Dự đoán 1.190 (lệch 10) xếp trên dự đoán 1.215 (lệch 15).',
    field: 'Dự đoán của bạn',
    fieldHint: 'Một số nguyên từ 0 trở lên, ví dụ 1200 hoặc 1.200.',
    tooLarge: 'Số này quá lớn. Hãy nhập số từ 0 đến 100.000.000.',
    lockNote: 'Dự đoán được chốt khi bạn nộp bài lần đầu trong tuần và không đổi được nữa.',
    locked: (value: string) => `Dự đoán ${value} đã được chốt ở lần nộp đầu tiên trong tuần.`,
    lockedEmpty: 'Lượt thi đầu tiên của tuần này đã kết thúc khi chưa có dự đoán, nên không nhập thêm được.',
    missing: 'chưa nhập',
  },
  review: {
    title: 'Xem lại và nộp bài',
    allAnswered: (count: number) => `Bạn đã trả lời đủ ${count} câu hỏi.`,
    someOpen: (open: number, count: number) => `Còn ${open} trong ${count} câu chưa trả lời.`,
    flaggedCount: (count: number) => `${count} câu được đánh dấu xem lại.`,
    predictionMissing: 'Bạn chưa nhập dự đoán. Cần có dự đoán mới nộp được bài.',
    predictionOptional: 'Bạn chưa nhập dự đoán. Vẫn nộp được, nhưng sẽ xếp sau những người có dự đoán.',
    toPrediction: 'Nhập dự đoán',
    yourChoice: 'Bạn chọn',
    open: 'Chưa trả lời',
    change: (number: number) => `Sửa câu ${number}`,
    changePrediction: 'Sửa dự đoán',
    submit: 'Nộp bài',
    afterwards: 'Sau khi nộp sẽ không sửa được nữa.',
    confirmTitle: 'Nộp bài?',
    confirmOpen: (open: number) => `Còn ${open} câu chưa trả lời; những câu này không được tính điểm.`,
    confirmText: (answered: number, count: number) => `Bạn đã trả lời ${answered} trong ${count} câu.`,
    confirmPrediction: (value: string) => `Dự đoán: ${value}.`,
    stay: 'Chưa nộp, xem lại',
  },
  submitting: {
    title: 'Đang nộp bài',
    sending: 'Đang gửi bài của bạn…',
    waitingTitle: 'Chưa nộp được vì mất kết nối',
    waiting:
      'Bài của bạn vẫn được giữ trên máy này và sẽ tự nộp khi có mạng, nếu khi đó chưa hết giờ. Hãy giữ trang này mở. Những câu đã lưu trên máy chủ vẫn được tính.',
    again: 'Nộp lại ngay',
    back: 'Quay lại bài làm',
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const answeringMessages = defineMessages(vietnamese, () => import('./answering.messages.en.js'));

/** Words of the questions, the prediction and the submission. */
export const useAnsweringText = () => useMessages(answeringMessages);
