import type { SameShape } from '../i18n/messages.js';
import type { Words } from './no-access.messages.js';

const english: SameShape<Words> = {
  title: 'This account may not enter here',
  advice: 'This part is for organisers, judges and administrators. Sign in with an account that has the right.',
};

export default english;
