import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  advice: 'Mỗi thay đổi tạo một phiên bản mới cho cả bảng; không dòng nào bị sửa lẻ. Các phiên bản cũ luôn còn.',
  caption: 'Các phiên bản kết quả, mới nhất trước',
  columns: {
    version: 'Phiên bản',
    createdAt: 'Lập lúc, bởi',
    reason: 'Lý do',
    actualCount: 'N',
    ranked: 'Xếp hạng',
    state: 'Tình trạng',
  },
  system: 'Hệ thống',
  states: { provisional: 'Chưa xác nhận', confirmed: 'Đã xác nhận', published: 'Đã công bố' },
  compare: {
    title: 'So sánh hai phiên bản',
    from: 'Từ phiên bản',
    to: 'Đến phiên bản',
    onlyOne: 'Mới có một phiên bản, chưa có gì để so sánh.',
    same: 'Hãy chọn hai phiên bản khác nhau.',
    caption: (from: string, to: string) => `Thay đổi từ phiên bản ${from} đến phiên bản ${to}`,
    summary: (from: string, to: string) => `Từ phiên bản ${from} đến ${to}:`,
    count: (before: string, after: string) => `N từ ${before} thành ${after}`,
    countSame: (count: string) => `N vẫn là ${count}`,
    changed: (count: string) => `${count} thí sinh có thay đổi`,
    nobody: 'không thí sinh nào thay đổi',
    prizes: (count: string) => `${count} thay đổi về giải`,
    capped: (shown: string, all: string) => `Hiện ${shown} trong ${all} thay đổi; thay đổi về giải đứng trước.`,
    columns: { name: 'Thí sinh', rank: 'Hạng', score: 'Đúng', distance: 'Lệch N', prize: 'Giải' },
    change: (before: string, after: string) => `${before} → ${after}`,
    notRanked: 'không xếp hạng',
    none: 'Hai phiên bản giống nhau',
    noneAdvice: 'Không thứ hạng, điểm hay giải nào thay đổi giữa hai phiên bản này.',
  },
  outcome: {
    title: (version: string) => `Đã lập phiên bản ${version}`,
    same: 'Quyết định đã được ghi lại; bảng xếp hạng không đổi',
    see: 'Xem mọi thay đổi',
    again: 'Phiên bản mới cần được xác nhận và công bố lại.',
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const versionsMessages = defineMessages(vietnamese, () => import('./versions.messages.en.js'));

/** Words of versions and their differences. */
export const useVersionsText = () => useMessages(versionsMessages);
export type VersionsText = ReturnType<typeof useVersionsText>;
