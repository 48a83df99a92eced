import { Link } from 'wouter';
import { LotusMark } from '../../ui/lotus-mark.js';
import { useAppText } from '../app.messages.js';
import { LanguageSwitch } from '../language-switch.js';
import { useContestantNavigation } from './navigation.js';
import styles from './top-bar.module.css';

/** The contest's name and the language; from a tablet on the navigation too. */
export function TopBar() {
  const text = useAppText();
  const items = useContestantNavigation();
  return (
    <header className={styles.bar} data-print="no">
      <div className={styles.inside}>
        <Link className={styles.name} href="/">
          <LotusMark size={36} />
          {text.contestName}
        </Link>
        <nav className={styles.links} aria-label={text.mainNavigation}>
          {items.map((item) => (
            <Link key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
              {text.pages[item.name]}
            </Link>
          ))}
        </nav>
        <LanguageSwitch />
      </div>
    </header>
  );
}
