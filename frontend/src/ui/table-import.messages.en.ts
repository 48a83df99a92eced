import type { SameShape } from '../i18n/messages.js';
import type { Words } from './table-import.messages.js';

const english: SameShape<Words> = {
  file: 'XLSX or CSV file',
  fileHint: 'At most 20 MB. The first row holds the column names, as in the template.',
  template: 'Download the template',
  allOrNothing: 'The whole file is taken or nothing: with a single fault nothing changes.',
  send: 'Load the file',
  sending: 'Sending the file…',
  checking: 'Checking every row…',
  accepted: (count) => `${count} rows taken`,
  acceptedAdvice: 'The list below is up to date.',
  refused: (count) => `Nothing was taken: the file has ${count} faults`,
  refusedAdvice: 'What was there before is untouched. Correct the cells below in your file and load it again.',
  problems: 'Faults in the file',
  row: 'Row',
  column: 'Column',
  cell: 'Cell',
  problem: 'What is wrong and what to do',
  wholeFile: 'Whole file',
  noProblem: 'No faults',
  noProblemAdvice: 'The file can be taken.',
  error: 'Error',
  warning: 'Please check',
  severity: 'Severity',
};

export default english;
