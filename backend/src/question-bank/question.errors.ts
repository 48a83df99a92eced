import { problem } from '../platform/errors/problem.js';

export const TopicCodeTaken = problem('conflict', 'topic-code-taken', {
  vi: 'Đã có chủ đề với mã này. Hãy chọn mã khác.',
  en: 'There is a topic with this code already. Please choose another one.',
});

export const QuestionUnusable = problem('invalid', 'question-unusable', {
  vi: 'Câu hỏi còn lỗi nên chưa dùng được. Vui lòng sửa các chỗ được đánh dấu.',
  en: 'The question has faults and cannot be used. Please correct the marked places.',
});

export const QuestionCodeTaken = problem<{ code: string }>('conflict', 'question-code-taken', {
  vi: ({ code }) => `Ngân hàng đã có câu hỏi mang mã “${code}”. Hãy chọn mã khác hoặc để trống.`,
  en: ({ code }) => `The bank already has a question with the code “${code}”. Choose another one, or leave it empty.`,
});

export const QuestionDoubled = problem<{ code: string }>('conflict', 'question-doubled', {
  vi: ({ code }) => `Câu hỏi này đã có trong ngân hàng với mã “${code}”.`,
  en: ({ code }) => `The bank already has this question as “${code}”.`,
});

export const NothingToExport = problem('invalid', 'nothing-to-export', {
  vi: 'Không có câu hỏi nào khớp với lựa chọn nên không có gì để xuất. Hãy bỏ bớt điều kiện lọc.',
  en: 'No question matches, so there is nothing to export. Please loosen the filter.',
});

export const ImportHasErrors = problem('conflict', 'import-has-errors', {
  vi: 'Tệp còn lỗi nên chưa nhận được câu hỏi nào. Hãy sửa tệp rồi tải lên lại.',
  en: 'The file has errors, so none of its questions can be taken. Correct the file and upload it again.',
});

export const ImportNotChecked = problem('conflict', 'import-not-checked', {
  vi: 'Tệp đang được kiểm tra. Vui lòng chờ kiểm tra xong.',
  en: 'The file is still being checked. Please wait until that is done.',
});

export const ImportTopicUnknown = problem('invalid', 'import-topic-unknown', {
  vi: 'Ngân hàng không có chủ đề này. Hãy chọn một chủ đề trong danh sách, hoặc thêm chủ đề mới trước.',
  en: 'The bank has no such topic. Choose one of the list, or add it first.',
});

export const ImportEnded = problem('conflict', 'import-ended', {
  vi: 'Tệp này đã được nhận hoặc đã bị từ chối nên không đổi được nữa. Hãy tải tệp lên lại nếu cần.',
  en: 'This file has been accepted or refused, so nothing can be changed any more. Upload it again if need be.',
});

export const ImportBeingAccepted = problem('conflict', 'import-being-accepted', {
  vi: 'Các câu hỏi của tệp đang được đưa vào ngân hàng nên không thể hủy.',
  en: 'The questions of this file are being taken into the bank, so it cannot be discarded.',
});
