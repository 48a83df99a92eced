import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { Redirect, Route, useLocation, useSearch } from 'wouter';
import { useSession } from '../api/session.js';
import { Waiting } from '../ui/spinner.js';
import { ErrorBoundary } from './error-boundary.js';
import { NoAccess } from './no-access.js';
import { NotFound } from './not-found.js';
import type { AppRoute } from './routes.js';

/** The page of a route once its visitor may see it, with what shows while it loads and when it fails. */
export function RouteOutlet({ route }: { readonly route: AppRoute | undefined }) {
  const [location] = useLocation();
  if (!route) return <NotFound />;
  return (
    // A new address is a new chance: the failure of one page does not stick to the next.
    <ErrorBoundary key={location}>
      <Suspense fallback={<Waiting />}>
        <Guarded access={route.access}>
          <Route path={route.path} component={route.page} />
        </Guarded>
      </Suspense>
    </ErrorBoundary>
  );
}

function Guarded({ access, children }: { readonly access: AppRoute['access']; readonly children: ReactNode }) {
  const { account, isPending } = useSession();
  const [location] = useLocation();
  const search = useSearch();
  if (access === 'anyone') return children;
  if (isPending) return <Waiting />;
  if (!account) return <Redirect to={signInPath(search ? `${location}?${search}` : location)} replace />;
  if (access === 'signed-in' || access.includes(account.role)) return children;
  return <NoAccess />;
}

/** Where to sign in, and to come back from. The sign-in page takes `next` only if it starts with a single slash. */
export function signInPath(next: string): string {
  return `/sign-in?next=${encodeURIComponent(next)}`;
}
