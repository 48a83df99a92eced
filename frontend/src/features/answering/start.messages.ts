import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
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
  refused: 'Bạn không thể dự thi',
  upcoming: { title: 'Tuần thi chưa mở', advice: (at: string) => `Tuần thi mở lúc ${at}. Hãy quay lại khi đó.` },
  closed: {
    title: 'Tuần thi đã kết thúc',
    advice: (at: string) => `Tuần thi đã kết thúc lúc ${at}. Bạn có thể xem các tuần khác ở trang chủ.`,
  },
  unknown: { title: 'Không có tuần thi này', advice: 'Địa chỉ có thể đã gõ sai. Hãy chọn tuần thi ở trang chủ.' },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const startMessages = defineMessages(vietnamese, () => import('./start.messages.en.js'));

/** Words of the page before an attempt. */
export const useStartText = () => useMessages(startMessages);
