import type { ReactNode } from 'react';
import styles from './stat.module.css';

interface StatProps {
  /** Formatted: `format.number(69759)`. */
  readonly value: ReactNode;
  readonly label: string;
  readonly detail?: ReactNode;
}

/** One number and what it counts. Put several in a Grid. */
export function Stat({ value, label, detail }: StatProps) {
  return (
    <dl className={styles.stat}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
      {detail && <dd className={styles.detail}>{detail}</dd>}
    </dl>
  );
}
