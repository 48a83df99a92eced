import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './judging.messages.js';

const english: SameShape<Words> = {
  title: 'Judging and publication',
  lead: 'When a round closes, the system computes version 1 of its result. The jury checks, confirms, then publishes.',
  lookingOn: 'You are looking on. Only the jury may disqualify, confirm and publish.',
  roundsCaption: 'Rounds and the state of their results',
  columns: {
    round: 'Round',
    closesAt: 'Closes at',
    state: 'Result',
    version: 'Version',
    actualCount: 'N',
    participants: 'Participants',
    next: 'What comes next',
  },
  states: {
    open: 'Not closed',
    waiting: 'Computing',
    provisional: 'To be confirmed',
    confirmed: 'To be published',
    published: 'Published',
  },
  next: {
    open: 'Wait for it to close; the result follows within minutes',
    waiting: 'Wait until it is computed, usually less than a minute',
    provisional: 'Check and confirm',
    confirmed: 'Publish',
    published: 'Nothing left to do',
    publishedOlder: (version) => `The public still sees version ${version}`,
  },
  versionName: (version) => `Version ${version}`,
  overall: {
    title: 'Overall standing',
    advice: 'Adds up the published rounds: scores, then prediction distances, then durations.',
    open: 'See the overall standing',
  },
  empty: {
    title: 'No rounds yet',
    advice: 'Rounds appear here once the organisers have created a contest.',
  },
  backToList: 'All rounds',
  recomputing: {
    title: 'The result is being computed anew',
    advice:
      'The decision is recorded. The new ranking appears here once it is computed; until then nothing can be confirmed or published.',
    label: 'Computing',
  },
};

export default english;
