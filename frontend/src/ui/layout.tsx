import type { CSSProperties, ReactNode } from 'react';
import { classNames } from './class-names.js';
import styles from './layout.module.css';

type Gap = 'small' | 'medium' | 'large';

/** One thing under another, evenly apart. */
export function Stack({ gap = 'medium', children }: { readonly gap?: Gap; readonly children: ReactNode }) {
  return <div className={classNames(styles.stack, styles[gap])}>{children}</div>;
}

/** Things side by side that wrap when there is no room; `apart` pushes them to both ends. */
export function Row({ apart, children }: { readonly apart?: boolean; readonly children: ReactNode }) {
  return <div className={classNames(styles.row, apart && styles.apart)}>{children}</div>;
}

/** Equal columns of at least `least`, as many as fit. */
export function Grid({ least = '16rem', children }: { readonly least?: string; readonly children: ReactNode }) {
  return (
    <div className={styles.grid} style={{ '--least': least } as CSSProperties}>
      {children}
    </div>
  );
}
