import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './session.messages.js';

const english: SameShape<Words> = {
  signIn: {
    title: 'Sign in',
    lead: 'With the phone number and the password you registered with.',
    signInName: 'Phone number',
    signInNameHint: 'Organisers and jury: enter your sign-in name.',
    signInNameMissing: 'Please enter your phone number or sign-in name.',
    password: 'Password',
    passwordMissing: 'Please enter your password.',
    submit: 'Sign in',
    forgotten: 'Forgotten your password?',
    noAccount: 'Not registered yet?',
    register: 'Register now',
    already: (name) => `You are signed in as ${name}.`,
    goOn: 'Continue',
    ended: 'This device is no longer signed in',
    endedAdvice:
      'The last session has ended: it was signed out from another device, the password was changed, or it was not used for a long time. Whatever was marked “Saved” is safe. Please sign in again.',
  },
  forgotten: {
    title: 'Forgotten password',
    lead: 'We send a code of 8 digits to the e-mail address you registered with.',
    noEmail: 'No e-mail address? Ask the organisers for a code, then press “I have a code”.',
    ask: 'Send me a code',
    haveCode: 'I have a code',
    askAgain: 'Send another code',
    sentTitle: 'Look at your mailbox',
    sent: 'If this number is registered and has an e-mail address, the code is on its way. It may take some minutes; look at the spam folder too.',
    code: 'Reset code',
    codeHint: '8 digits, with or without a space.',
    codeMissing: 'Please enter the code of 8 digits.',
    newPassword: 'New password',
    newPasswordHint: 'At least 8 characters.',
    newPasswordShort: 'The password needs at least 8 characters.',
    confirm: 'Set the new password',
    done: 'The new password is set. Please sign in.',
  },
};

export default english;
