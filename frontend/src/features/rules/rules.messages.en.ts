import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './rules.messages.js';

const english: SameShape<Words> = {
  title: 'Rules',
  lead: (contest) => `${contest}. The rules are locked when a round opens and do not change in mid-contest.`,
  version: (version) => `Version ${version}`,
  who: {
    title: 'Who may take part',
    open: 'Officials, civil servants, public employees, union members and everybody who lives, studies or works in the province.',
    barred: 'Members of the organising committee, the jury, the question board and the secretariat may not take part.',
    once: 'One person registers one account.',
    guardian: (age) => `Whoever is under ${age} needs a guardian’s consent to register.`,
  },
  rounds: {
    title: 'Rounds',
    window: (opens, closes) => `From ${opens} until just before ${closes}.`,
    clock: 'All times are those of the server’s clock, in Vietnam time.',
    empty: 'The dates of the rounds will be announced here.',
  },
  paper: {
    title: 'The paper',
    options:
      'Every question has 3 or 4 options, exactly one of them right. Everybody gets questions and options in an order of their own.',
    time: (span) => `You have ${span} from pressing “Start answering”, but not beyond the close of the round.`,
    saved: 'Every choice is saved at once. When time is up, what is saved is submitted for you.',
    attempts: {
      round: (limit) => `Everybody has ${limit} ${limit === '1' ? 'attempt' : 'attempts'} in a round.`,
      day: (limit) => `Everybody has ${limit} ${limit === '1' ? 'attempt' : 'attempts'} a day.`,
      unlimited: 'The number of attempts in a round is unlimited.',
    },
    counted: {
      'best-then-earliest':
        'Of several attempts the one with the most right answers counts, and of equal ones the earliest.',
      first: 'Of several attempts the first one counts.',
      last: 'Of several attempts the last one counts.',
    },
  },
  prediction: {
    title: 'The prediction',
    target: {
      'all-correct': 'Everybody predicts how many people will answer every question of the round correctly.',
      participants: 'Everybody predicts how many people will take part in the round.',
      attempts: 'Everybody predicts how many attempts there will be in the round.',
    },
    required: 'It is mandatory: a whole number from 0 up.',
    optional: 'It is optional. Whoever gives none ranks after everybody who did.',
    once: 'There is one prediction per person and round; it is fixed with the first submission.',
    unused: 'In this contest the prediction does not rank anybody.',
  },
  ranking: {
    title: 'How the ranking is made',
    intro: 'The following are compared in turn; a later one decides only where all before are equal:',
    keys: {
      score: 'Right answers: more ranks higher.',
      predictionDistance: 'Distance between prediction and actual count: less ranks higher, over and under alike.',
      submittedAt: 'Instant of submission, to the millisecond: earlier ranks higher.',
      duration: 'Time taken: shorter ranks higher.',
      lot: 'A draw by machine: a commitment is published before the round closes, and anybody can check it.',
    },
    shared: 'Whoever is equal in all of them shares a rank.',
    eligibility: {
      'all-correct': 'Only people who answered everything correctly can win a prize.',
      'any-score': 'Everybody who took part can win a prize by rank.',
    },
    overall: 'Overall: the sum of right answers, then the sum of prediction distances, then the sum of times.',
  },
  example: {
    title: 'Example: the prediction breaks a tie',
    intro: (count) => `Three people answered everything correctly. The actual count is ${count}.`,
    caption: 'Example of a ranking by prediction',
    rank: 'Rank',
    person: 'Contestant',
    prediction: 'Prediction',
    off: (distance) => `${distance} off`,
    submittedAt: 'Submitted at',
    outcome: (nearer, later) =>
      `${nearer} and ${later} are equally far off, so the earlier submission ranks higher. The prediction further off comes last, although it was submitted first.`,
    outcomePlain: 'The nearer prediction ranks higher, even when submitted later.',
  },
  prizes: {
    title: 'Prizes',
    weekly: 'Every week',
    overall: 'Overall',
    once: 'A person wins at most one individual prize in the contest; a prize passed over goes to the next in rank, and the list says so.',
    units: (percent) =>
      `Collective prizes go by the share of a unit’s people who took part; a unit needs at least ${percent} %.`,
    none: 'The prizes will be announced here.',
  },
  results: {
    title: 'Results and complaints',
    scores: {
      'at-once': 'Your score shows as soon as you have submitted.',
      'after-close': 'Your score shows after the round has closed.',
      'after-publication': 'Your score and the right answers show once the jury has published the results.',
    },
    standings: {
      live: 'The standings are live while the round is open.',
      'after-publication': 'The standings show after publication. Until then nobody sees scores or the actual count.',
    },
    provisional:
      'A provisional list is published within 5 working days of the close; complaints are taken for 3 days from publication, with the receipt code.',
    recompute:
      'Where a mistake is found, the whole list is computed again and published as a new version with its reason.',
    privacy: 'Published lists show name, unit or commune, and a masked phone number only.',
  },
};

export default english;
