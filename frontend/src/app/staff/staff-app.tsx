import { Menu } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useSession } from '../../api/session.js';
import { Button } from '../../ui/button.js';
import { OfflineBar } from '../offline-bar.js';
import { RouteOutlet } from '../route-outlet.js';
import { MAIN_ID, SkipLink } from '../skip-link.js';
import { useMatchedRoute } from '../use-matched-route.js';
import { useRouteFocus } from '../use-route-focus.js';
import { useStaffText } from './staff.messages.js';
import styles from './staff-app.module.css';
import { StaffNavigation } from './staff-navigation.js';
import { STAFF_ROUTES } from './staff-routes.js';

/** The staff's side, for a desk: navigation on the left, dense content; on a tablet only the icons stay. */
export default function StaffApp() {
  const text = useStaffText();
  const { account } = useSession();
  const route = useMatchedRoute(STAFF_ROUTES);
  const main = useRouteFocus();
  const [location] = useLocation();
  const [menuOpen, setMenuOpen] = useState(false);
  // Every change of page closes the menu.
  useEffect(() => setMenuOpen(false), [location]);
  return (
    <div className={styles.app} data-density="compact">
      <SkipLink />
      <div className={styles.phoneBar} data-print="no">
        <Button
          kind="quiet"
          icon={<Menu aria-hidden="true" />}
          iconOnly
          aria-expanded={menuOpen}
          onClick={() => setMenuOpen(!menuOpen)}
        >
          {menuOpen ? text.closeMenu : text.openMenu}
        </Button>
        {text.staffName}
      </div>
      {account && <StaffNavigation account={account} open={menuOpen} />}
      <div className={styles.content}>
        <OfflineBar />
        <main ref={main} id={MAIN_ID} tabIndex={-1} className={styles.main}>
          <RouteOutlet route={route} />
        </main>
      </div>
    </div>
  );
}
