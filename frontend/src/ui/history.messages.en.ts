import type { SameShape } from '../i18n/messages.js';
import type { Words } from './history.messages.js';

const english: SameShape<Words> = {
  done: 'Done',
  now: 'Now',
  ahead: 'To come',
  skipped: 'Not passed',
  removed: 'removed:',
  added: 'added:',
  endOfChange: ';',
};

export default english;
