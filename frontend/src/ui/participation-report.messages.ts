import { defineMessages, useMessages } from '../i18n/messages.js';

const reportMessages = defineMessages({
  vi: {
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
  },
  en: {
    entrants: 'Entrants',
    started: 'Attempts begun',
    submitted: 'Attempts submitted',
    openNow: 'Answering right now',
    byHour: 'Attempts begun, by hour',
    hour: 'Hour',
    attempts: 'Attempts begun',
    byCommune: 'By commune',
    byUnit: 'By unit',
    grouping: 'Grouped',
    name: 'Unit',
    roster: 'Declared people',
    share: 'Share taking part',
    noUnit: 'Of no unit in the list',
    showAll: (count) => `Show all ${count} rows`,
    emptyTitle: 'Nobody has taken part yet',
    emptyAdvice: 'Numbers show here as soon as the first attempt begins.',
  },
});

/** Words of the report on who takes part. */
export const useReportText = () => useMessages(reportMessages);
