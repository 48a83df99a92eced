import { defineMessages, useMessages } from '../../i18n/messages.js';

const paperMessages = defineMessages({
  vi: {
    blueprint: {
      title: 'Ma trận đề',
      lead: 'Mỗi dòng lấy bao nhiêu câu thuộc chủ đề và độ khó nào. Câu hỏi và phương án được xáo riêng cho từng lượt thi.',
      table: 'Các dòng của ma trận đề',
      row: (place: number) => `dòng ${place}`,
      topic: 'Chủ đề',
      difficulty: 'Độ khó',
      count: 'Số câu',
      available: 'Hiện có',
      anyTopic: 'Bất kỳ',
      anyDifficulty: 'Bất kỳ',
      add: 'Thêm dòng',
      removal: 'Bỏ dòng',
      remove: (place: number) => `Bỏ dòng ${place}`,
      checking: 'Đang đếm câu hỏi…',
      feasible: (count: string) => `Đề ${count} câu: ngân hàng đủ câu hỏi đã duyệt.`,
      short: (count: string, short: string) =>
        `Đề ${count} câu: còn thiếu ${short} câu đã duyệt. Duyệt thêm câu hỏi hoặc giảm số câu.`,
      incomplete: 'Mỗi dòng cần số câu từ 1 đến 100.',
      save: 'Lưu ma trận đề',
      saved: 'Đã lưu ma trận đề.',
    },
    preview: {
      title: 'Đề như thí sinh thấy',
      lead: 'Rút thử một đề theo ma trận hiện tại. Không có đáp án; mỗi thí sinh nhận một đề khác.',
      another: 'Rút đề khác',
      progress: (place: string, count: string) => `Câu ${place} / ${count}`,
      previous: 'Câu trước',
      next: 'Câu sau',
      about: (topic: string, difficulty: string) => `${topic} · ${difficulty}`,
      phone: 'Màn hình điện thoại của thí sinh',
      list: 'Cả đề',
    },
  },
  en: {
    blueprint: {
      title: 'Blueprint of the paper',
      lead: 'Each row takes so many questions of a topic and a difficulty. Questions and options are shuffled for every attempt.',
      table: 'Rows of the blueprint',
      row: (place) => `row ${place}`,
      topic: 'Topic',
      difficulty: 'Difficulty',
      count: 'Questions',
      available: 'Available',
      anyTopic: 'Any',
      anyDifficulty: 'Any',
      add: 'Add a row',
      removal: 'Remove',
      remove: (place) => `Remove row ${place}`,
      checking: 'Counting the questions…',
      feasible: (count) => `A paper of ${count} questions: the bank has enough approved ones.`,
      short: (count, short) =>
        `A paper of ${count} questions: ${short} approved questions are missing. Approve more, or ask for fewer.`,
      incomplete: 'Every row needs a number of questions from 1 to 100.',
      save: 'Save the blueprint',
      saved: 'The blueprint is saved.',
    },
    preview: {
      title: 'A paper as contestants see it',
      lead: 'Drawn by the present blueprint, without the key; every contestant gets another one.',
      another: 'Draw another paper',
      progress: (place, count) => `Question ${place} of ${count}`,
      previous: 'Question before',
      next: 'Next question',
      about: (topic, difficulty) => `${topic} · ${difficulty}`,
      phone: 'The contestant’s phone',
      list: 'The whole paper',
    },
  },
});

/** Words of blueprint and paper. */
export const usePaperText = () => useMessages(paperMessages);
