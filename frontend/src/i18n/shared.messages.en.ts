import type { SameShape } from './messages.js';
import type { Words } from './shared.messages.js';

const english: SameShape<Words> = {
  formerly: (name) => `formerly ${name}`,
  actions: {
    save: 'Save',
    cancel: 'Cancel',
    close: 'Close',
    back: 'Back',
    next: 'Continue',
    edit: 'Edit',
    remove: 'Delete',
    add: 'Add',
    search: 'Search',
    retry: 'Try again',
    download: 'Download',
    signIn: 'Sign in',
    signOut: 'Sign out',
  },
  states: {
    loading: 'Loading…',
    saving: 'Saving…',
    saved: 'Saved',
    notSent: 'Not sent yet – kept on this device',
  },
  roles: {
    contestant: 'Contestant',
    organiser: 'Organiser',
    judge: 'Judge',
    administrator: 'Administrator',
  },
  optional: 'optional',
  networkProblem: 'The server could not be reached. Check your connection and try again.',
  unexpectedProblem: 'Something went wrong on the server. Please try again in a few minutes.',
};

export default english;
