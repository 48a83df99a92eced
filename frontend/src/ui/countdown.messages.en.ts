import type { SameShape } from '../i18n/messages.js';
import type { Words } from './countdown.messages.js';

const english: SameShape<Words> = {
  timeLeft: 'Time left',
  timeLeftIs: (span) => `${span} left`,
  timeUp: 'Time is up',
};

export default english;
