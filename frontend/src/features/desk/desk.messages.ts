import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Bàn làm việc',
  noContestTitle: 'Chưa có cuộc thi nào',
  noContestAdvice: 'Tạo cuộc thi từ mẫu trong vài phút, rồi nạp câu hỏi và phát hành tuần thi đầu tiên.',
  createContest: 'Tạo cuộc thi',
  tasks: 'Việc cần làm',
  nothing: 'Không có việc gì cần làm ngay.',
  missing: (round: string, count: number) => `${round}: còn thiếu ${count} mục trước khi mở`,
  ready: (round: string) => `${round}: đã đủ điều kiện, chưa phát hành`,
  readyDetail: 'Chưa phát hành thì đến giờ cũng không mở.',
  released: (round: string) => `${round}: đã phát hành`,
  opensAt: (when: string, left: string) => `Mở lúc ${when} (${left})`,
  opensByItself: (when: string, left: string) => `Tự mở lúc ${when} (${left})`,
  prepare: 'Chuẩn bị',
  release: 'Phát hành',
  look: 'Xem',
  waiting: (round: string) => `${round}: đã đóng, đang tính kết quả`,
  provisional: (round: string) => `${round}: có kết quả tạm, chờ Ban Giám khảo xác nhận`,
  confirmed: (round: string) => `${round}: đã xác nhận, chưa công bố`,
  published: (round: string) => `${round}: đã công bố kết quả`,
  judge: 'Sang trang chấm',
  drafts: (count: string) => `${count} câu hỏi là bản nháp, chờ duyệt`,
  draftsDetail: 'Chỉ câu đã duyệt mới được đưa vào đề.',
  approve: 'Duyệt câu hỏi',
  rosterEmpty: 'Danh sách không được dự thi đang trống',
  rosterEmptyDetail: 'Thêm thành viên các ban để họ không vô tình dự thi.',
  addRoster: 'Thêm người',
  openRound: 'Tuần thi đang mở',
  closesIn: (when: string, left: string) => `Đóng lúc ${when} (${left})`,
  roundPage: 'Trang tuần thi',
  noOpenTitle: 'Không có tuần thi nào đang mở',
  noOpenNext: (round: string, when: string) => `Tiếp theo: ${round}, mở lúc ${when}.`,
  noOpenNothing: 'Khi một tuần thi mở, số người tham gia theo giờ và theo đơn vị hiện ở đây.',
  participation: (round: string) => `Tham gia ${round}`,
  system: 'Hệ thống',
  systemFine: (took: string, time: string) =>
    `Hoạt động bình thường: máy chủ trả lời trong ${took}, giờ máy chủ ${time}.`,
  systemSlow: (took: string, time: string) => `Đang chậm: máy chủ trả lời sau ${took}, giờ máy chủ ${time}.`,
  systemAway: 'Chưa liên lạc được với máy chủ. Trang sẽ tự thử lại.',
  systemAsking: 'Đang hỏi máy chủ…',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const deskMessages = defineMessages(vietnamese, () => import('./desk.messages.en.js'));

/** Words of the desk. */
export const useDeskText = () => useMessages(deskMessages);
export type DeskText = ReturnType<typeof useDeskText>;
