import { Link } from 'wouter';
import { useAppText } from '../app.messages.js';
import styles from './bottom-navigation.module.css';
import { useContestantNavigation } from './navigation.js';

/** Four places in reach of the thumb; on a tablet and a desk the top bar has them. */
export function BottomNavigation() {
  const text = useAppText();
  const items = useContestantNavigation();
  return (
    <nav className={styles.bar} aria-label={text.mainNavigation} data-print="no">
      {items.map(({ href, name, icon: Icon, current }) => (
        <Link key={href} href={href} aria-current={current ? 'page' : undefined}>
          <Icon aria-hidden="true" />
          {text.pages[name]}
        </Link>
      ))}
    </nav>
  );
}
