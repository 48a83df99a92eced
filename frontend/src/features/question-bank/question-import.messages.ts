import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Nạp câu hỏi từ tệp',
  over: 'Ngân hàng câu hỏi',
  lead: 'Dùng tệp bạn đang có (Excel, Word, Moodle…) hoặc tệp mẫu. Xem trước từng câu, từng lỗi; nhận cả tệp hoặc không nhận câu nào.',
  step1: '1. Chuẩn bị tệp',
  step1Advice:
    'Mỗi câu có 3 hoặc 4 phương án, đúng một phương án đúng. Đã có tệp Word, Aiken, GIFT hay Moodle XML thì gửi thẳng ở bước 2. Soạn mới thì điền tệp mẫu: mỗi dòng một câu, chủ đề ghi đúng tên hoặc mã trong ngân hàng.',
  topics: 'Các chủ đề đang có',
  templateXlsx: 'Tệp mẫu XLSX',
  templateCsv: 'Tệp mẫu CSV',
  step2: '2. Gửi tệp lên để kiểm tra',
  file: 'Tệp câu hỏi',
  fileHint:
    'XLSX, CSV, Word (DOCX), Aiken, GIFT hoặc Moodle XML, tối đa 20 MB. Chưa có gì thay đổi trong ngân hàng ở bước này.',
  sending: 'Đang gửi tệp…',
  checking: 'Đang đọc và kiểm tra tệp…',
  accepting: 'Đang đưa câu hỏi vào ngân hàng…',
  progress: (processed: string, total: string) => `${processed} / ${total} câu`,
  step3: '3. Xem trước và nhận',
  checkedFile: (name: string) => `Tệp ${name}`,
  questions: 'Câu hỏi trong tệp',
  errors: 'Lỗi',
  warnings: 'Nên xem lại',
  canAccept: 'Tệp không có lỗi',
  canAcceptAdvice: 'Các câu sẽ vào ngân hàng ở dạng bản nháp; sau đó một người khác phản biện rồi duyệt.',
  cannotAccept: (count: string) => `Chưa thể nhận: tệp có ${count} lỗi`,
  cannotAcceptAdvice: 'Ngân hàng chưa thay đổi gì. Hãy sửa những chỗ nêu dưới đây trong tệp rồi gửi lại cả tệp.',
  accept: (count: string) => `Nhận cả ${count} câu`,
  discard: 'Bỏ tệp này',
  another: 'Nạp tệp khác',
  accepted: (count: string) => `Đã nhận ${count} câu vào ngân hàng`,
  acceptedAdvice:
    'Các câu đang là bản nháp và mang tên bạn. Hãy nhờ một người khác phản biện và duyệt để tuần thi có thể dùng.',
  toDrafts: 'Xem các bản nháp',
  failed: 'Không đọc được tệp',
  failedAdvice:
    'Ngân hàng chưa thay đổi gì. Hãy xem lý do dưới đây, mở tệp bằng chương trình đã tạo ra nó, lưu lại rồi gửi lại.',
  givenUpAdvice: 'Ngân hàng chưa thay đổi gì. Lý do và việc nên làm ở ngay dưới đây.',
  problems: 'Lỗi và điểm nên xem lại',
  firstProblems: (shown: string) => `Hiện ${shown} mục đầu tiên, lỗi đứng trước.`,
  preview: 'Các câu đọc được',
  firstPreview: (shown: string, total: string) => `Hiện ${shown} câu đầu trong ${total} câu.`,
  row: 'Dòng',
  stem: 'Câu hỏi',
  options: 'Phương án',
  topic: 'Chủ đề',
  difficulty: 'Độ khó',
  week: 'Tuần',
  unknownTopic: 'chưa có hoặc không nhận ra',
  correctOption: 'đúng',
  noPreview: 'Không đọc được câu nào trong tệp.',
  noPreviewTitle: 'Chưa có câu để xem trước',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const questionImportMessages = defineMessages(vietnamese, () => import('./question-import.messages.en.js'));

/** Words of loading questions from a file. */
export const useQuestionImportText = () => useMessages(questionImportMessages);
