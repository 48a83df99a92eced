import type { ComponentType } from 'react';
import type { Role } from '../api/session.js';
import type { AppText } from './app.messages.js';

/** One screen: where it is, who may see it, what is around it. Tables of these are contestant-routes and staff-routes. */
export interface AppRoute {
  /** A wouter pattern; `useParams()` in the page gives the `:parts`. */
  readonly path: string;
  readonly name: keyof AppText['pages'];
  /** `lazy(() => import('../../features/…/x.page.js'))`; pages are default exports without props. */
  readonly page: ComponentType;
  /** Who may see it. Others are led to sign in (nobody signed in) or told (wrong role). The server decides again. */
  readonly access: 'anyone' | 'signed-in' | readonly Role[];
  /** `focus` leaves out navigation: nothing leads away from an attempt by a slip. */
  readonly frame?: 'full' | 'focus';
}
