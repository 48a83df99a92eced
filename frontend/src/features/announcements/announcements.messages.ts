import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Thông báo',
  lead: 'Hiện trên trang chủ của mọi thí sinh, đúng giờ đã hẹn.',
  write: 'Soạn thông báo',
  table: 'Danh sách thông báo',
  heading: 'Tiêu đề',
  state: 'Trạng thái',
  states: { shown: 'Đang hiện', scheduled: 'Hẹn giờ', ended: 'Đã ẩn' },
  from: 'Hiện từ',
  until: 'Ẩn lúc',
  always: 'Không tự ẩn',
  about: 'Về',
  wholeContest: 'Cả cuộc thi',
  by: 'Người soạn',
  system: 'Hệ thống',
  emptyTitle: 'Chưa có thông báo nào',
  emptyAdvice: 'Soạn thông báo đầu tiên: ngày khai mạc, cách đăng ký, lịch các tuần thi.',
  noContestTitle: 'Chưa có cuộc thi nào',
  noContestAdvice: 'Thông báo thuộc về một cuộc thi. Hãy tạo cuộc thi trước.',
  toContests: 'Tạo cuộc thi',
  newTitle: 'Thông báo mới',
  titleHint: 'Một dòng, nói ngay điều quan trọng.',
  body: 'Nội dung',
  bodyHint: 'Viết như nói với người dân: việc gì, lúc nào, cần làm gì.',
  round: 'Tuần thi liên quan',
  fromHint: 'Để giờ hiện tại nếu muốn hiện ngay.',
  untilHint: 'Bỏ trống: hiện đến khi xóa.',
  save: 'Lưu thông báo',
  publish: 'Tạo thông báo',
  saved: 'Đã lưu thông báo.',
  created: 'Đã tạo thông báo.',
  remove: 'Xóa thông báo',
  removeTitle: 'Xóa thông báo này?',
  removeAdvice: 'Thông báo biến mất khỏi trang chủ ngay và không khôi phục được. Muốn giữ lại, hãy đặt giờ ẩn.',
  removed: 'Đã xóa thông báo.',
  preview: 'Thí sinh sẽ thấy',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const announcementsMessages = defineMessages(vietnamese, () => import('./announcements.messages.en.js'));

/** Words of the announcements. */
export const useAnnouncementsText = () => useMessages(announcementsMessages);
