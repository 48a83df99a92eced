import type { SameShape } from '../i18n/messages.js';
import type { Words } from './copy-text.messages.js';

const english: SameShape<Words> = {
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy. Please select and copy by hand.',
};

export default english;
