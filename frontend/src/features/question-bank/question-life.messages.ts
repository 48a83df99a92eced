import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  steps: 'Vòng đời của câu hỏi',
  by: (name: string, day: string) => `${name}, ${day}`,
  system: 'Có sẵn',
  actions: { review: 'Phản biện xong', approve: 'Duyệt', retire: 'Ngừng dùng', reinstate: 'Đưa trở lại' },
  acted: {
    review: 'Đã ghi nhận phản biện.',
    approve: 'Đã duyệt câu hỏi.',
    retire: 'Câu hỏi đã ngừng dùng.',
    reinstate: 'Câu hỏi đã trở lại thành bản nháp.',
  },
  meaning: {
    draft: 'Bản nháp chưa vào đề nào. Việc tiếp theo: người khác đọc, tự trả lời, rồi bấm “Phản biện xong”.',
    reviewed: 'Đã có người phản biện. Sau khi được duyệt, câu này mới có thể vào đề.',
    approved: 'Tuần thi phát hành từ nay có thể lấy câu này.',
    used: 'Đang nằm trong tuần thi đã phát hành. Tuần thi đó giữ nguyên phiên bản của mình, dù câu này được sửa.',
    retired: 'Không tuần thi mới nào lấy câu này. Tuần thi đã phát hành vẫn giữ.',
  },
  whyNot: 'Việc chưa làm được',
  notYet: { review: 'Chưa phản biện được', approve: 'Chưa duyệt được', retire: '', reinstate: '' },
  earlierApproved: (version: string) =>
    `Phiên bản ${version} đã được duyệt trước đây. Trong lúc chờ duyệt lại, tuần thi mới không lấy câu này.`,
  gateTitle: 'Đáp án đang được che',
  gate: 'Việc xem đáp án của câu đã duyệt được ghi vào nhật ký: ai xem, lúc nào, phiên bản nào.',
  showKey: 'Xem đáp án',
  looked: 'Lần xem đáp án này đã được ghi vào nhật ký.',
  comments: 'Ý kiến phản biện',
  noComments: 'Chưa có ý kiến nào.',
  openCount: (count: string) => `${count} ý kiến chưa xử lý`,
  comment: 'Ý kiến của bạn',
  commentHint: 'Nêu rõ chỗ nào, vì sao, nên sửa thế nào. Còn ý kiến chưa xử lý thì chưa duyệt được.',
  send: 'Gửi ý kiến',
  sent: 'Đã gửi ý kiến.',
  settle: 'Đánh dấu đã xử lý',
  settleOf: (text: string) => `Đánh dấu đã xử lý: ${text}`,
  settled: 'Đã xử lý',
  settledBy: (name: string, when: string) => `Đã xử lý: ${name}, ${when}`,
  open: 'Chưa xử lý',
  reopen: 'Mở lại',
  reopenOf: (text: string) => `Mở lại: ${text}`,
  about: (name: string, when: string, version: string) => `${name}, ${when}, về phiên bản ${version}`,
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const questionLifeMessages = defineMessages(vietnamese, () => import('./question-life.messages.en.js'));

/** Words of a question's way from draft to retirement, and of its reviewers' comments. */
export const useQuestionLifeText = () => useMessages(questionLifeMessages);
