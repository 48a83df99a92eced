import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './rules.messages.js';

const english: SameShape<Words> = {
  title: 'New version of the rules',
  lookTitle: (version) => `Rules, version ${version}`,
  lead: 'Every choice says what follows from it. It is saved as a new version; old versions and released rounds stay as they are.',
  attempts: 'Attempts',
  time: 'Time for an attempt',
  minutes: 'Time for an attempt: minutes',
  seconds: 'and seconds',
  timeHint: 'From 1 minute to 2 hours. When time is up, what was chosen is submitted; no answer is lost.',
  limit: 'Number of attempts',
  limits: {
    limited: {
      label: 'Limited',
      consequence: 'Nobody can begin more than that; reloading the page makes no new attempt.',
    },
    unlimited: { label: 'Unlimited', consequence: 'Whoever is patient meets most of the bank; have a large one.' },
  },
  limitCount: 'Attempts',
  limitCountHint: 'From 1 to 20.',
  period: 'The limit is for',
  periods: {
    round: { label: 'The whole round', consequence: 'Once used up, that round is over.' },
    day: { label: 'Each day', consequence: 'Anew after midnight; those who come every day have an advantage.' },
  },
  counted: 'The counted attempt',
  counteds: {
    'best-then-earliest': {
      label: 'The best, and of equals the earliest',
      consequence: 'Trying again never does harm.',
    },
    first: { label: 'The first', consequence: 'Later ones are practice and change no rank.' },
    last: { label: 'The last', consequence: 'Trying again may lower a score; say so clearly.' },
  },
  prediction: 'Prediction',
  target: 'Contestants predict',
  targets: {
    'all-correct': {
      label: 'How many answer everything right',
      consequence: 'Nobody knows N before the close; it separates best.',
    },
    participants: {
      label: 'How many take part',
      consequence: 'The number of participants must stay hidden all week.',
    },
    attempts: {
      label: 'How many attempts there are',
      consequence: 'It must stay hidden, and those with many attempts can move N.',
    },
  },
  required: 'Is a prediction required?',
  requireds: {
    yes: { label: 'Required', consequence: 'Nothing can be submitted without one.' },
    no: {
      label: 'Optional',
      consequence: 'Without one, a contestant comes after all who made one and have the same score.',
    },
  },
  people: 'People and units',
  guardian: 'A guardian’s consent is needed under (age)',
  guardianHint: 'From 0 to 18. 0: no guardian is asked for.',
  floor: 'Least share of a unit for a collective prize (%)',
  floorHint: 'Of the people that the unit declared. A unit without a number is ranked by its entrants.',
  note: 'Why there is this version',
  noteHint: 'One sentence for those who come later. It is kept in the audit log.',
  save: 'Save as a new version',
  saved: (version) => `Rules version ${version} is saved. Choose it for rounds that are not released.`,
  back: 'Rules and prizes',
};

export default english;
