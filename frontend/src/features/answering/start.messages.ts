import { defineMessages, useMessages } from '../../i18n/messages.js';

const startMessages = defineMessages({
  vi: {
    title: 'Bắt đầu làm bài',
    another: (number: string) => `Lượt thi thứ ${number}`,
    facts: {
      questions: 'câu hỏi',
      time: 'thời gian làm bài',
      attemptsLeft: 'lượt thi còn lại',
      unlimited: 'Không giới hạn',
    },
    before: 'Trước khi bắt đầu',
    points: [
      'Đồng hồ chạy ngay khi bạn bấm “Bắt đầu làm bài” và không dừng lại, kể cả khi bạn đóng trang.',
      'Mỗi lựa chọn được lưu ngay. Mất mạng, tải lại trang hay đổi sang máy khác, bạn vẫn làm tiếp được.',
      'Có thể sửa câu trả lời cho đến khi nộp bài. Hết giờ, hệ thống tự nộp những câu đã lưu.',
      'Sau các câu hỏi có một phần dự đoán, dùng để xếp hạng khi nhiều người có cùng số câu đúng.',
    ],
    closesEarly: (at: string) => `Tuần thi đóng lúc ${at}; lượt thi kết thúc chậm nhất vào lúc đó.`,
    start: 'Bắt đầu làm bài',
    startAnother: 'Bắt đầu lượt thi mới',
    retrySafe: 'Bấm lại không làm mất lượt thi: mỗi lần chỉ có một lượt đang mở.',
    receipt: 'Xem biên nhận lượt trước',
    home: 'Về trang chủ',
    upcoming: { title: 'Tuần thi chưa mở', advice: (at: string) => `Tuần thi mở lúc ${at}. Hãy quay lại khi đó.` },
    closed: {
      title: 'Tuần thi đã kết thúc',
      advice: (at: string) => `Tuần thi đã kết thúc lúc ${at}. Bạn có thể xem các tuần khác ở trang chủ.`,
    },
    unknown: { title: 'Không có tuần thi này', advice: 'Địa chỉ có thể đã gõ sai. Hãy chọn tuần thi ở trang chủ.' },
  },
  en: {
    title: 'Start answering',
    another: (number) => `Attempt ${number}`,
    facts: {
      questions: 'questions',
      time: 'time to answer',
      attemptsLeft: 'attempts left',
      unlimited: 'Unlimited',
    },
    before: 'Before you start',
    points: [
      'The clock starts when you press “Start answering” and does not stop, even if you close the page.',
      'Every choice is saved at once. After a lost connection, a reload or on another device you go on where you were.',
      'You can change answers until you submit. When time is up, what is saved is submitted for you.',
      'After the questions there is a prediction, which ranks people who have the same number of right answers.',
    ],
    closesEarly: (at) => `The round closes at ${at}; your attempt ends then at the latest.`,
    start: 'Start answering',
    startAnother: 'Start another attempt',
    retrySafe: 'Pressing again does not use up another attempt: only one can be open at a time.',
    receipt: 'Receipt of the attempt before',
    home: 'Home page',
    upcoming: { title: 'The round is not open yet', advice: (at) => `It opens at ${at}. Please come back then.` },
    closed: {
      title: 'The round is over',
      advice: (at) => `It closed at ${at}. The other rounds are on the home page.`,
    },
    unknown: {
      title: 'There is no such round',
      advice: 'The address may be mistyped. Choose a round on the home page.',
    },
  },
});

/** Words of the page before an attempt. */
export const useStartText = () => useMessages(startMessages);
