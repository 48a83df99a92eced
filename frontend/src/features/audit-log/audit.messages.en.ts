import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './audit.messages.js';

const english: SameShape<Words> = {
  title: 'Audit log',
  lead: 'Who did what, when and why. It only grows; each entry carries the hash of the one before, so no change goes unnoticed.',
  filters: 'Filter the log',
  search: 'Search by person, subject or details',
  action: 'Action',
  everyAction: 'Every action',
  caption: 'Audit log, the latest first',
  columns: { sequence: 'No.', at: 'When', actor: 'Who', action: 'What', subject: 'Subject', details: 'Details' },
  panel: {
    title: (sequence) => `Entry ${sequence}`,
    code: 'Code of the action',
    subjectId: 'Id of the subject',
    details: 'Details',
    noDetails: 'No details.',
  },
  check: {
    act: 'Check that it is whole',
    title: 'Check that the log is whole',
    running: 'Computing the hash of every entry again',
    whole: (entries) => `The log is whole: ${entries} entries, none changed, removed or put in.`,
    newest: 'The hash of the newest entry. Keep it elsewhere to compare later:',
    newestName: 'newest hash',
    broken: (sequence) => `The chain is broken from entry ${sequence}`,
    brokenAdvice:
      'This entry or the one before was changed outside the system. Change nothing more; back the database up and tell whoever runs the server.',
    empty: 'The log has no entries yet.',
  },
  empty: { title: 'No entry matches', advice: 'Take a filter away.' },
};

export default english;
