import { lazy } from 'react';
import { STAFF_ROLES } from '../../api/session.js';
import type { Role } from '../../api/session.js';
import type { AppRoute } from '../routes.js';
import type { StaffText } from './staff.messages.js';

const ORGANISERS: readonly Role[] = ['organiser', 'administrator'];
const JUDGES: readonly Role[] = ['judge', 'administrator'];

const toCome = lazy(() => import('../page-to-come.js'));

/** The staff's screens. Replace a `toCome` by `lazy(() => import('../../features/…/x.page.js'))`. */
export const STAFF_ROUTES: readonly AppRoute<keyof StaffText['pages']>[] = [
  { path: '/staff', name: 'dashboard', page: toCome, access: STAFF_ROLES },
  { path: '/staff/contests', name: 'contests', page: toCome, access: ORGANISERS },
  { path: '/staff/contests/:contestId', name: 'contest', page: toCome, access: ORGANISERS },
  { path: '/staff/rounds/:roundId', name: 'round', page: toCome, access: ORGANISERS },
  { path: '/staff/questions', name: 'questions', page: toCome, access: ORGANISERS },
  { path: '/staff/questions/import', name: 'questionImport', page: toCome, access: ORGANISERS },
  { path: '/staff/units', name: 'units', page: toCome, access: ORGANISERS },
  { path: '/staff/contestants', name: 'contestants', page: toCome, access: STAFF_ROLES },
  { path: '/staff/barred-roster', name: 'barredRoster', page: toCome, access: ORGANISERS },
  { path: '/staff/announcements', name: 'announcements', page: toCome, access: ORGANISERS },
  { path: '/staff/judging', name: 'judging', page: toCome, access: JUDGES },
  { path: '/staff/judging/:roundId', name: 'judgedRound', page: toCome, access: JUDGES },
  {
    path: '/staff/judging/:roundId/contestants/:contestantId',
    name: 'judgedContestant',
    page: toCome,
    access: JUDGES,
  },
  { path: '/staff/audit', name: 'audit', page: toCome, access: ['administrator'] },
  { path: '/staff/help', name: 'help', page: toCome, access: STAFF_ROLES },
];
