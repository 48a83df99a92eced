import { defineMessages, useMessages } from '../../i18n/messages.js';

const paperMessages = defineMessages({
  vi: {
    blueprint: {
      title: 'Ma trận đề',
      lead: 'Mỗi ô là số câu một đề lấy từ chủ đề và độ khó đó; để trống là không lấy. Câu hỏi và phương án được xáo riêng cho từng lượt thi.',
      table: 'Ma trận đề theo chủ đề và độ khó',
      cell: (topic: string, difficulty: string) => `Số câu: ${topic}, ${difficulty}`,
      topic: 'Chủ đề',
      difficulty: 'Độ khó',
      count: 'Số câu',
      sum: 'Tổng',
      has: (count: string) => `có ${count}`,
      lacking: (count: string) => `thiếu ${count}`,
      anyTopic: 'Chủ đề bất kỳ',
      anyDifficulty: 'Bất kỳ',
      checking: 'Đang đếm câu hỏi…',
      feasible: (count: string) => `Đề ${count} câu: ngân hàng đủ câu hỏi đã duyệt.`,
      short: (count: string, short: string) =>
        `Đề ${count} câu: còn thiếu ${short} câu đã duyệt. Duyệt thêm câu hỏi hoặc giảm số câu.`,
      incomplete: 'Hãy ghi số câu từ 1 đến 100 vào ít nhất một ô.',
      save: 'Lưu ma trận đề',
      saved: 'Đã lưu ma trận đề.',
    },
    likeness: {
      title: 'Câu hỏi lặp lại',
      shared: (shared: string, count: string) =>
        `Hai người ngồi cạnh nhau trung bình trùng ${shared} câu trong ${count}.`,
      estimated: '(Ước tính từ các đề rút thử.)',
      same: (any: string, all: string) => `Khả năng trùng ít nhất một câu: ${any}; trùng cả đề: ${all}.`,
      noRepeats: (pool: string) => `Trong ${pool} câu có thể vào đề, không câu nào từng có ở tuần trước.`,
      repeats: (repeated: string, pool: string, expected: string) =>
        `${repeated} trong ${pool} câu có thể vào đề đã có ở tuần trước; trung bình mỗi đề gặp lại ${expected} câu.`,
      fromRound: (name: string, count: string) => `${name}: ${count} câu`,
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
    compare: {
      title: 'So sánh vài đề',
      lead: 'Các đề rút cạnh nhau như ba người ngồi cạnh nhau nhận được. Câu có ở đề khác được ghi rõ.',
      draw: 'Rút ba đề để so sánh',
      again: 'Rút ba đề khác',
      paper: (place: string) => `Đề ${place}`,
      summary: (different: string, shared: string) =>
        `${different} câu khác nhau trong cả ba đề; hai đề trùng nhau trung bình ${shared} câu.`,
      alsoIn: (papers: string) => `Có cả ở đề ${papers}`,
    },
  },
  en: {
    blueprint: {
      title: 'Blueprint of the paper',
      lead: 'Each field is how many questions a paper takes of that topic and difficulty; empty takes none. Questions and options are shuffled for every attempt.',
      table: 'Blueprint by topic and difficulty',
      cell: (topic, difficulty) => `Questions: ${topic}, ${difficulty}`,
      topic: 'Topic',
      difficulty: 'Difficulty',
      count: 'Questions',
      sum: 'Sum',
      has: (count) => `of ${count}`,
      lacking: (count) => `${count} missing`,
      anyTopic: 'Any topic',
      anyDifficulty: 'Any',
      checking: 'Counting the questions…',
      feasible: (count) => `A paper of ${count} questions: the bank has enough approved ones.`,
      short: (count, short) =>
        `A paper of ${count} questions: ${short} approved questions are missing. Approve more, or ask for fewer.`,
      incomplete: 'Write a number from 1 to 100 into at least one field.',
      save: 'Save the blueprint',
      saved: 'The blueprint is saved.',
    },
    likeness: {
      title: 'How often questions come again',
      shared: (shared, count) => `Two neighbours have on average ${shared} of ${count} questions in common.`,
      estimated: '(Estimated from papers drawn for trial.)',
      same: (any, all) => `Chance of at least one in common: ${any}; of the whole paper: ${all}.`,
      noRepeats: (pool) => `Of the ${pool} questions that may be drawn, none was in an earlier round.`,
      repeats: (repeated, pool, expected) =>
        `${repeated} of the ${pool} questions that may be drawn were in an earlier round; a paper meets ${expected} of them on average.`,
      fromRound: (name, count) => `${name}: ${count} questions`,
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
    compare: {
      title: 'Compare several papers',
      lead: 'Drawn side by side, as three neighbours would get them. A question that another paper has too says so.',
      draw: 'Draw three papers to compare',
      again: 'Draw three others',
      paper: (place) => `Paper ${place}`,
      summary: (different, shared) =>
        `${different} different questions on all three; two papers have ${shared} in common on average.`,
      alsoIn: (papers) => `Also in paper ${papers}`,
    },
  },
});

/** Words of blueprint and paper. */
export const usePaperText = () => useMessages(paperMessages);
