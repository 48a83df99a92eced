import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './versions.messages.js';

const english: SameShape<Words> = {
  advice: 'Every change makes a new version of the whole list; no row is ever patched. Older versions stay.',
  caption: 'Versions of the result, the latest first',
  columns: {
    version: 'Version',
    createdAt: 'Made at, by',
    reason: 'Reason',
    actualCount: 'N',
    ranked: 'Ranked',
    state: 'State',
  },
  system: 'The system',
  states: { provisional: 'Not confirmed', confirmed: 'Confirmed', published: 'Published' },
  compare: {
    title: 'Compare two versions',
    from: 'From version',
    to: 'To version',
    onlyOne: 'There is only one version; nothing to compare yet.',
    same: 'Choose two different versions.',
    caption: (from, to) => `Changes from version ${from} to version ${to}`,
    summary: (from, to) => `From version ${from} to ${to}:`,
    count: (before, after) => `N went from ${before} to ${after}`,
    countSame: (count) => `N is still ${count}`,
    changed: (count) => `${count} contestants changed`,
    nobody: 'no contestant changed',
    prizes: (count) => `${count} changes of prizes`,
    capped: (shown, all) => `${shown} of ${all} changes are shown; changes of prizes come first.`,
    columns: { name: 'Contestant', rank: 'Rank', score: 'Correct', distance: 'Off N by', prize: 'Prize' },
    change: (before, after) => `${before} → ${after}`,
    notRanked: 'not ranked',
    none: 'The two versions are alike',
    noneAdvice: 'No rank, score or prize differs between them.',
  },
  outcome: {
    title: (version) => `Version ${version} was made`,
    same: 'The decision is recorded; the ranking stays as it is',
    see: 'See all changes',
    again: 'The new version has to be confirmed and published.',
  },
};

export default english;
