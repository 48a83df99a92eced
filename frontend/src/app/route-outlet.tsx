import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { Redirect, Route, useLocation, useSearch } from 'wouter';
import { useSession } from '../api/session.js';
import { sentenceOf } from '../i18n/sentence.js';
import { useText } from '../i18n/shared.messages.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { Waiting } from '../ui/spinner.js';
import { ErrorBoundary } from './error-boundary.js';
import type { AppRoute } from './routes.js';
import { lazyPage } from '../i18n/lazy-page.js';

const NoAccess = lazyPage(() => import('./no-access.js'));
const NotFound = lazyPage(() => import('./not-found.js'));

/** The page of a route once its visitor may see it, with what shows while it loads and when it fails. */
export function RouteOutlet({ route }: { readonly route: AppRoute | undefined }) {
  const [location] = useLocation();
  return (
    // A new address is a new chance: the failure of one page does not stick to the next.
    <ErrorBoundary key={location}>
      <Suspense fallback={<Waiting />}>
        {route ? (
          <Guarded access={route.access}>
            <Route path={route.path} component={route.page} />
          </Guarded>
        ) : (
          <NotFound />
        )}
      </Suspense>
    </ErrorBoundary>
  );
}

function Guarded({ access, children }: { readonly access: AppRoute['access']; readonly children: ReactNode }) {
  const { account, isPending, error, refresh } = useSession();
  const [location] = useLocation();
  const search = useSearch();
  if (access === 'anyone') return children;
  if (isPending) return <Waiting />;
  if (error && !account) return <SessionUnknown error={error} onRetry={() => void refresh()} />;
  if (!account) return <Redirect to={signInPath(search ? `${location}?${search}` : location)} replace />;
  if (access === 'signed-in' || access.includes(account.role)) return children;
  return <NoAccess />;
}

/** The server is out of reach: nobody is sent to sign in again for that. */
function SessionUnknown({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const text = useText();
  return (
    <Notice tone="warning" announced actions={<Button onClick={onRetry}>{text.actions.retry}</Button>}>
      {sentenceOf(error)}
    </Notice>
  );
}

/** Where to sign in, and to come back from. The sign-in page takes `next` only if it starts with a single slash. */
export function signInPath(next: string): string {
  return `/sign-in?next=${encodeURIComponent(next)}`;
}
