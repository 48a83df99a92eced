import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './standings.messages.js';

const english: SameShape<Words> = {
  title: 'Standings',
  views: 'Choose a standing',
  overall: 'Overall',
  units: 'Units',
  unitRound: 'Round',
  allRounds: 'All published rounds',
  side: 'By',
  sides: { unit: 'Agency or unit', commune: 'Commune or ward' },
  search: 'Search by name',
  searchHint: 'With or without diacritics',
  published: (at, version) => `Published at ${at}, version ${version}.`,
  actualCount: (count) => `Actual count that predictions are compared with: ${count}.`,
  live: 'The standing is live.',
  unheard: 'The live connection is interrupted; the page is reconnecting by itself.',
  updated: (at) => `Updated at ${at}.`,
  rebuilding: 'The standing is being rebuilt. It will appear by itself in a few seconds.',
  hidden: {
    title: 'The standing is not published yet',
    advice: 'It appears here once the jury has published the results. Until then nobody sees scores.',
  },
  hiddenUnits: {
    title: 'There is no standing of units yet',
    advice: 'It appears here once the results of a round have been published.',
  },
  empty: { title: 'Nobody is listed yet', advice: 'Names appear after the first attempt that counts.' },
  notFound: (query) => `Nobody found for “${query}”`,
  notFoundAdvice: 'Try a part of the name, with or without diacritics.',
  noRounds: { title: 'There is no round yet', advice: 'There are standings after the first round.' },
  myPlace: 'Your place',
  myRank: (rank) => `Rank ${rank}`,
  me: 'You',
  toMyPage: 'To my place',
  unitColumns: {
    rank: 'Rank',
    name: 'Unit',
    entrants: 'Entrants',
    share: 'Share',
    allCorrect: 'All correct',
    meanScore: 'Mean score',
    eligible: 'Eligible for a collective prize',
  },
  byShare: 'By share of people',
  byCount: 'By number of people',
  byShareHint: 'Units that have declared how many people they have.',
  byCountHint: 'Units that have not declared how many people they have.',
};

export default english;
