import { STAFF_ROLES } from '../../api/session.js';
import type { Role } from '../../api/session.js';
import type { AppRoute } from '../routes.js';
import type { StaffText } from './staff.messages.js';
import { lazyPage } from '../../i18n/lazy-page.js';

/** Only organisers prepare a contest; administrators look on. */
const ORGANISER: readonly Role[] = ['organiser'];
const ORGANISERS: readonly Role[] = ['organiser', 'administrator'];
/** Answer keys are theirs alone. */
const KEY_HOLDERS: readonly Role[] = ['organiser', 'judge'];
/** The audit log watches over organisers too. */
const WATCHERS: readonly Role[] = ['judge', 'administrator'];

const desk = lazyPage(() => import('../../features/desk/desk.page.js'));
const contestList = lazyPage(() => import('../../features/contests/contest-list.page.js'));
const newContest = lazyPage(() => import('../../features/contests/new-contest.page.js'));
const contest = lazyPage(() => import('../../features/contests/contest.page.js'));
const ruleSet = lazyPage(() => import('../../features/contests/rule-set.page.js'));
const round = lazyPage(() => import('../../features/contests/round.page.js'));
const questionBank = lazyPage(() => import('../../features/question-bank/question-bank.page.js'));
const questionImport = lazyPage(() => import('../../features/question-bank/question-import.page.js'));
const units = lazyPage(() => import('../../features/units/units.page.js'));
const contestants = lazyPage(() => import('../../features/contestants/contestants.page.js'));
const barredRoster = lazyPage(() => import('../../features/barred-roster/barred-roster.page.js'));
const announcements = lazyPage(() => import('../../features/announcements/announcements.page.js'));
const help = lazyPage(() => import('../../features/help/help.page.js'));
const judging = lazyPage(() => import('../../features/judging/judging.page.js'));
const overallStanding = lazyPage(() => import('../../features/judging/overall-standing.page.js'));
const judgedRound = lazyPage(() => import('../../features/judging/judged-round.page.js'));
const contestantStory = lazyPage(() => import('../../features/judging/contestant-story.page.js'));
const itemAnalysis = lazyPage(() => import('../../features/item-analysis/item-analysis.page.js'));
const audit = lazyPage(() => import('../../features/audit-log/audit.page.js'));
const operations = lazyPage(() => import('../../features/operations/operations.page.js'));
const staffAccounts = lazyPage(() => import('../../features/staff-accounts/staff-accounts.page.js'));
const staffAccount = lazyPage(() => import('../../features/staff-account/staff-account.page.js'));

/** The staff's screens. A new one: `lazyPage(() => import('../../features/…/x.page.js'))`, and a line here. */
export const STAFF_ROUTES: readonly AppRoute<keyof StaffText['pages']>[] = [
  { path: '/staff', name: 'dashboard', page: desk, access: STAFF_ROLES },
  { path: '/staff/contests', name: 'contests', page: contestList, access: ORGANISERS },
  // Before the contests: "new" is no contest's id.
  { path: '/staff/contests/new', name: 'newContest', page: newContest, access: ORGANISER },
  { path: '/staff/contests/:contestId', name: 'contest', page: contest, access: ORGANISERS },
  { path: '/staff/contests/:contestId/rules', name: 'ruleSet', page: ruleSet, access: ORGANISER },
  { path: '/staff/rounds/:roundId', name: 'round', page: round, access: ORGANISERS },
  { path: '/staff/questions', name: 'questions', page: questionBank, access: STAFF_ROLES },
  { path: '/staff/questions/import', name: 'questionImport', page: questionImport, access: ORGANISER },
  { path: '/staff/units', name: 'units', page: units, access: ORGANISERS },
  { path: '/staff/contestants', name: 'contestants', page: contestants, access: STAFF_ROLES },
  { path: '/staff/barred-roster', name: 'barredRoster', page: barredRoster, access: ORGANISERS },
  { path: '/staff/announcements', name: 'announcements', page: announcements, access: ORGANISER },
  { path: '/staff/judging', name: 'judging', page: judging, access: STAFF_ROLES },
  // Before the rounds: the first match wins, and "overall" is no round's id.
  { path: '/staff/judging/overall', name: 'overallStanding', page: overallStanding, access: STAFF_ROLES },
  { path: '/staff/judging/:roundId', name: 'judgedRound', page: judgedRound, access: STAFF_ROLES },
  { path: '/staff/judging/:roundId/item-analysis', name: 'itemAnalysis', page: itemAnalysis, access: KEY_HOLDERS },
  {
    path: '/staff/judging/:roundId/contestants/:contestantId',
    name: 'judgedContestant',
    page: contestantStory,
    access: STAFF_ROLES,
  },
  { path: '/staff/audit', name: 'audit', page: audit, access: WATCHERS },
  { path: '/staff/operations', name: 'operations', page: operations, access: ['administrator'] },
  { path: '/staff/accounts', name: 'accounts', page: staffAccounts, access: ['administrator'] },
  { path: '/staff/account', name: 'ownAccount', page: staffAccount, access: STAFF_ROLES },
  { path: '/staff/help', name: 'help', page: help, access: STAFF_ROLES },
];
