import { errorText, type ReasonText, warningText } from './reason-text.js';

/** What is wrong with a question beside the bank it shall come into. */
export const BANK_REASONS = {
  'topic-missing': errorText(
    'Chưa ghi chủ đề. Hãy ghi chủ đề trong tệp hoặc chọn chủ đề chung cho những câu chưa ghi.',
    'The topic is missing. Name it in the file, or choose a topic for the questions without one.',
  ),
  'topics-missing': errorText(
    'Tệp không ghi chủ đề cho câu nào ({count} câu). Hãy chọn chủ đề chung cho cả tệp; không cần tải tệp lên lại.',
    'The file names no topic for any of its {count} questions. Choose one for all of them; no new upload is needed.',
    'topic-missing',
  ),
  'topic-unknown': errorText(
    'Không có chủ đề “{value}”. Hãy thêm chủ đề này trước hoặc sửa tên.',
    'There is no topic “{value}”. Add it first, or correct the name.',
  ),
  'code-taken': errorText(
    'Ngân hàng đã có câu hỏi mang mã “{value}”. Hãy đổi mã hoặc để trống.',
    'The bank already has a question with the code “{value}”. Change it, or leave it empty.',
  ),
  'duplicate-in-bank': errorText(
    'Câu hỏi đã có trong ngân hàng với mã {other}. Hãy bỏ câu này.',
    'The bank already has this question as {other}. Please remove it here.',
  ),
  'near-duplicate-in-bank': warningText(
    'Câu hỏi giống câu {other} của ngân hàng nhưng có phương án khác. Hãy xem lại.',
    'The question is like {other} of the bank, with other options. Please have a look.',
    'near-duplicate',
  ),
} as const satisfies Record<string, ReasonText>;
