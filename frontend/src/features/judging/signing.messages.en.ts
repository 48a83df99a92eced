import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './signing.messages.js';

const english: SameShape<Words> = {
  title: (version) => `Version ${version}`,
  steps: { computed: 'Computed', confirmed: 'Confirmed by the jury', published: 'Published' },
  by: (instant, name) => `${instant}, ${name}`,
  system: 'the system',
  notYet: 'Not yet',
  publicNow: (version) => `The public sees version ${version}.`,
  publicOlder: (version) => `The public still sees version ${version} until you publish the new one.`,
  nothingPublic: 'Nothing is public yet.',
  blocked: 'It cannot be confirmed: prizes are still tied (see below).',
  recompute: {
    label: 'Compute again',
    hint: 'Makes a new version only if something changed.',
    same: (version) => `Nothing changed: it is still version ${version}.`,
    renewed: (version) => `Version ${version} was made.`,
  },
  confirm: {
    label: (version) => `Confirm version ${version}`,
    title: (name, version) => `Confirm ${name}, version ${version}?`,
    meaning: 'Confirming says that the jury has checked the ranking, the signals and the list of prizes.',
    safe: 'Nothing becomes public yet. A later disqualification or ruling makes a new version, which has to be confirmed again.',
    deed: 'Confirm',
    done: (version) => `Version ${version} is confirmed. Next: publish it.`,
  },
  publish: {
    label: (version) => `Publish version ${version}`,
    title: (name) => `Publish ${name}?`,
    now: (version) => `As soon as you press “Publish”, everybody sees version ${version}:`,
    count: (count, people) => `N = ${count} and the ranking of ${people} contestants;`,
    people: (people) => `the ranking of ${people} contestants;`,
    row: 'in each row: rank, name, place or unit, masked phone (09xx xxx 123), score, prediction, distance, times and prize;',
    overallRow:
      'in each row: rank, name, place or unit, masked phone (09xx xxx 123), sums of scores, distances and durations, and prize;',
    answers: 'every contestant sees the own answers, the right ones, explanations and sources;',
    units: 'the standing of units in this round.',
    secret: 'Never public: days of birth, whole phone numbers, identity papers, devices and networks.',
    forever:
      'It cannot be taken back. If a mistake is found later, the jury makes a new version and publishes that; this one is kept.',
    replaces: (version) => `Version ${version}, public now, is replaced by this one.`,
    deed: 'Publish',
    done: (version) => `Version ${version} is public.`,
  },
};

export default english;
