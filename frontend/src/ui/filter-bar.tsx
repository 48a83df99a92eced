import type { ReactNode } from 'react';
import styles from './filter-bar.module.css';

/** The filters over a table, in one line where there is room. The first one, the search, takes what is left. */
export function FilterBar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.bar} role="search" aria-label={label}>
      {children}
    </div>
  );
}
