import { errorText, type ReasonText, warningText } from './reason-text.js';

/** What is wrong or doubtful about a question, in whatever file it stands. */
export const QUESTION_REASONS = {
  'empty-stem': errorText('Câu hỏi còn trống. Hãy nhập nội dung.', 'The question is empty. Please write it.'),
  'empty-option': errorText('Phương án còn trống. Hãy nhập nội dung.', 'The option is empty. Please write it.'),
  'option-count': errorText('Câu hỏi cần 3 hoặc 4 phương án.', 'A question needs 3 or 4 options.'),
  'options-counted': errorText(
    'Câu hỏi cần 3 hoặc 4 phương án, ở đây có {count}.',
    'A question needs 3 or 4 options; this one has {count}.',
    'option-count',
  ),
  'duplicate-option': errorText(
    'Phương án trùng với một phương án khác. Hãy sửa một trong hai.',
    'The option is the same as another one. Please change one of them.',
  ),
  'no-correct': errorText(
    'Chưa có đáp án đúng. Hãy đánh dấu đúng một phương án.',
    'No option is marked as correct. Mark exactly one.',
  ),
  'multiple-correct': errorText(
    'Có nhiều hơn một đáp án đúng ({value}). Mỗi câu hỏi chỉ được có một.',
    'More than one option is marked as correct ({value}). A question has exactly one.',
  ),
  'bad-key': errorText('Đáp án chỉ vào một phương án không có.', 'The key names an option that does not exist.'),
  'key-beyond-options': errorText(
    'Đáp án “{value}” chỉ vào một phương án không có.',
    'The key “{value}” names an option that does not exist.',
    'bad-key',
  ),
  'key-unknown': errorText(
    'Không hiểu đáp án “{value}”. Hãy ghi A, B, C, D; 1, 2, 3, 4; hoặc đúng chữ của phương án.',
    'The key “{value}” is not known. Write A, B, C, D; 1, 2, 3, 4; or the very text of the option.',
    'bad-key',
  ),
  'key-ambiguous': errorText(
    'Đáp án “{value}” có thể hiểu hai cách: theo vị trí hoặc theo chữ của phương án. Hãy ghi chữ cái A, B, C, D.',
    'The key “{value}” can be read as a place or as the text of an option. Write the letter A, B, C or D.',
    'bad-key',
  ),
  'key-contradicted': errorText(
    'Đáp án “{value}” khác với phương án được đánh dấu ({marked}). Hãy giữ lại một cách ghi đúng.',
    'The key “{value}” and the marked option ({marked}) differ. Keep the right one.',
    'bad-key',
  ),
  'key-differs-from-style': warningText(
    'Đáp án là {value} nhưng phương án được in đậm hoặc tô màu là {marked}. Hãy xem lại.',
    'The key is {value}, but the bold or coloured option is {marked}. Please have a look.',
  ),
  'weight-below-full': errorText(
    'Đáp án đúng duy nhất có trọng số {value} thay vì 100. Chỉ nhận câu hỏi có đúng một đáp án với trọn điểm.',
    'The only key has the weight {value} instead of 100. Only questions with one key at full marks are taken.',
    'bad-key',
  ),
  'weight-penalty': errorText(
    'Phương án có trọng số {value}. Hệ thống không trừ điểm và không cho điểm một phần; hãy bỏ trọng số này.',
    'The option has the weight {value}. There are no penalties and no partial marks here; remove it.',
    'bad-key',
  ),
  'too-long': errorText(
    'Nội dung quá dài (câu hỏi 1.000 ký tự, phương án 500, giải thích 4.000, nguồn 1.000).',
    'The text is too long (question 1,000 characters, option 500, explanation 4,000, source 1,000).',
  ),
  'difficulty-unknown': errorText(
    'Không hiểu mức độ “{value}”. Chỉ nhận: Dễ, Trung bình, Khó.',
    'The difficulty “{value}” is not known. Use: easy, medium, hard.',
  ),
  'week-unknown': errorText(
    'Tuần “{value}” không đúng. Hãy ghi số từ 1 đến 99 hoặc để trống.',
    'The week “{value}” is not right. Write a number from 1 to 99, or leave it empty.',
  ),
  'code-broken': errorText(
    'Mã “{value}” không đúng. Mã có tối đa 40 chữ, số, dấu chấm, gạch ngang hoặc gạch dưới.',
    'The code “{value}” is not right. It has at most 40 letters, digits, dots, dashes or underscores.',
  ),
  'code-doubled': errorText(
    'Mã “{value}” đã dùng ở dòng {other}. Mỗi câu hỏi cần một mã riêng.',
    'The code “{value}” is used in line {other} already. Each question needs its own.',
  ),
  'duplicate-question': errorText(
    'Câu hỏi trùng với câu ở dòng {other}. Hãy bỏ một câu.',
    'The question is the same as the one at line {other}. Please remove one.',
  ),
  'near-duplicate': warningText(
    'Câu hỏi giống câu ở dòng {other} nhưng có phương án khác. Hãy xem lại.',
    'The question is like the one at line {other}, with other options. Please have a look.',
  ),
  'missing-source': warningText(
    'Chưa ghi nguồn (văn bản, số, ngày, điều khoản).',
    'The source is missing (document, number, date, article).',
  ),
  'missing-explanation': warningText('Chưa có giải thích đáp án.', 'The explanation is missing.'),
  'all-of-the-above': warningText(
    'Phương án nói về vị trí của phương án khác (“cả A và B”, “tất cả các ý trên”), nhưng thứ tự phương án được xáo trộn.',
    'The option speaks of the place of others (“A and B”, “all of the above”), but options are shuffled.',
  ),
  'negative-stem': warningText(
    'Câu hỏi ở dạng phủ định dễ bị đọc nhầm. Nên hỏi ở dạng khẳng định.',
    'A negative question is easily misread. Better ask in the affirmative.',
  ),
  'longest-is-correct': warningText(
    'Phương án đúng dài hơn hẳn các phương án khác nên dễ đoán.',
    'The correct option is much longer than the others, which gives it away.',
  ),
  'option-ends-in-hash': warningText(
    'Phương án kết thúc bằng dấu #. Trong tệp GIFT dấu # mở đầu phần nhận xét; nếu # thuộc phương án (như C#) hãy viết \\#. Hãy xem lại.',
    'The option ends in #. In GIFT a # begins the feedback; where it belongs to the option (as in C#) write \\#. Please have a look.',
  ),
  'ambiguous-label': warningText(
    'Phương án bắt đầu bằng một chữ cái đánh thứ tự (“B. …”), nhưng thứ tự phương án được xáo trộn. Nên bỏ chữ cái này.',
    'The option begins with a letter of its own (“B. …”), but options are shuffled. Better remove it.',
  ),
  'key-position-bias': warningText(
    'Đáp án đúng nằm ở vị trí {value} trong {count} trên {total} câu, nhiều hơn hẳn mức ngẫu nhiên.',
    'The right option is {value} in {count} of {total} questions, far more often than by chance.',
  ),
  'feedback-left-out': warningText(
    'Nhận xét riêng của từng phương án không được giữ (“{value}”). Chỉ giữ nhận xét chung hoặc nhận xét của đáp án đúng.',
    'Feedback of single options is not kept (“{value}”); only the general feedback or that of the key is.',
  ),
} as const satisfies Record<string, ReasonText>;
