import { LogOut, UserRound } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { useSignOut } from '../../api/own-account.js';
import type { SignedInAccount } from '../../api/session.js';
import { useText } from '../../i18n/shared.messages.js';
import { LotusMark } from '../../ui/lotus-mark.js';
import { useAction } from '../../ui/use-action.js';
import { LanguageSwitch } from '../language-switch.js';
import { isUnder, staffMenuOf } from './staff-menu.js';
import { useStaffText } from './staff.messages.js';
import styles from './staff-navigation.module.css';

interface StaffNavigationProps {
  readonly account: SignedInAccount;
  /** On a phone the menu opens over the page; elsewhere it is always there. */
  readonly open: boolean;
}

/** The left side: the contest's desk, the places of this role, who is signed in. */
export function StaffNavigation({ account, open }: StaffNavigationProps) {
  const text = useStaffText();
  const { roles } = useText();
  const [location] = useLocation();
  return (
    <div className={styles.side} data-open={open} data-print="no">
      <Link className={styles.brand} href="/staff">
        <LotusMark size={32} />
        <span className={styles.word}>{text.staffName}</span>
      </Link>
      <nav className={styles.menu} aria-label={text.staffNavigation}>
        {staffMenuOf(account.role).map(({ group, items }) => (
          <div key={group}>
            {group && <div className={styles.group}>{text.groups[group]}</div>}
            {items.map(({ href, name, icon: Icon }) => (
              <Link
                key={href}
                className={styles.link}
                href={href}
                title={text.pages[name]}
                aria-current={isUnder(location, href) ? 'page' : undefined}
              >
                <Icon aria-hidden="true" />
                <span className={styles.word}>{text.pages[name]}</span>
              </Link>
            ))}
          </div>
        ))}
      </nav>
      <div className={styles.foot}>
        <Link
          className={styles.link}
          href="/staff/account"
          title={text.pages.ownAccount}
          aria-current={location === '/staff/account' ? 'page' : undefined}
        >
          <UserRound aria-hidden="true" />
          <span className={styles.word}>
            {account.displayName}
            <span className={styles.role}>{roles[account.role]}</span>
          </span>
        </Link>
        <SignOut />
        <LanguageSwitch />
      </div>
    </div>
  );
}

function SignOut() {
  const { actions } = useText();
  const [, navigate] = useLocation();
  const signOut = useAction(useSignOut(() => navigate('/sign-in', { replace: true })));
  return (
    <button
      type="button"
      className={styles.link}
      title={actions.signOut}
      aria-busy={signOut.busy || undefined}
      onClick={() => void signOut.run()}
    >
      <LogOut aria-hidden="true" />
      <span className={styles.word}>{actions.signOut}</span>
    </button>
  );
}
