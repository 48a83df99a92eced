import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  backToRanking: (round: string) => `Bảng xếp hạng ${round}`,
  person: {
    title: 'Thí sinh',
    dateOfBirth: 'Ngày sinh',
    phone: 'Điện thoại',
    commune: 'Xã, phường',
    unit: 'Đơn vị',
    group: 'Đối tượng',
    guardian: 'Người giám hộ',
    registeredAt: 'Đăng ký lúc',
  },
  place: {
    title: 'Trong bảng xếp hạng',
    rank: 'Hạng',
    prize: 'Giải',
    score: 'Số câu đúng',
    prediction: 'Dự đoán',
    noPrediction: 'Không dự đoán',
    lockedAt: (value: string, instant: string) => `${value} (chốt ${instant})`,
    distance: 'Lệch N',
    submittedAt: 'Nộp lúc',
    duration: 'Làm trong',
    decidedBy: 'Vì sao xếp sau',
    lot: 'Số bốc thăm',
    notRanked: 'Không có trong bảng xếp hạng phiên bản mới nhất.',
  },
  statuses: {
    eligible: 'Hợp lệ',
    barred: 'Trong danh sách không được dự thi',
    disqualified: 'Đã bị loại',
    withdrawn: 'Đã rút lại đồng ý',
  },
  attempts: {
    title: 'Các lượt thi',
    name: (number: string) => `Lượt ${number}`,
    counted: 'Lượt được công nhận',
    startedAt: 'Bắt đầu',
    submittedAt: 'Nộp',
    running: 'Chưa nộp',
    byContestant: (instant: string) => `${instant}, thí sinh tự nộp`,
    byDeadline: (instant: string) => `${instant}, hệ thống nộp khi hết giờ`,
    deadlineAt: 'Hạn nộp',
    duration: 'Làm trong',
    perQuestion: (duration: string, average: string) => `${duration}, trung bình ${average} mỗi câu`,
    score: 'Số câu đúng',
    scoreOf: (score: string, count: string) => `${score} trong ${count}`,
    receipt: 'Mã biên nhận',
    device: 'Thiết bị',
    network: 'Mạng (mã băm)',
    networkHint: 'Hai lượt cùng mã là cùng mạng; không suy ngược ra địa chỉ được.',
    answers: 'Bài làm',
    answersCaption: (number: string) => `Bài làm của lượt ${number}`,
    question: 'Câu hỏi',
    chosen: 'Đã chọn',
    right: 'Đáp án',
    mark: 'Kết quả',
    blank: 'Bỏ trống',
    correct: 'Đúng',
    wrong: 'Sai',
    voided: 'Đã hủy, tính đúng',
    none: { title: 'Chưa thi lượt nào', advice: 'Thí sinh chưa bắt đầu lượt thi nào trong tuần này.' },
  },
  history: {
    title: 'Những gì đã xảy ra',
    none: 'Chưa có gì được ghi lại.',
    by: (instant: string, name: string) => `${instant}, ${name}`,
  },
  disqualify: {
    act: 'Loại thí sinh',
    title: (name: string) => `Loại ${name} khỏi tuần thi này?`,
    follows:
      'Người này không còn được xếp hạng và không tính vào N. Vì N có thể đổi, cả bảng được tính lại thành phiên bản mới; phiên bản đang công khai chưa đổi cho đến khi công bố lại.',
    keeps: 'Bài làm vẫn được giữ nguyên, và có thể khôi phục sau.',
    reason: 'Lý do loại',
    hint: 'Nêu căn cứ theo thể lệ. Lý do được lưu trong nhật ký và trong phiên bản kết quả.',
  },
  reinstate: {
    act: 'Khôi phục thí sinh',
    title: (name: string) => `Khôi phục ${name}?`,
    follows: 'Người này lại được xếp hạng và tính vào N. Cả bảng được tính lại thành phiên bản mới.',
    reason: 'Lý do khôi phục',
    hint: 'Nêu điều đã được xác minh. Lý do được lưu trong nhật ký.',
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const storyMessages = defineMessages(vietnamese, () => import('./story.messages.en.js'));

/** Words of one contestant's story. */
export const useStoryText = () => useMessages(storyMessages);
export type StoryText = ReturnType<typeof useStoryText>;
