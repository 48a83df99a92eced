import { lazy } from 'react';
import type { AppText } from '../app.messages.js';
import type { AppRoute } from '../routes.js';

const toCome = lazy(() => import('../page-to-come.js'));

/** The contestant's screens. Replace a `toCome` by `lazy(() => import('../../features/…/x.page.js'))`. */
export const CONTESTANT_ROUTES: readonly AppRoute<keyof AppText['pages']>[] = [
  { path: '/', name: 'home', page: toCome, access: 'anyone' },
  { path: '/register', name: 'register', page: toCome, access: 'anyone' },
  { path: '/sign-in', name: 'signIn', page: toCome, access: 'anyone' },
  { path: '/forgotten-password', name: 'forgottenPassword', page: toCome, access: 'anyone' },
  { path: '/rules', name: 'rules', page: toCome, access: 'anyone' },
  {
    path: '/rounds/:roundId/answer',
    name: 'attempt',
    page: toCome,
    access: 'signed-in',
    frame: 'focus',
  },
  { path: '/rounds/:roundId/receipt', name: 'receipt', page: toCome, access: 'signed-in' },
  { path: '/rounds/:roundId/my-result', name: 'myResult', page: toCome, access: 'signed-in' },
  { path: '/standings', name: 'standings', page: toCome, access: 'anyone' },
  { path: '/profile', name: 'profile', page: toCome, access: 'signed-in' },
];
