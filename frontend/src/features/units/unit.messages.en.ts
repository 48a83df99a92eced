import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './unit.messages.js';

const english: SameShape<Words> = {
  newTitle: 'New unit',
  code: 'Code',
  codeHint: 'Unique; used in files, for example: SO-KHCN',
  name: 'Name',
  nameHint: 'After a change of name the old one is kept for searching.',
  kind: 'Kind',
  nameNeeded: 'Enter the name of the unit.',
  codeNeeded: 'Enter the code of the unit.',
  kindNeeded: 'Choose the kind of unit.',
  parent: 'Belongs to',
  parentHint: 'Type to search; leave empty if it belongs to none.',
  roster: 'Declared people',
  rosterHint: 'For the share of a unit that takes part. Left empty, the unit is ranked by its number of entrants.',
  validFrom: 'Valid from',
  validTo: 'Gone from',
  validToHint: 'The first day on which it no longer exists. Contestants can no longer choose it.',
  successor: 'Now part of',
  successorHint: 'The unit that it was merged into or became.',
  save: 'Save the unit',
  create: 'Add the unit',
  saved: 'Unit saved.',
  added: 'Unit added.',
};

export default english;
