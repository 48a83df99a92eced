import type { SameShape } from '../i18n/messages.js';
import type { Words } from './ui.messages.js';

const english: SameShape<Words> = {
  close: 'Close',
  cancel: 'Cancel',
  optional: 'optional',
  loading: 'Loading…',
  retry: 'Try again',
  couldNotLoad: 'Could not be loaded',
  info: 'Information',
  success: 'Success',
  warning: 'Note',
  danger: 'Error',
};

export default english;
