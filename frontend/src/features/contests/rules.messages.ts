import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Phiên bản thể lệ mới',
  lookTitle: (version: number) => `Thể lệ phiên bản ${version}`,
  lead: 'Mỗi lựa chọn có kèm hệ quả bằng lời. Lưu thành phiên bản mới; các phiên bản cũ và tuần thi đã phát hành giữ nguyên.',
  attempts: 'Lượt thi',
  time: 'Thời gian làm bài',
  minutes: 'Thời gian làm bài: phút',
  seconds: 'và giây',
  timeHint: 'Từ 1 phút đến 2 giờ. Hết giờ, hệ thống tự nộp những gì đã chọn; không mất câu nào.',
  limit: 'Số lượt thi',
  limits: {
    limited: {
      label: 'Có giới hạn',
      consequence: 'Mỗi người chỉ được bắt đầu số lượt đã định; tải lại trang không tạo lượt mới.',
    },
    unlimited: {
      label: 'Không giới hạn',
      consequence: 'Ai kiên trì sẽ gặp gần hết ngân hàng câu hỏi; nên có ngân hàng lớn.',
    },
  },
  limitCount: 'Số lượt',
  limitCountHint: 'Từ 1 đến 20.',
  period: 'Giới hạn tính theo',
  periods: {
    round: { label: 'Cả tuần thi', consequence: 'Dùng hết lượt là xong tuần đó.' },
    day: { label: 'Từng ngày', consequence: 'Qua 0 giờ được thi lại; người thi nhiều ngày có lợi hơn.' },
  },
  counted: 'Lượt được công nhận',
  counteds: {
    'best-then-earliest': {
      label: 'Tốt nhất, bằng điểm thì lấy lượt sớm hơn',
      consequence: 'Thi lại không bao giờ làm mình thiệt.',
    },
    first: { label: 'Lượt đầu tiên', consequence: 'Các lượt sau chỉ để luyện tập, không đổi thứ hạng.' },
    last: { label: 'Lượt cuối cùng', consequence: 'Thi lại có thể làm giảm điểm; cần nói rõ với thí sinh.' },
  },
  prediction: 'Câu dự đoán',
  target: 'Thí sinh dự đoán',
  targets: {
    'all-correct': {
      label: 'Số người trả lời đúng tất cả',
      consequence: 'N chỉ biết sau khi đóng tuần thi; khó đoán nên phân hạng tốt nhất.',
    },
    participants: { label: 'Số người dự thi', consequence: 'Số người tham gia phải được giấu kín suốt tuần thi.' },
    attempts: {
      label: 'Số lượt thi',
      consequence: 'Số lượt thi phải được giấu kín; người thi nhiều lượt tác động được vào N.',
    },
  },
  required: 'Bắt buộc dự đoán',
  requireds: {
    yes: { label: 'Bắt buộc', consequence: 'Không nộp được bài khi chưa dự đoán.' },
    no: { label: 'Không bắt buộc', consequence: 'Người không dự đoán xếp sau mọi người có dự đoán khi bằng điểm.' },
  },
  people: 'Người dự thi và tập thể',
  guardian: 'Cần người giám hộ đồng ý nếu dưới (tuổi)',
  guardianHint: 'Từ 0 đến 18. 0: không hỏi người giám hộ.',
  floor: 'Tỷ lệ tham gia tối thiểu để xét giải tập thể (%)',
  floorHint: 'Tính trên số người đơn vị khai báo. Đơn vị không khai báo được xếp theo số người dự thi.',
  note: 'Vì sao có phiên bản này',
  noteHint: 'Một câu, để người sau hiểu. Lưu trong nhật ký.',
  save: 'Lưu thành phiên bản mới',
  saved: (version: number) => `Đã lưu thể lệ phiên bản ${version}. Hãy chọn nó cho các tuần thi chưa phát hành.`,
  back: 'Thể lệ và giải',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const rulesMessages = defineMessages(vietnamese, () => import('./rules.messages.en.js'));

/** Words of the rules: what can be chosen and what follows from it. */
export const useRulesText = () => useMessages(rulesMessages);
