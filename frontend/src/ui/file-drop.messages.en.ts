import type { SameShape } from '../i18n/messages.js';
import type { Words } from './file-drop.messages.js';

const english: SameShape<Words> = {
  dropHere: 'Drop a file here, or',
  chooseFile: 'Choose a file',
  chooseOtherFile: 'Choose another file',
  fileTooLarge: (limit) => `The file is larger than ${limit}. Split it and try again.`,
  fileTypeRefused: (types) => `Only ${types} files are accepted.`,
};

export default english;
