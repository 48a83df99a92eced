import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './overall.messages.js';

const english: SameShape<Words> = {
  title: 'Overall standing',
  resultName: 'the overall standing',
  lead: 'Adds up the published rounds: scores, then prediction distances, then durations, then the lot.',
  tabs: 'Parts of the overall standing',
  views: { overview: 'Overview', ranking: 'Ranking', versions: 'Versions', winners: 'Prizes' },
  rounds: {
    title: 'Rounds that count',
    counts: (version) => `Counts, by published version ${version}`,
    missing: 'Not published, so it does not count yet',
    see: 'See this round',
  },
  figures: { title: 'Figures of this version', participants: 'Ranked', attempts: 'Attempts' },
  compute: {
    title: 'No overall standing yet',
    ready: 'A round is published. It can be computed now, and again when more rounds are published.',
    notReady: 'It can be computed once a round has been published.',
    act: 'Compute the overall standing',
    done: 'The overall standing was computed.',
  },
};

export default english;
