import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './round.messages.js';

const english: SameShape<Words> = {
  title: (round) => `Result: ${round}`,
  resultOf: (round) => `the result of ${round}`,
  closedAt: (instant) => `Closed at ${instant}`,
  opensUntil: (instant) => `Open until ${instant}`,
  tabs: 'Parts of the result',
  views: {
    overview: 'Overview',
    ranking: 'Ranking',
    signals: 'Signals',
    unranked: 'Not ranked',
    questions: 'Questions',
    versions: 'Versions',
    winners: 'Prizes',
  },
  itemAnalysis: 'Item analysis',
  keyDoubts: {
    title: (count) => `Keys to read once more: ${count}`,
    advice: 'Those who do well on the other questions choose against the key. Look before you confirm and publish.',
    look: 'See the item analysis',
  },
  notYet: {
    title: 'The round has not closed',
    advice: (closesAt) =>
      `The result is computed after ${closesAt}. Until then not even the jury sees scores, N or chosen answers.`,
  },
  computing: {
    title: 'The result is being computed',
    advice: 'Overdue attempts are closed with what was saved, then everybody is ranked. This page updates by itself.',
    label: 'Computing the result',
    now: 'Compute now',
  },
  figures: {
    title: 'Figures of this version',
    actualCount: {
      'all-correct': 'N – people with every answer right',
      participants: 'N – people who took part',
      attempts: 'N – attempts',
    },
    actualCountDetail: 'What predictions are compared with',
    participants: 'Ranked',
    attempts: 'Attempts',
    allCorrect: 'All answers correct',
    share: (share) => `${share} of those ranked`,
    unranked: 'Not ranked',
    unrankedDetail: (disqualified, barred, withdrawn) =>
      `${disqualified} disqualified, ${barred} barred, ${withdrawn} withdrew consent`,
  },
  distribution: { title: 'Distribution of scores', label: 'Correct answers', value: 'People' },
  predictions: {
    title: 'Predictions',
    label: 'Prediction',
    value: 'People',
    mark: (count) => `N = ${count}`,
    outside: (count) => `N = ${count} lies outside the predicted ranges.`,
    nobody: 'Nobody predicted.',
  },
  ties: {
    title: 'Prizes are still tied – the result cannot be confirmed',
    advice:
      'The rules do not separate the people below, and the software does not choose. The jury has to agree with the organisers how to decide before confirming.',
    rank: (rank, count) => `Rank ${rank}: ${count} people`,
    prizes: (names) => `At stake: ${names}`,
  },
  unawarded: {
    title: 'Prizes that nobody won',
    advice: 'Fewer people are eligible than there are prizes.',
    line: (name, count) => `${name}: ${count} left`,
  },
  lot: {
    title: 'A lot that anyone can check',
    advice:
      'The commitment was public before the round closed; now anyone can draw again from the seed and compare (SHA-256).',
    seed: 'Seed',
    commitment: 'Commitment',
    secret: 'Kept secret until the round closes',
  },
};

export default english;
