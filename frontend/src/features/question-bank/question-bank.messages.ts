import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Ngân hàng câu hỏi',
  lead: 'Chỉ câu đã duyệt mới được đưa vào đề. Tuần thi đã phát hành giữ nguyên phiên bản câu hỏi của mình.',
  newQuestion: 'Thêm câu hỏi',
  import: 'Nạp từ tệp',
  filters: 'Lọc câu hỏi',
  search: 'Tìm trong câu hỏi',
  searchHint: 'Mã, câu hỏi hoặc phương án',
  all: 'Tất cả',
  topic: 'Chủ đề',
  difficulty: 'Độ khó',
  status: 'Trạng thái',
  week: 'Tuần',
  anyRound: 'Tuần nào cũng được',
  weekNumber: (week: number) => `Tuần ${week}`,
  author: 'Người soạn',
  comments: 'Ý kiến',
  withComments: 'Còn ý kiến chưa xử lý',
  withoutComments: 'Không còn ý kiến',
  warnings: 'Lưu ý',
  withWarnings: 'Có lưu ý',
  withoutWarnings: 'Không có lưu ý',
  sort: 'Xếp theo',
  sortByCode: 'Mã câu hỏi',
  sorts: {
    newest: 'Mới sửa trước',
    oldest: 'Cũ trước',
    topic: 'Chủ đề',
    difficulty: 'Độ khó',
    week: 'Tuần',
    'most-used': 'Dùng nhiều trước',
  },
  matching: (count: string) => `${count} câu khớp bộ lọc`,
  everything: (count: string) => `${count} câu trong ngân hàng`,
  table: 'Câu hỏi trong ngân hàng',
  code: 'Mã',
  stem: 'Câu hỏi',
  openComments: (count: number) => `${count} ý kiến`,
  warningCount: (count: number) => `${count} lưu ý`,
  rounds: (count: string) => `trong ${count} tuần`,
  updated: 'Sửa lúc',
  system: 'Có sẵn',
  select: 'Chọn',
  selectOne: (code: string) => `Chọn câu ${code}`,
  keys: 'Phím tắt: ↑ ↓ chuyển dòng · Phím cách chọn dòng · Enter mở câu hỏi · Esc đóng.',
  emptyTitle: 'Chưa có câu hỏi nào',
  emptyAdvice: 'Nạp một tệp câu hỏi, hoặc thêm từng câu.',
  noneTitle: 'Không có câu nào khớp bộ lọc',
  noneAdvice: 'Bỏ bớt bộ lọc, hoặc gõ ngắn hơn; có dấu hay không dấu đều được.',
  clearFilters: 'Bỏ bộ lọc',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const questionBankMessages = defineMessages(vietnamese, () => import('./question-bank.messages.en.js'));

/** Words of the question bank's list. */
export const useQuestionBankText = () => useMessages(questionBankMessages);
