import { lazy } from 'react';
import HomePage from '../../features/home/home.page.js';
import type { AppText } from '../app.messages.js';
import type { AppRoute } from '../routes.js';

/** The contestant's screens, each in a file of its own. */
export const CONTESTANT_ROUTES: readonly AppRoute<keyof AppText['pages']>[] = [
  { path: '/', name: 'home', page: HomePage, access: 'anyone' },
  {
    path: '/register',
    name: 'register',
    page: lazy(() => import('../../features/registration/register.page.js')),
    access: 'anyone',
  },
  {
    path: '/sign-in',
    name: 'signIn',
    page: lazy(() => import('../../features/session/sign-in.page.js')),
    access: 'anyone',
  },
  {
    path: '/forgotten-password',
    name: 'forgottenPassword',
    page: lazy(() => import('../../features/session/forgotten-password.page.js')),
    access: 'anyone',
  },
  { path: '/rules', name: 'rules', page: lazy(() => import('../../features/rules/rules.page.js')), access: 'anyone' },
  {
    path: '/rounds/:roundId/answer',
    name: 'attempt',
    page: lazy(() => import('../../features/answering/answer.page.js')),
    access: 'signed-in',
    frame: 'focus',
  },
  {
    path: '/rounds/:roundId/receipt',
    name: 'receipt',
    page: lazy(() => import('../../features/answering/receipt.page.js')),
    access: 'signed-in',
  },
  {
    path: '/rounds/:roundId/my-result',
    name: 'myResult',
    page: lazy(() => import('../../features/my-result/my-result.page.js')),
    access: 'signed-in',
  },
  {
    path: '/standings',
    name: 'standings',
    page: lazy(() => import('../../features/standings/standings.page.js')),
    access: 'anyone',
  },
  {
    path: '/profile',
    name: 'profile',
    page: lazy(() => import('../../features/profile/profile.page.js')),
    access: 'signed-in',
  },
];
