import { lazy } from 'react';
import { STAFF_ROLES } from '../../api/session.js';
import type { Role } from '../../api/session.js';
import type { AppRoute } from '../routes.js';
import type { StaffText } from './staff.messages.js';

const ORGANISERS: readonly Role[] = ['organiser', 'administrator'];

const toCome = lazy(() => import('../page-to-come.js'));
const judging = lazy(() => import('../../features/judging/judging.page.js'));
const overallStanding = lazy(() => import('../../features/judging/overall-standing.page.js'));
const judgedRound = lazy(() => import('../../features/judging/judged-round.page.js'));
const contestantStory = lazy(() => import('../../features/judging/contestant-story.page.js'));
const audit = lazy(() => import('../../features/audit-log/audit.page.js'));
const staffAccounts = lazy(() => import('../../features/staff-accounts/staff-accounts.page.js'));
const staffAccount = lazy(() => import('../../features/staff-account/staff-account.page.js'));

/** The staff's screens. Replace a `toCome` by `lazy(() => import('../../features/…/x.page.js'))`. */
export const STAFF_ROUTES: readonly AppRoute<keyof StaffText['pages']>[] = [
  { path: '/staff', name: 'dashboard', page: toCome, access: STAFF_ROLES },
  { path: '/staff/contests', name: 'contests', page: toCome, access: ORGANISERS },
  { path: '/staff/contests/:contestId', name: 'contest', page: toCome, access: ORGANISERS },
  { path: '/staff/rounds/:roundId', name: 'round', page: toCome, access: ORGANISERS },
  { path: '/staff/questions', name: 'questions', page: toCome, access: STAFF_ROLES },
  { path: '/staff/questions/import', name: 'questionImport', page: toCome, access: ORGANISERS },
  { path: '/staff/units', name: 'units', page: toCome, access: ORGANISERS },
  { path: '/staff/contestants', name: 'contestants', page: toCome, access: STAFF_ROLES },
  { path: '/staff/barred-roster', name: 'barredRoster', page: toCome, access: ORGANISERS },
  { path: '/staff/announcements', name: 'announcements', page: toCome, access: ORGANISERS },
  { path: '/staff/judging', name: 'judging', page: judging, access: STAFF_ROLES },
  // Before the rounds: the first match wins, and "overall" is no round's id.
  { path: '/staff/judging/overall', name: 'overallStanding', page: overallStanding, access: STAFF_ROLES },
  { path: '/staff/judging/:roundId', name: 'judgedRound', page: judgedRound, access: STAFF_ROLES },
  {
    path: '/staff/judging/:roundId/contestants/:contestantId',
    name: 'judgedContestant',
    page: contestantStory,
    access: STAFF_ROLES,
  },
  { path: '/staff/audit', name: 'audit', page: audit, access: STAFF_ROLES },
  { path: '/staff/accounts', name: 'accounts', page: staffAccounts, access: ['administrator'] },
  { path: '/staff/account', name: 'ownAccount', page: staffAccount, access: STAFF_ROLES },
  { path: '/staff/help', name: 'help', page: toCome, access: STAFF_ROLES },
];
