import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './units.messages.js';

const english: SameShape<Words> = {
  title: 'Units',
  lead: 'Where contestants live and work, as chosen at registration. Former names are still found after a merger.',
  add: 'Add a unit',
  import: 'Load from a file',
  importTitle: 'Load units from a file',
  importAbout:
    'Columns: Mã (code), Tên (name), Loại (kind), Thuộc (parent), Số người (people). A known code is updated, a new one added; no unit is removed.',
  filters: 'Filter units',
  search: 'Search units',
  searchHint: 'Name or code, with or without diacritics',
  kind: 'Kind',
  all: 'All',
  table: 'List of units',
  code: 'Code',
  name: 'Name',
  parent: 'Belongs to',
  roster: 'Declared people',
  below: 'Units below',
  showBelow: (count) => `Show ${count} units`,
  belowOf: (name) => `Units of ${name}`,
  showAll: 'Show all units',
  validity: 'Validity',
  ended: (day) => `Ended on ${day}`,
  current: 'Exists',
  mergedInto: (name) => `now ${name}`,
  emptyTitle: 'No units yet',
  emptyAdvice: 'Load the list of units from a file, or add them one by one.',
  noneTitle: 'No unit found',
  noneAdvice: 'Type fewer letters, with or without diacritics, or remove the filter by kind.',
  clear: 'Clear the filters',
};

export default english;
