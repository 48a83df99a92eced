import { pageToCome } from '../page-to-come.js';
import type { AppRoute } from '../routes.js';

/** The contestant's screens. Replace a `pageToCome(…)` by `lazy(() => import('../../features/…/x.page.js'))`. */
export const CONTESTANT_ROUTES: readonly AppRoute[] = [
  { path: '/', name: 'home', page: pageToCome('home'), access: 'anyone' },
  { path: '/register', name: 'register', page: pageToCome('register'), access: 'anyone' },
  { path: '/sign-in', name: 'signIn', page: pageToCome('signIn'), access: 'anyone' },
  { path: '/forgotten-password', name: 'forgottenPassword', page: pageToCome('forgottenPassword'), access: 'anyone' },
  { path: '/rules', name: 'rules', page: pageToCome('rules'), access: 'anyone' },
  {
    path: '/rounds/:roundId/answer',
    name: 'attempt',
    page: pageToCome('attempt'),
    access: 'signed-in',
    frame: 'focus',
  },
  { path: '/rounds/:roundId/receipt', name: 'receipt', page: pageToCome('receipt'), access: 'signed-in' },
  { path: '/rounds/:roundId/my-result', name: 'myResult', page: pageToCome('myResult'), access: 'signed-in' },
  { path: '/standings', name: 'standings', page: pageToCome('standings'), access: 'anyone' },
  { path: '/profile', name: 'profile', page: pageToCome('profile'), access: 'signed-in' },
];
