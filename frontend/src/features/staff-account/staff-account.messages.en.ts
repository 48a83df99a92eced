import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './staff-account.messages.js';

const english: SameShape<Words> = {
  title: 'My account',
  signOut: 'Sign out here',
  password: {
    title: 'Change the password',
    current: 'Current password',
    next: 'New password',
    hint: 'At least 14 characters; a short sentence is best. Other devices are signed out.',
    currentNeeded: 'Type the current password.',
    tooShort: 'The new password needs at least 14 characters.',
    deed: 'Change the password',
    done: 'The password was changed. Other devices were signed out.',
  },
  devices: {
    title: 'Devices signed in',
    advice: 'Sign out a device you do not know, then change the password at once.',
    since: (instant) => `Signed in at ${instant}`,
    lastSeen: (instant) => `Last used at ${instant}`,
    current: 'This one',
    unknown: 'Unknown',
    end: 'Sign out',
    endNamed: (device) => `Sign out ${device}`,
    ended: 'That device was signed out.',
  },
};

export default english;
