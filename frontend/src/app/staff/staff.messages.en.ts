import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './staff.messages.js';

const english: SameShape<Words> = {
  staffName: 'Contest desk',
  staffNavigation: 'Navigation for organisers and judges',
  openMenu: 'Open the menu',
  closeMenu: 'Close the menu',
  pages: {
    dashboard: 'Desk',
    contests: 'Contests',
    contest: 'Contest',
    newContest: 'New contest',
    ruleSet: 'Rules',
    round: 'Round',
    questions: 'Question bank',
    questionImport: 'Load questions from a file',
    units: 'Units',
    contestants: 'Contestants',
    barredRoster: 'Barred roster',
    announcements: 'Announcements',
    judging: 'Judging and publication',
    judgedRound: 'Result of the round',
    overallStanding: 'Overall standing',
    itemAnalysis: 'Item analysis',
    judgedContestant: 'A contestant’s attempts',
    operations: 'Operations',
    audit: 'Audit log',
    accounts: 'Staff accounts',
    ownAccount: 'My account',
    help: 'Help',
  },
  groups: { prepare: 'Prepare', people: 'People', results: 'Results', system: 'System' },
};

export default english;
