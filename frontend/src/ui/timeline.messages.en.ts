import type { SameShape } from '../i18n/messages.js';
import type { Words } from './timeline.messages.js';

const english: SameShape<Words> = {
  past: 'Past',
  now: 'Now',
  upcoming: 'To come',
};

export default english;
