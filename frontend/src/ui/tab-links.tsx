import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './tab-links.module.css';

export interface Tab {
  readonly href: string;
  readonly label: ReactNode;
  readonly current: boolean;
}

/** Views of one thing, each with its own address (`?view=…`), so that Back and a sent link work. */
export function TabLinks({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
