import type { SameShape } from '../i18n/messages.js';
import type { Words } from './list.messages.js';

const english: SameShape<Words> = {
  sortBy: (column) => `Sort by ${column}`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  rowsShown: (from, to, total) => `${from}–${to} of ${total}`,
  previous: 'Previous',
  next: 'Next',
  pagination: 'Pages',
  asTable: 'Show as a table',
  done: 'Done',
  missing: 'Missing',
};

export default english;
