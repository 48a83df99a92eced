import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './contestant.messages.js';

const english: SameShape<Words> = {
  contestant: 'Contestant',
  phone: 'Phone',
  email: 'E-mail',
  birth: 'Date of birth',
  commune: 'Commune, ward',
  unit: 'Unit',
  group: 'Group',
  idNumber: 'ID number',
  idLastFour: (digits) => `… ${digits} (only the last 4 digits are kept)`,
  guardian: 'Guardian',
  registered: 'Registered',
  consented: 'Consented',
  withdrawn: 'Consent withdrawn',
  barredTitle: 'This person may not take part',
  barredEvidence: (body) => `Same phone or ID number as a member of ${body}.`,
  barredFollows: 'Attempts of this person are not ranked and not counted among those who answered everything right.',
  flagTitle: 'Perhaps a person on the barred roster',
  flagEvidence: (body) =>
    `Same name and birth date as a member of ${body}. Many people share both; please check before you conclude.`,
  toRoster: 'See the barred roster',
  issueCode: 'Issue a code for a new password',
  issueTitle: 'Issue a one-time code?',
  issueAdvice:
    'Make sure that you are speaking with this contestant (ask for birth date, unit). The code shows once; issuing it is recorded in the audit log.',
  issue: 'Issue the code',
  codeTitle: 'Code for a new password',
  codeName: 'code for a new password',
  codeAdvice: (until) =>
    `Read this code to the contestant, who enters it with the phone number under “Forgotten password”. It works until ${until}.`,
  codeOnce: 'Once closed it cannot be shown again; issue another one if needed.',
  close: 'I have read it out',
};

export default english;
