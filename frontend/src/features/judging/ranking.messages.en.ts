import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './ranking.messages.js';

const english: SameShape<Words> = {
  title: 'Ranking',
  caption: (version) => `Ranking, version ${version}`,
  filters: 'Filter the ranking',
  search: 'Search by name or last digits of the phone',
  version: 'Version',
  latest: (version) => `Latest (${version})`,
  rows: 'Show',
  everybody: 'Every contestant',
  prizesOnly: 'Prizes only',
  columns: {
    rank: 'Rank',
    name: 'Contestant',
    score: 'Correct',
    prediction: 'Prediction',
    distance: 'Off in all',
    times: 'Submitted, took',
    duration: 'Took',
    decidedBy: 'Why behind',
  },
  off: (distance) => `off by ${distance}`,
  sameRank: 'Shared rank',
  empty: {
    title: 'Nobody matches',
    advice: 'Take a filter away, or type fewer letters, with or without diacritics.',
    nobody: 'Nobody is ranked yet',
    nobodyAdvice: 'The list is there once the round has closed and its result was computed.',
  },
  opens: 'Choose a row to see everything that person did.',
};

export default english;
