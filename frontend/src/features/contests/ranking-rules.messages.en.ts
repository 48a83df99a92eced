import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './ranking-rules.messages.js';

const english: SameShape<Words> = {
  ranking: 'Ranking',
  keys: 'What ranks, in order',
  keysHint: 'Equal in one, the next decides. Equal in all, they share a rank.',
  keyNames: {
    score: { label: 'Right answers', consequence: 'More is better. Cannot be left out.' },
    predictionDistance: { label: 'Nearest prediction', consequence: 'Nearer to N is better, over and under alike.' },
    submittedAt: {
      label: 'Earlier submission',
      consequence: 'To the millisecond; it draws everybody to the opening minute.',
    },
    duration: { label: 'Shorter time', consequence: 'The time taken, whenever it began.' },
    lot: {
      label: 'Lot',
      consequence: 'Committed to in public before the opening, so that anyone can check. Always last.',
    },
  },
  keyUp: (key) => `Move “${key}” up`,
  keyDown: (key) => `Move “${key}” down`,
  keyRemove: (key) => `Leave out “${key}”`,
  keyAdd: (key) => `Add “${key}”`,
  keysWithoutScore: '“Right answers” cannot be left out.',
  keysAfterLot: 'The lot separates everybody, so it must be the last.',
  eligibility: 'Who may win a prize',
  eligibilities: {
    'all-correct': {
      label: 'Only those with everything right',
      consequence: 'If they are fewer than the prizes, some prizes are not awarded.',
    },
    'any-score': { label: 'Every rank', consequence: 'All prizes are awarded if there are enough contestants.' },
  },
  visibility: 'What contestants see, and when',
  scores: 'Own score',
  scoreses: {
    'at-once': { label: 'On submission', consequence: 'With several attempts the answers leak little by little.' },
    'after-close': { label: 'After the close', consequence: 'The score is known before the official rank.' },
    'after-publication': { label: 'After publication', consequence: 'Nobody but the jury knows a score before.' },
  },
  standings: 'Standings',
  standingses: {
    live: {
      label: 'Live during the round',
      consequence:
        'Livelier, but gives away how many are right: not together with the prediction, and scores must show on submission.',
    },
    'after-publication': {
      label: 'After publication',
      consequence: 'During the round one sees the own receipt only.',
    },
  },
  liveGivesCountAway: 'Live standings give N away: leave out “Nearest prediction”, or choose “After publication”.',
  liveShowsScores: 'Live standings show scores, so “Own score” must be “On submission”.',
  prizes: 'Prizes',
  roundPrizes: 'Prizes of each round',
  overallPrizes: 'Overall prizes',
  prizesHint: 'The highest first.',
  prizeName: 'Name',
  prizeCount: 'How many',
  prizeValue: 'Value',
  prizeValueHint: 'For example: 1.000.000 đồng',
  prizeRow: (place) => `prize ${place}`,
  addPrize: 'Add a prize',
  removePrize: (name) => `Remove ${name}`,
  noPrizes: 'No prizes.',
  onePrize: 'How many prizes a person may win',
  onePrizes: {
    yes: {
      label: 'At most one individual prize in the contest',
      consequence: 'A winner is passed over, the prize goes to the next in rank, and the list says so.',
    },
    no: { label: 'Any number', consequence: 'One person may win in several rounds.' },
  },
};

export default english;
