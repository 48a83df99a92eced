import type { ComponentType } from 'react';
import type { Role } from '../api/session.js';

/** One screen: where it is, who may see it, what is around it. Tables of these are contestant-routes and staff-routes. */
export interface AppRoute<Name extends string = string> {
  /** A wouter pattern; `useParams()` in the page gives the `:parts`. */
  readonly path: string;
  /** Its name in the `pages` of the layout's messages, for menus. */
  readonly name: Name;
  /** `lazyPage(() => import('../../features/…/x.page.js'))`; pages are default exports without props. */
  readonly page: ComponentType;
  /** Who may see it. Others are led to sign in (nobody signed in) or told (wrong role). The server decides again. */
  readonly access: 'anyone' | 'signed-in' | readonly Role[];
  /** `focus` leaves out navigation: nothing leads away from an attempt by a slip. */
  readonly frame?: 'full' | 'focus';
}
