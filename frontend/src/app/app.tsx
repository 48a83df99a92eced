import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Waiting } from '../ui/spinner.js';
import { ContestantApp } from './contestant/contestant-app.js';
import { ErrorBoundary } from './error-boundary.js';
import { Providers } from './providers.js';
import { lazyPage } from '../i18n/lazy-page.js';

// Nothing of the staff's side is in the contestant's files.
const StaffApp = lazyPage(() => import('./staff/staff-app.js'));
const Gallery = __GALLERY__ ? lazyPage(() => import('../gallery/gallery.page.js')) : null;

/** The two halves of the application, by address. */
export function App() {
  return (
    <Providers>
      <ErrorBoundary>
        <Suspense fallback={<Waiting />}>
          <Switch>
            {Gallery && <Route path="/gallery" component={Gallery} />}
            <Route path="/staff/*?" component={StaffApp} />
            <Route component={ContestantApp} />
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </Providers>
  );
}
