import type { SameShape } from '../i18n/messages.js';
import type { Words } from './participation-report.messages.js';

const english: SameShape<Words> = {
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
};

export default english;
