import { STAFF_ROLES } from '../../api/session.js';
import type { Role } from '../../api/session.js';
import { pageToCome } from '../page-to-come.js';
import type { AppRoute } from '../routes.js';

const ORGANISERS: readonly Role[] = ['organiser', 'administrator'];
const JUDGES: readonly Role[] = ['judge', 'administrator'];

/** The staff's screens. Replace a `pageToCome(…)` by `lazy(() => import('../../features/…/x.page.js'))`. */
export const STAFF_ROUTES: readonly AppRoute[] = [
  { path: '/staff', name: 'dashboard', page: pageToCome('dashboard'), access: STAFF_ROLES },
  { path: '/staff/contests', name: 'contests', page: pageToCome('contests'), access: ORGANISERS },
  { path: '/staff/contests/:contestId', name: 'contest', page: pageToCome('contest'), access: ORGANISERS },
  { path: '/staff/rounds/:roundId', name: 'round', page: pageToCome('round'), access: ORGANISERS },
  { path: '/staff/questions', name: 'questions', page: pageToCome('questions'), access: ORGANISERS },
  { path: '/staff/questions/import', name: 'questionImport', page: pageToCome('questionImport'), access: ORGANISERS },
  { path: '/staff/units', name: 'units', page: pageToCome('units'), access: ORGANISERS },
  { path: '/staff/contestants', name: 'contestants', page: pageToCome('contestants'), access: STAFF_ROLES },
  { path: '/staff/barred-roster', name: 'barredRoster', page: pageToCome('barredRoster'), access: ORGANISERS },
  { path: '/staff/announcements', name: 'announcements', page: pageToCome('announcements'), access: ORGANISERS },
  { path: '/staff/judging', name: 'judging', page: pageToCome('judging'), access: JUDGES },
  { path: '/staff/judging/:roundId', name: 'judgedRound', page: pageToCome('judgedRound'), access: JUDGES },
  {
    path: '/staff/judging/:roundId/contestants/:contestantId',
    name: 'judgedContestant',
    page: pageToCome('judgedContestant'),
    access: JUDGES,
  },
  { path: '/staff/audit', name: 'audit', page: pageToCome('audit'), access: ['administrator'] },
  { path: '/staff/help', name: 'help', page: pageToCome('help'), access: STAFF_ROLES },
];
