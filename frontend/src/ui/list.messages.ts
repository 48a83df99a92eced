import { defineMessages, useMessages } from '../i18n/messages.js';

const vietnamese = {
  sortBy: (column: string) => `Sắp xếp theo ${column}`,
  page: (page: string, pages: string) => `Trang ${page} / ${pages}`,
  rowsShown: (from: string, to: string, total: string) => `${from}–${to} trong ${total}`,
  previous: 'Trước',
  next: 'Sau',
  pagination: 'Phân trang',
  asTable: 'Xem dạng bảng',
  done: 'Đã xong',
  missing: 'Còn thiếu',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const listMessages = defineMessages(vietnamese, () => import('./list.messages.en.js'));

/** Words of tables, charts and lists. */
export const useListText = () => useMessages(listMessages);
