import { defineMessages, useMessages } from '../i18n/messages.js';

const vietnamese = {
  entrants: 'Người dự thi',
  started: 'Lượt đã bắt đầu',
  submitted: 'Lượt đã nộp',
  openNow: 'Đang làm bài lúc này',
  byHour: 'Lượt bắt đầu theo giờ',
  hour: 'Giờ',
  attempts: 'Lượt bắt đầu',
  byCommune: 'Theo xã, phường',
  byUnit: 'Theo đơn vị',
  grouping: 'Cách xem',
  name: 'Đơn vị',
  roster: 'Số người khai báo',
  share: 'Tỷ lệ tham gia',
  noUnit: 'Không thuộc đơn vị nào trong danh sách',
  showAll: (count: string) => `Xem cả ${count} dòng`,
  emptyTitle: 'Chưa có ai dự thi',
  emptyAdvice: 'Số liệu hiện ở đây ngay khi lượt thi đầu tiên bắt đầu.',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const reportMessages = defineMessages(vietnamese, () => import('./participation-report.messages.en.js'));

/** Words of the report on who takes part. */
export const useReportText = () => useMessages(reportMessages);
