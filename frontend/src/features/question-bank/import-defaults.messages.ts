import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  atUpload: 'Chọn chung cho những câu mà tệp không ghi',
  atUploadAdvice:
    'Tệp Aiken và nhiều tệp Word không ghi chủ đề. Bạn có thể chọn ở đây trước khi gửi, hoặc sau khi xem trước. Câu nào tệp đã ghi thì giữ nguyên như trong tệp.',
  title: 'Những gì tệp không ghi',
  missing: {
    topic: (count: string) => `${count} câu chưa ghi chủ đề.`,
    difficulty: (count: string) => `${count} câu chưa ghi độ khó.`,
    week: (count: string) => `${count} câu chưa ghi tuần.`,
  },
  advice: 'Chọn chung cho những câu đó; câu nào tệp đã ghi thì giữ nguyên.',
  form: 'Chọn chung cho các câu tệp không ghi',
  topic: 'Chủ đề chung',
  noTopic: 'Chưa chọn',
  difficulty: 'Độ khó chung',
  noDifficulty: 'Trung bình, nếu không chọn',
  week: 'Dành cho tuần',
  noWeek: 'Tuần nào cũng được',
  apply: 'Áp dụng và kiểm tra lại',
  topicOnly: 'Tệp chỉ còn thiếu chủ đề. Hãy chọn chủ đề chung ở ngay dưới đây; không cần tải tệp lên lại.',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const importDefaultsMessages = defineMessages(vietnamese, () => import('./import-defaults.messages.en.js'));

/** Words of choosing topic, difficulty and week for questions whose file does not name them. */
export const useImportDefaultsText = () => useMessages(importDefaultsMessages);
