import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './signals.messages.js';

const english: SameShape<Words> = {
  advice:
    'Signals are for the jury to look at; the machine bans nobody. Many people of one office on one network are usual.',
  kinds: {
    'same-name-and-birth': {
      title: 'Same name and day of birth',
      advice: 'Perhaps one person with two phone numbers. Compare devices, networks and times before concluding.',
    },
    'fast-answers': {
      title: 'Unusually fast',
      advice: 'Everything answered in a very short time. Look at the score, the device and the other attempts.',
    },
    'shared-network': {
      title: 'One network, the same mistakes',
      advice: 'They may have copied, or learned from the same paper. Offices, schools and families share networks.',
    },
    'barred-name': {
      title: 'Resembles somebody on the barred roster',
      advice: 'The same name and day of birth, but another phone. Papers have to be checked.',
    },
  },
  others: (count) => `and ${count} more`,
  none: {
    title: 'No signals',
    advice: 'Nothing unusual was seen. The jury can still open any contestant from the ranking.',
  },
  unranked: {
    disqualified: 'Disqualified',
    disqualifiedNone: 'Nobody yet. Open a contestant from the ranking to disqualify, with a reason.',
    barred: 'On the barred roster',
    barredNone: 'Nobody on the barred roster took part in this round.',
    withdrawn: (count) => `${count} people withdrew their consent and are not ranked.`,
    outside: 'The people below are not ranked and not counted in N.',
    name: 'Name',
    reason: 'Reason',
    at: 'When',
    by: 'Decided by',
    body: 'Member of',
  },
};

export default english;
