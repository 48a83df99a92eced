import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './winners.messages.js';

const english: SameShape<Words> = {
  advice: 'See exactly what the file will hold, then download it.',
  options: 'Contents of the file',
  content: {
    legend: 'Who is in it',
    winners: 'Winners',
    winnersHint: 'The list for verification and for the decision',
    all: 'The whole ranking',
    allHint: 'Everybody ranked, with every key',
  },
  full: 'Whole phone numbers and days of birth',
  fullHint: 'Only to verify winners; the download is recorded with your name. Do not pass the file on.',
  notFull: 'The file has masked phones only, and no days of birth.',
  preview: (version) => `Preview, version ${version}`,
  previewCaption: 'Preview of the file',
  firstRows: (shown, total) => `The first ${shown} of ${total} rows.`,
  people: (count) => `${count} winners.`,
  draft: 'This version is not confirmed: the file is for checking, not for signing.',
  unpublished: 'This version is confirmed but not published.',
  xlsx: 'Download XLSX',
  csv: 'Download CSV',
  csvHint: 'XLSX opens in Excel. CSV is UTF-8 text for other software.',
  passedOver: 'Prizes that went to the next in rank',
  none: {
    title: 'Nobody has a prize yet',
    advice: 'Nobody is eligible, or the prizes are still tied.',
  },
};

export default english;
