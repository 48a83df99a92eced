import { MAIN_ID, SkipLink } from '../skip-link.js';
import { OfflineBar } from '../offline-bar.js';
import { RouteOutlet } from '../route-outlet.js';
import { useMatchedRoute } from '../use-matched-route.js';
import { useRouteFocus } from '../use-route-focus.js';
import { BottomNavigation } from './bottom-navigation.js';
import styles from './contestant-app.module.css';
import { CONTESTANT_ROUTES } from './contestant-routes.js';
import { TopBar } from './top-bar.js';

/** The contestant's side, for one thumb: name above, content, navigation within reach below. */
export function ContestantApp() {
  const route = useMatchedRoute(CONTESTANT_ROUTES);
  const main = useRouteFocus();
  const full = route?.frame !== 'focus';
  return (
    <div className={styles.app} data-frame={full ? 'full' : 'focus'}>
      <SkipLink />
      {full && <TopBar />}
      <OfflineBar />
      <main ref={main} id={MAIN_ID} tabIndex={-1} className={styles.main}>
        <RouteOutlet route={route} />
      </main>
      {full && <BottomNavigation />}
    </div>
  );
}
