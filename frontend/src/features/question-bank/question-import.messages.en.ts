import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './question-import.messages.js';

const english: SameShape<Words> = {
  title: 'Load questions from a file',
  over: 'Question bank',
  lead: 'Use the file you have (Excel, Word, Moodle…) or the template. You see every question and fault first; the whole file is taken or nothing.',
  step1: '1. Prepare the file',
  step1Advice:
    'Each question has 3 or 4 options, exactly one correct. A file from Word, Aiken, GIFT or Moodle XML goes straight to step 2. For new ones fill in the template: one question a row, the topic by its name or code as in the bank.',
  topics: 'The topics there are',
  templateXlsx: 'XLSX template',
  templateCsv: 'CSV template',
  step2: '2. Send the file to be checked',
  file: 'File of questions',
  fileHint:
    'XLSX, CSV, Word (DOCX), Aiken, GIFT or Moodle XML, at most 20 MB. Nothing in the bank changes at this step.',
  sending: 'Sending the file…',
  checking: 'Reading and checking the file…',
  accepting: 'Taking the questions into the bank…',
  progress: (processed, total) => `${processed} of ${total} questions`,
  step3: '3. Look and accept',
  checkedFile: (name) => `File ${name}`,
  questions: 'Questions in the file',
  errors: 'Errors',
  warnings: 'To check',
  canAccept: 'The file has no errors',
  canAcceptAdvice: 'The questions enter the bank as drafts; then somebody else reviews and approves them.',
  cannotAccept: (count) => `It cannot be accepted: the file has ${count} errors`,
  cannotAcceptAdvice:
    'Nothing in the bank has changed. Mend what is named below in your file and send the whole file again.',
  accept: (count) => `Accept all ${count} questions`,
  discard: 'Discard this file',
  another: 'Load another file',
  accepted: (count) => `${count} questions are in the bank`,
  acceptedAdvice:
    'They are drafts in your name. Ask somebody else to review and approve them, so that rounds may take them.',
  toDrafts: 'See the drafts',
  failed: 'The file could not be read',
  failedAdvice:
    'Nothing in the bank has changed. See the reason below, open the file with the program that made it, save it again and send it.',
  givenUpAdvice: 'Nothing in the bank has changed. The reason, and what to do, is right below.',
  problems: 'Errors and things to check',
  firstProblems: (shown) => `The first ${shown} are shown, errors first.`,
  preview: 'Questions that were read',
  firstPreview: (shown, total) => `The first ${shown} of ${total} questions.`,
  row: 'Row',
  stem: 'Question',
  options: 'Options',
  topic: 'Topic',
  difficulty: 'Difficulty',
  week: 'Round',
  unknownTopic: 'missing or not recognised',
  correctOption: 'correct',
  noPreview: 'No question could be read from the file.',
  noPreviewTitle: 'Nothing to look at',
};

export default english;
