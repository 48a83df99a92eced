import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  newTitle: 'Câu hỏi mới',
  title: (code: string) => `Câu hỏi ${code}`,
  version: (version: number) => `Phiên bản ${version}`,
  code: 'Mã câu hỏi',
  codeHint: 'Bỏ trống thì hệ thống tự đặt.',
  topic: 'Chủ đề',
  difficulty: 'Độ khó',
  week: 'Dành cho tuần',
  weekHint: 'Bỏ trống: tuần nào cũng dùng được.',
  stem: 'Câu hỏi',
  options: 'Phương án',
  optionsHint: 'Có 3 hoặc 4 phương án, đúng một phương án đúng. Thứ tự được xáo trong từng đề.',
  option: (letter: string) => `Phương án ${letter}`,
  fourthOption: 'Bỏ trống nếu chỉ có 3 phương án.',
  correct: (letter: string) => `${letter} là phương án đúng`,
  correctNeeded: 'Hãy đánh dấu phương án đúng.',
  topicNeeded: 'Hãy chọn chủ đề.',
  difficultyNeeded: 'Hãy chọn độ khó.',
  explanation: 'Giải thích',
  explanationHint: 'Thí sinh đọc sau khi công bố kết quả: vì sao đúng, nên nhớ điều gì.',
  source: 'Nguồn',
  sourceHint: 'Văn bản, số, ngày, điều khoản.',
  save: 'Lưu câu hỏi',
  create: 'Thêm câu hỏi',
  saved: 'Đã lưu câu hỏi.',
  savedAsDraft: 'Đã lưu. Nội dung đã đổi nên câu hỏi trở lại bản nháp, cần phản biện và duyệt lại.',
  lint: 'Điểm cần xem lại',
  noLint: 'Không có điểm nào cần xem lại.',
  error: 'Lỗi',
  warning: 'Nên xem lại',
  newTopic: 'Thêm chủ đề',
  topicName: 'Tên chủ đề',
  topicNameHint: 'Như thí sinh sẽ đọc, ví dụ: Chính quyền số',
  topicCode: 'Mã chủ đề',
  topicCodeHint: 'Chữ thường không dấu và gạch nối, ví dụ: chinh-quyen-so. Dùng trong tệp nạp câu hỏi.',
  topicAdded: 'Đã thêm chủ đề.',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const questionMessages = defineMessages(vietnamese, () => import('./question.messages.en.js'));

/** Words of the editor of one question. */
export const useQuestionText = () => useMessages(questionMessages);
