import { useEffect, useRef } from 'react';
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
  const bar = useCurrentInSight(tabs.find(({ current }) => current)?.href);
  return (
    <nav ref={bar} className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}

/** On a narrow screen the bar scrolls; the current tab must not be out of it. */
function useCurrentInSight(current: string | undefined) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const tab = bar.current?.querySelector<HTMLElement>('[aria-current]');
    if (!bar.current || !tab || current === undefined) return;
    const middle = tab.offsetLeft - bar.current.offsetLeft + tab.offsetWidth / 2;
    bar.current.scrollLeft = middle - bar.current.clientWidth / 2;
  }, [current]);
  return bar;
}
