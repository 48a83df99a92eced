import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  page: {
    views: 'Các phần của tuần thi',
    prepare: 'Chuẩn bị',
    paper: 'Xem trước đề',
    participation: 'Tham gia',
    window: (opens: string, closes: string) => `${opens} – ${closes}`,
    judging: 'Sang trang chấm',
  },
  schedule: {
    title: 'Lịch và thể lệ',
    name: 'Tên tuần thi',
    number: 'Số thứ tự',
    numberHint: 'Cũng là “tuần” của câu hỏi dành riêng cho tuần này.',
    opensAt: 'Mở lúc',
    closesAt: 'Đóng lúc',
    closesAtHint: 'Đúng thời điểm này đã là đóng.',
    window: 'Thời gian',
    ruleSet: 'Phiên bản thể lệ',
    ruleSetHint: 'Khóa lại cùng tuần thi khi phát hành.',
    save: 'Lưu lịch và thể lệ',
    saved: 'Đã lưu tuần thi.',
  },
  locked: {
    upcomingTitle: 'Đã phát hành: lịch, thể lệ và câu hỏi đã khóa',
    upcoming: (when: string) => `Tuần thi sẽ tự mở lúc ${when}. Cần sửa gì thì thu hồi phát hành trước giờ mở.`,
    openTitle: 'Đang mở: không ai sửa được lịch, thể lệ và câu hỏi',
    open: (when: string) => `Tuần thi đóng lúc ${when}. Khi có sự cố, chỉ có thể gia hạn giờ đóng.`,
    closedTitle: 'Đã đóng',
    closed: 'Ban Giám khảo đang chấm hoặc đã chấm tuần thi này.',
    releasedAt: 'Phát hành lúc',
    pool: 'Câu hỏi đã khóa',
    poolCount: (count: string) => `${count} câu`,
    lot: 'Cam kết bốc thăm',
    lotHint: 'Mã băm SHA-256 của hạt giống bốc thăm, công bố trước để ai cũng kiểm tra được.',
  },
  checklist: {
    missingTitle: 'Chưa thể mở vì…',
    readyTitle: 'Đã đủ điều kiện',
    readyAdvice: 'Phát hành xong, tuần thi tự mở đúng giờ. Chưa phát hành thì đến giờ cũng không mở.',
    doneItems: (count: string) => `${count} mục đã đủ`,
    toQuestions: 'Đến ngân hàng câu hỏi',
    toDrafts: 'Duyệt câu hỏi',
    toRules: 'Sửa thể lệ',
  },
  release: {
    release: 'Phát hành tuần thi',
    title: (name: string) => `Phát hành ${name}?`,
    advice: (opens: string) =>
      `Lịch, thể lệ, ma trận đề và các câu hỏi đã duyệt sẽ được khóa. Tuần thi tự mở lúc ${opens}. Trước giờ đó vẫn thu hồi được.`,
    done: 'Đã phát hành tuần thi.',
    takeBack: 'Thu hồi phát hành',
    takeBackTitle: (name: string) => `Thu hồi phát hành ${name}?`,
    takeBackAdvice: 'Tuần thi sẽ không mở cho đến khi được phát hành lại. Lịch và câu hỏi lại sửa được.',
    takenBack: 'Đã thu hồi phát hành.',
  },
  extension: {
    extend: 'Gia hạn giờ đóng',
    title: (name: string) => `Gia hạn ${name}`,
    advice: (closes: string) =>
      `Giờ đóng hiện tại: ${closes}. Thí sinh đang làm bài được thêm giờ theo giờ đóng mới; việc gia hạn được ghi vào nhật ký cùng lý do.`,
    closesAt: 'Giờ đóng mới',
    reason: 'Lý do',
    reasonHint: 'Ví dụ: mất kết nối từ 07:40 đến 08:25 ngày 10/08.',
    announce: 'Thông báo việc gia hạn trên trang chủ',
    announceHint: 'Lý do ở trên sẽ được mọi người đọc.',
    submit: 'Gia hạn',
    done: 'Đã gia hạn tuần thi.',
    history: 'Các lần gia hạn',
    entry: (before: string, now: string) => `${before} → ${now}`,
    by: (name: string, when: string) => `${name}, ${when}`,
    system: 'Hệ thống',
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const roundMessages = defineMessages(vietnamese, () => import('./round.messages.en.js'));

/** Words of one round's page. */
export const useRoundText = () => useMessages(roundMessages);
