import { defineMessages, useMessages } from '../i18n/messages.js';

const listMessages = defineMessages({
  vi: {
    sortBy: (column: string) => `Sắp xếp theo ${column}`,
    page: (page: string, pages: string) => `Trang ${page} / ${pages}`,
    rowsShown: (from: string, to: string, total: string) => `${from}–${to} trong ${total}`,
    previous: 'Trước',
    next: 'Sau',
    pagination: 'Phân trang',
    asTable: 'Xem dạng bảng',
    done: 'Đã xong',
    missing: 'Còn thiếu',
    past: 'Đã qua',
    now: 'Hiện tại',
    upcoming: 'Sắp tới',
  },
  en: {
    sortBy: (column) => `Sort by ${column}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    rowsShown: (from, to, total) => `${from}–${to} of ${total}`,
    previous: 'Previous',
    next: 'Next',
    pagination: 'Pages',
    asTable: 'Show as a table',
    done: 'Done',
    missing: 'Missing',
    past: 'Past',
    now: 'Now',
    upcoming: 'To come',
  },
});

/** Words of tables, charts and lists. */
export const useListText = () => useMessages(listMessages);
