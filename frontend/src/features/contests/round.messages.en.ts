import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './round.messages.js';

const english: SameShape<Words> = {
  page: {
    views: 'Parts of the round',
    prepare: 'Prepare',
    paper: 'Look at a paper',
    participation: 'Participation',
    window: (opens, closes) => `${opens} – ${closes}`,
    judging: 'To its judging',
  },
  schedule: {
    title: 'Time and rules',
    name: 'Name of the round',
    number: 'Number',
    numberHint: 'It is also the “round” of the questions meant for it.',
    opensAt: 'Opens',
    closesAt: 'Closes',
    closesAtHint: 'At this very instant it is closed.',
    window: 'Time',
    ruleSet: 'Version of the rules',
    ruleSetHint: 'Locked with the round when it is released.',
    save: 'Save time and rules',
    saved: 'The round is saved.',
  },
  locked: {
    upcomingTitle: 'Released: time, rules and questions are locked',
    upcoming: (when) => `It opens by itself at ${when}. To change something, take the release back before.`,
    openTitle: 'Open: nobody can change time, rules or questions',
    open: (when) => `It closes at ${when}. After an outage the closing time can be extended, nothing else.`,
    closedTitle: 'Closed',
    closed: 'The judges are at work on this round, or have finished.',
    releasedAt: 'Released',
    pool: 'Locked questions',
    poolCount: (count) => `${count} questions`,
    lot: 'Commitment of the lot',
    lotHint: 'SHA-256 of the seed of the lot, published beforehand so that anyone can check.',
  },
  checklist: {
    missingTitle: 'It cannot open because…',
    readyTitle: 'Everything is there',
    readyAdvice: 'Once released it opens by itself. Without a release it does not open, whatever the time.',
    doneItems: (count) => `${count} things are settled`,
    toQuestions: 'To the question bank',
    toDrafts: 'Approve questions',
    toRules: 'Change the rules',
  },
  release: {
    release: 'Release the round',
    title: (name) => `Release ${name}?`,
    advice: (opens) =>
      `Time, rules, blueprint and the approved questions will be locked. It opens by itself at ${opens}. Until then it can be taken back.`,
    done: 'The round is released.',
    takeBack: 'Take the release back',
    takeBackTitle: (name) => `Take back the release of ${name}?`,
    takeBackAdvice: 'It will not open until it is released again. Time and questions can be changed again.',
    takenBack: 'The release is taken back.',
  },
  extension: {
    extend: 'Extend the closing time',
    title: (name) => `Extend ${name}`,
    advice: (closes) =>
      `It closes at ${closes} now. Attempts under way get the new closing time; the extension and its reason go to the audit log.`,
    closesAt: 'New closing time',
    reason: 'Reason',
    reasonHint: 'For example: no connection from 07:40 to 08:25 on 10 August.',
    announce: 'Announce it on the home page',
    announceHint: 'Everybody will read the reason above.',
    submit: 'Extend',
    done: 'The round is extended.',
    history: 'Extensions',
    entry: (before, now) => `${before} → ${now}`,
    by: (name, when) => `${name}, ${when}`,
    system: 'System',
  },
};

export default english;
