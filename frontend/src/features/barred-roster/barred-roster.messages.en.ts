import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './barred-roster.messages.js';

const english: SameShape<Words> = {
  title: 'Barred roster',
  lead: 'Members of the organising, judging, question and secretarial bodies. They cannot register, take part or be ranked.',
  add: 'Add a person',
  import: 'Load from a file',
  importTitle: 'Load the roster from a file',
  importAbout:
    'Columns: Họ và tên (full name), Ngày sinh (birth date), Số điện thoại (phone), Số CCCD (ID number), Ban (body). Of the ID number only a keyed hash and the last four digits are kept.',
  filters: 'Filter the roster',
  search: 'Search the roster',
  searchHint: 'Name or body',
  how: 'The same phone or ID number is certain. The same name and birth date is only a sign to check; nobody is excluded by it.',
  table: 'People who may not take part',
  name: 'Full name',
  birth: 'Date of birth',
  phone: 'Phone',
  idNumber: 'ID number',
  body: 'Body',
  added: 'Added',
  matches: 'Matching contestants',
  noMatch: 'Nobody so far',
  certain: 'Certain: same phone or ID number',
  likely: 'To check: same name and birth date',
  remove: 'Remove from the roster',
  removeOne: (name) => `Remove ${name} from the roster`,
  removeTitle: (name) => `Remove ${name} from the roster?`,
  removeAdvice:
    'This person may register and take part again. Results already computed do not change by themselves; rounds that close later use the new roster. It is recorded in the audit log.',
  removed: 'Removed from the roster.',
  emptyTitle: 'The roster is empty',
  emptyAdvice: 'Add the members of the bodies before the first round opens, so that none takes part by mistake.',
  noneTitle: 'Nobody found',
  noneAdvice: 'Type fewer letters, with or without diacritics.',
  fullName: 'Full name',
  birthHint: 'Together with the name it makes a sign to check.',
  phoneHint: 'Better to have: the surest way to recognise somebody.',
  idNumberLabel: 'ID number',
  idNumberHint: 'Only a keyed hash and the last four digits are kept.',
  bodyHint: 'For example: Panel of judges',
  identityNeeded: 'One of phone, ID number and birth date is needed, or nobody could be recognised.',
  addTitle: 'Add a person who may not take part',
  addedDone: 'Added to the roster.',
};

export default english;
