import type { SameShape } from '../i18n/messages.js';
import type { Words } from './app.messages.js';

const english: SameShape<Words> = {
  contestName: 'Digital Transformation Quiz',
  contestTagline: 'A weekly online multiple-choice contest',
  skipToContent: 'Skip to the main content',
  mainNavigation: 'Main navigation',
  language: 'Language',
  offline: 'Connection lost – what you have chosen is kept on this device.',
  pages: {
    home: 'Home',
    register: 'Register',
    signIn: 'Sign in',
    forgottenPassword: 'Forgotten password',
    rules: 'Rules',
    attempt: 'Answer',
    receipt: 'Receipt',
    myResult: 'My result',
    standings: 'Standings',
    profile: 'Profile',
  },
  crash: {
    title: 'This page failed and cannot be shown',
    advice:
      'Whatever the server confirmed as “Saved” is safe. Reload the page; if it fails again, send the line below to the organisers.',
    reload: 'Reload the page',
  },
  outdated: {
    title: 'The rest of the page could not be loaded',
    advice:
      'The line may be down, or a new version has just come out. Reload the page; what the server has saved is safe.',
  },
};

export default english;
