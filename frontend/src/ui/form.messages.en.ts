import type { SameShape } from '../i18n/messages.js';
import type { Words } from './form.messages.js';

const english: SameShape<Words> = {
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  choose: 'Choose',
  chosenInstant: (instant, zone) => `That is ${instant} (${zone})`,
  vietnamTime: 'Vietnam time',
  understoodAs: (number) => `Number entered: ${number}`,
  numberOnly: 'Whole numbers only, for example 1200 or 1,200.',
  formRefused: 'Some things need a correction',
  formNotDone: 'That could not be done',
  formSignedOut:
    'This device is no longer signed in. What you typed is still here: sign in, come back and send it again.',
  signInInNewTab: 'Sign in in a new tab',
  formFaults: (count) =>
    `Please correct ${count === 1 ? 'one field' : `${count} fields`} below and send again. What you typed is kept.`,
  searching: 'Searching…',
  searchFailed: 'The search did not get through. Check your connection and type again.',
  noMatch: (query) => `Nothing found for “${query}”. Try fewer letters, with or without diacritics.`,
  matches: (count) => `${count} ${count === 1 ? 'result' : 'results'}. Use the arrow keys to choose.`,
  reason: 'Reason',
  reasonNeeded: 'Please give a reason; it is kept in the audit log.',
  reasonShort: (least) => `The reason needs at least ${least} characters.`,
};

export default english;
