import HomePage from '../../features/home/home.page.js';
import type { AppText } from '../app.messages.js';
import type { AppRoute } from '../routes.js';
import { lazyPage } from '../../i18n/lazy-page.js';

/** The contestant's screens, each in a file of its own. */
export const CONTESTANT_ROUTES: readonly AppRoute<keyof AppText['pages']>[] = [
  { path: '/', name: 'home', page: HomePage, access: 'anyone' },
  {
    path: '/register',
    name: 'register',
    page: lazyPage(() => import('../../features/registration/register.page.js')),
    access: 'anyone',
  },
  {
    path: '/sign-in',
    name: 'signIn',
    page: lazyPage(() => import('../../features/session/sign-in.page.js')),
    access: 'anyone',
  },
  {
    path: '/forgotten-password',
    name: 'forgottenPassword',
    page: lazyPage(() => import('../../features/session/forgotten-password.page.js')),
    access: 'anyone',
  },
  {
    path: '/rules',
    name: 'rules',
    page: lazyPage(() => import('../../features/rules/rules.page.js')),
    access: 'anyone',
  },
  {
    path: '/rounds/:roundId/answer',
    name: 'attempt',
    page: lazyPage(() => import('../../features/answering/answer.page.js')),
    access: 'signed-in',
    frame: 'focus',
  },
  {
    path: '/rounds/:roundId/receipt',
    name: 'receipt',
    page: lazyPage(() => import('../../features/answering/receipt.page.js')),
    access: 'signed-in',
  },
  {
    path: '/rounds/:roundId/my-result',
    name: 'myResult',
    page: lazyPage(() => import('../../features/my-result/my-result.page.js')),
    access: 'signed-in',
  },
  {
    path: '/standings',
    name: 'standings',
    page: lazyPage(() => import('../../features/standings/standings.page.js')),
    access: 'anyone',
  },
  {
    path: '/profile',
    name: 'profile',
    page: lazyPage(() => import('../../features/profile/profile.page.js')),
    access: 'signed-in',
  },
];
