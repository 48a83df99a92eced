import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
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
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const paperMessages = defineMessages(vietnamese, () => import('./paper.messages.en.js'));

/** Words of blueprint and paper. */
export const usePaperText = () => useMessages(paperMessages);
