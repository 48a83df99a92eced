import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './bulk.messages.js';

const english: SameShape<Words> = {
  selectPage: 'Select the page',
  selectAll: (count) => `Select all ${count} that fit the filters`,
  clear: 'Clear the selection',
  selected: (count) => `${count} selected`,
  selectedAll: (count) => `All ${count} that fit the filters are selected`,
  actions: { review: 'Mark as reviewed', approve: 'Approve', retire: 'Retire', reinstate: 'Bring back' },
  titles: {
    review: (count) => `Mark ${count} questions as reviewed?`,
    approve: (count) => `Approve ${count} questions?`,
    retire: (count) => `Retire ${count} questions?`,
    reinstate: (count) => `Bring ${count} questions back?`,
  },
  consequences: {
    review: 'You say that you have read each of them and found it right. Your name goes into its history.',
    approve: 'Rounds that are released from now on may take them.',
    retire: 'New rounds no longer take them. Released rounds keep theirs.',
    reinstate: 'They become drafts and need review and approval again.',
  },
  skipped: 'What cannot be done is left out and named with the reason; the others are done.',
  done: {
    review: (count) => `${count} questions reviewed.`,
    approve: (count) => `${count} questions approved.`,
    retire: (count) => `${count} questions retired.`,
    reinstate: (count) => `${count} questions brought back.`,
  },
  unchanged: (count) => `${count} had this status already.`,
  refused: (count) => `${count} could not be done; the others are not affected.`,
  reason: (count, message) => `${count}: ${message}`,
  export: 'Export',
  exportAll: (count) => `${count} that fit the filters`,
  exportChosen: (count) => `${count} selected`,
  exportTooMany: (most) => `At most ${most} chosen ones fit into a file. Clear the selection and use the filters.`,
  formats: { xlsx: 'Excel (XLSX)', gift: 'GIFT', xml: 'Moodle XML' },
  keysInside: 'The file holds the keys. Each download is in the audit log.',
};

export default english;
