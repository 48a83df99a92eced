import type { Locale } from '../platform/errors/problem.js';
import { TABLE_FAULT_CODES, type TableFaultCode, tableFaultSentence } from '../platform/tables/table-fault.js';
import { REASONS, type Reason } from './formats/problem-reasons.js';
import type { ProblemCode, ProblemParameters } from './import-problem.js';

/** What is wrong with a question or a file, and what to do, in the reader's language. */
export function problemSentence(code: ProblemCode, parameters: ProblemParameters, locale: Locale): string {
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name] ?? '?'));
  if (isReason(parameters.reason)) return filled(REASONS[parameters.reason][locale]);
  if (isTableFault(code)) return tableFaultSentence(code, numbersOf(parameters), locale);
  return filled(SENTENCES[code][locale]);
}

const isReason = (reason: unknown): reason is Reason => typeof reason === 'string' && Object.hasOwn(REASONS, reason);

const isTableFault = (code: ProblemCode): code is TableFaultCode =>
  (TABLE_FAULT_CODES as readonly string[]).includes(code);

const numbersOf = (parameters: ProblemParameters) =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, Number(value)]));

const SENTENCES: Readonly<Record<Exclude<ProblemCode, TableFaultCode>, Record<Locale, string>>> = {
  'empty-stem': { vi: 'Câu hỏi còn trống. Hãy nhập nội dung.', en: 'The question is empty. Please write it.' },
  'empty-option': { vi: 'Phương án còn trống. Hãy nhập nội dung.', en: 'The option is empty. Please write it.' },
  'option-count': {
    vi: 'Câu hỏi cần 3 hoặc 4 phương án.',
    en: 'A question needs 3 or 4 options.',
  },
  'duplicate-option': {
    vi: 'Phương án trùng với một phương án khác. Hãy sửa một trong hai.',
    en: 'The option is the same as another one. Please change one of them.',
  },
  'no-correct': {
    vi: 'Chưa chọn đáp án đúng.',
    en: 'No option is marked as correct.',
  },
  'bad-key': {
    vi: 'Đáp án chỉ vào một phương án không có.',
    en: 'The key names an option that does not exist.',
  },
  'too-long': {
    vi: 'Nội dung quá dài (câu hỏi 1.000 ký tự, phương án 500, giải thích 4.000, nguồn 1.000).',
    en: 'The text is too long (question 1,000 characters, option 500, explanation 4,000, source 1,000).',
  },
  'missing-source': {
    vi: 'Chưa ghi nguồn (văn bản, số, ngày, điều khoản).',
    en: 'The source is missing (document, number, date, article).',
  },
  'missing-explanation': {
    vi: 'Chưa có giải thích đáp án.',
    en: 'The explanation is missing.',
  },
  'all-of-the-above': {
    vi: 'Phương án nói về vị trí của phương án khác (“cả A và B”, “tất cả các ý trên”), nhưng thứ tự phương án được xáo trộn.',
    en: 'The option speaks of the place of others (“A and B”, “all of the above”), but options are shuffled.',
  },
  'negative-stem': {
    vi: 'Câu hỏi ở dạng phủ định dễ bị đọc nhầm. Nên hỏi ở dạng khẳng định.',
    en: 'A negative question is easily misread. Better ask in the affirmative.',
  },
  'longest-is-correct': {
    vi: 'Phương án đúng dài hơn hẳn các phương án khác nên dễ đoán.',
    en: 'The correct option is much longer than the others, which gives it away.',
  },
  'option-ends-in-hash': {
    vi: 'Phương án kết thúc bằng dấu #, có thể do tệp GIFT bị đọc thiếu. Hãy xem lại.',
    en: 'The option ends in #, perhaps because a GIFT file was misread. Please have a look.',
  },
  'ambiguous-label': {
    vi: 'Phương án bắt đầu bằng một chữ cái đánh thứ tự (“B. …”), nhưng thứ tự phương án được xáo trộn. Nên bỏ chữ cái này.',
    en: 'The option begins with a letter of its own (“B. …”), but options are shuffled. Better remove it.',
  },
  'header-missing': {
    vi: 'Không tìm thấy dòng tiêu đề cột (Chủ đề, Câu hỏi, Phương án A…). Hãy dùng tệp mẫu.',
    en: 'No row with column headings (Topic, Question, Option A…) was found. Please use the template.',
  },
  'columns-missing': {
    vi: 'Thiếu cột: {columns}. Hãy dùng tệp mẫu.',
    en: 'Columns are missing: {columns}. Please use the template.',
  },
  'column-doubled': {
    vi: 'Cột “{value}” xuất hiện hai lần. Hãy bỏ một cột.',
    en: 'The column “{value}” appears twice. Please remove one.',
  },
  'column-unknown': {
    vi: 'Cột “{value}” không được nhận ra nên sẽ bị bỏ qua.',
    en: 'The column “{value}” is not known and will be left out.',
  },
  'no-questions': {
    vi: 'Tệp chỉ có tiêu đề, chưa có câu hỏi nào.',
    en: 'The file has headings but no question.',
  },
  'topic-missing': { vi: 'Chưa ghi chủ đề.', en: 'The topic is missing.' },
  'topic-unknown': {
    vi: 'Không có chủ đề “{value}”. Hãy thêm chủ đề này trước hoặc sửa tên.',
    en: 'There is no topic “{value}”. Add it first, or correct the name.',
  },
  'difficulty-unknown': {
    vi: 'Không hiểu mức độ “{value}”. Chỉ nhận: Dễ, Trung bình, Khó.',
    en: 'The difficulty “{value}” is not known. Use: easy, medium, hard.',
  },
  'week-unknown': {
    vi: 'Tuần “{value}” không đúng. Hãy ghi số từ 1 đến 99 hoặc để trống.',
    en: 'The week “{value}” is not right. Write a number from 1 to 99, or leave it empty.',
  },
  'key-unknown': {
    vi: 'Không hiểu đáp án “{value}”. Hãy ghi A, B, C, D hoặc 1, 2, 3, 4.',
    en: 'The key “{value}” is not known. Write A, B, C, D or 1, 2, 3, 4.',
  },
  'code-broken': {
    vi: 'Mã “{value}” không đúng. Mã có tối đa 40 chữ, số, dấu chấm, gạch ngang hoặc gạch dưới.',
    en: 'The code “{value}” is not right. It has at most 40 letters, digits, dots, dashes or underscores.',
  },
  'code-doubled': {
    vi: 'Mã “{value}” đã dùng ở dòng {other}. Mỗi câu hỏi cần một mã riêng.',
    en: 'The code “{value}” is used in row {other} already. Each question needs its own.',
  },
  'code-taken': {
    vi: 'Ngân hàng đã có câu hỏi mang mã “{value}”. Hãy đổi mã hoặc để trống.',
    en: 'The bank already has a question with the code “{value}”. Change it, or leave it empty.',
  },
  'duplicate-in-file': {
    vi: 'Câu hỏi trùng với dòng {other} của tệp. Hãy bỏ một dòng.',
    en: 'The question is the same as in row {other}. Please remove one.',
  },
  'duplicate-in-bank': {
    vi: 'Câu hỏi đã có trong ngân hàng với mã {other}. Hãy bỏ dòng này.',
    en: 'The bank already has this question as {other}. Please remove the row.',
  },
  'near-duplicate': {
    vi: 'Câu hỏi giống với {other} nhưng có phương án khác. Hãy xem lại.',
    en: 'The question is like {other}, with other options. Please have a look.',
  },
};
