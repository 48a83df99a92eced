import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './contestants.messages.js';

const english: SameShape<Words> = {
  title: 'Contestants',
  lead: 'Who has registered, newest first. A phone number shows in full only when you open a person.',
  filters: 'Filter contestants',
  search: 'Search contestants',
  searchHint: 'Name or phone number',
  commune: 'Commune, ward',
  communeHint: 'Type to search',
  table: 'List of contestants',
  name: 'Full name',
  phone: 'Phone',
  birth: 'Date of birth',
  place: 'Home, unit',
  registered: 'Registered',
  flags: 'Signals',
  withdrawn: 'Withdrawn',
  flagNames: {
    barred: 'Barred',
    'barred-name': 'Like somebody barred',
    'same-name-and-birth': 'Same name, birth date',
    'same-id-number': 'Same ID number',
    'has-guardian': 'Has a guardian',
  },
  emptyTitle: 'No contestants yet',
  emptyAdvice: 'The first person to register shows here. Send the address of the contest to the units.',
  noneTitle: 'No contestant found',
  noneAdvice: 'Type fewer letters, with or without diacritics, or remove the filter by commune.',
  clear: 'Clear the filters',
};

export default english;
