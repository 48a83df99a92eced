import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './question-timeline.messages.js';

const english: SameShape<Words> = {
  title: 'History and differences',
  show: 'Show the history',
  advice: 'Who did what, when, and every word that changed. Struck through is removed, underlined is new.',
  kinds: {
    written: 'Written',
    revised: 'Revised',
    moved: 'Moved in the bank',
    reviewed: 'Reviewed',
    approved: 'Approved',
    retired: 'Retired',
    reinstated: 'Brought back as a draft',
    released: 'Taken into a released round',
    commented: 'Comment',
  },
  fields: {
    code: 'Code',
    topic: 'Topic',
    difficulty: 'Difficulty',
    week: 'Round',
    stem: 'Question',
    option: 'Option',
    correct: 'Key',
    explanation: 'Explanation',
    source: 'Source',
  },
  option: (letter) => `Option ${letter}`,
  when: (at, name, version) => `${at} · ${name} · version ${version}`,
  system: 'Built in',
  open: 'open',
  usedIn: 'Rounds that use it',
  use: (version) => `version ${version}`,
  notUsed: 'No released round uses this question.',
  usedInAdvice: 'Changes here do not touch the papers of these rounds: they keep the version of their release.',
};

export default english;
