import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './staff-accounts.messages.js';

const english: SameShape<Words> = {
  title: 'Staff accounts',
  lead: 'Organisers, judges and administrators. One account a person: the log records by name.',
  add: 'Add an account',
  caption: 'Staff accounts',
  filters: 'Filter the accounts',
  search: 'Search by name or sign-in name',
  role: 'Role',
  everyRole: 'Every role',
  columns: {
    displayName: 'Name',
    signInName: 'Sign-in name',
    role: 'Role',
    state: 'State',
    createdAt: 'Created',
  },
  active: 'Active',
  disabled: (day) => `Disabled ${day}`,
  you: 'you',
  form: {
    signInName: 'Sign-in name',
    signInNameHint: 'Letters without diacritics, digits, dots or dashes; a letter first, from 3. It stays for good.',
    displayName: 'Name',
    displayNameHint: 'As it will stand in the log and in the versions of results.',
    role: 'Role',
    roles: {
      organiser: 'Prepares the contest: questions, rounds, units, announcements. Sees results, decides nothing.',
      judge: 'Checks, disqualifies, rules on questions, confirms and publishes results.',
      administrator: 'Creates and disables accounts, reads the log. Decides nothing about questions or results.',
    },
    password: 'Password',
    passwordHint: 'At least 14 characters. Hand it over in person; it should be changed after the first sign-in.',
    newPassword: 'New password',
    newPasswordHint: 'Leave empty to keep it. At least 14 characters; the person is signed out everywhere.',
    nameNeeded: 'Give a name.',
    signInNameWrong: '3 to 40 letters without diacritics, digits, dots or dashes; a letter first.',
    tooShort: 'The password needs at least 14 characters.',
    roleSignsOut: 'A new role signs the person out everywhere, too.',
    ownRole: 'You cannot change your own role or disable yourself; ask another administrator.',
    create: 'Create the account',
  },
  created: (name) => `An account for ${name} was created.`,
  saved: 'The account was saved.',
  disable: {
    act: 'Disable the account',
    title: (name) => `Disable the account of ${name}?`,
    follows:
      'The person is signed out everywhere at once and can no longer sign in. What was done stays in the log. It can be enabled again.',
    done: 'The account was disabled.',
  },
  enable: { act: 'Enable the account', done: 'The account was enabled.' },
  empty: { title: 'No account matches', advice: 'Type fewer letters, or choose every role.' },
};

export default english;
