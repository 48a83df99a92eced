import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Lịch sử và khác biệt',
  show: 'Xem lịch sử',
  advice: 'Ai làm gì, lúc nào, và từng chữ đã đổi. Chữ gạch ngang là đã bỏ, chữ gạch chân là mới thêm.',
  kinds: {
    written: 'Soạn câu hỏi',
    revised: 'Sửa nội dung',
    moved: 'Đổi chỗ trong ngân hàng',
    reviewed: 'Phản biện xong',
    approved: 'Duyệt',
    retired: 'Ngừng dùng',
    reinstated: 'Đưa trở lại thành bản nháp',
    released: 'Vào tuần thi đã phát hành',
    commented: 'Ý kiến phản biện',
  },
  fields: {
    code: 'Mã',
    topic: 'Chủ đề',
    difficulty: 'Độ khó',
    week: 'Tuần',
    stem: 'Câu hỏi',
    option: 'Phương án',
    correct: 'Đáp án',
    explanation: 'Giải thích',
    source: 'Nguồn',
  },
  option: (letter: string) => `Phương án ${letter}`,
  when: (at: string, name: string, version: string) => `${at} · ${name} · phiên bản ${version}`,
  system: 'Có sẵn',
  open: 'chưa xử lý',
  usedIn: 'Tuần thi đang dùng',
  use: (version: string) => `phiên bản ${version}`,
  notUsed: 'Chưa có tuần thi nào đã phát hành dùng câu này.',
  usedInAdvice: 'Sửa ở đây không đổi đề của các tuần thi này: chúng giữ phiên bản lúc phát hành.',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const questionTimelineMessages = defineMessages(vietnamese, () => import('./question-timeline.messages.en.js'));

/** Words of what happened to a question. */
export const useQuestionTimelineText = () => useMessages(questionTimelineMessages);
