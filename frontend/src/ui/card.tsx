import type { ReactNode } from 'react';
import styles from './card.module.css';
import { classNames } from './class-names.js';

interface CardProps {
  readonly title?: ReactNode;
  /** What stands at the title's right: a badge, a quiet button. */
  readonly aside?: ReactNode;
  /** `brand`: deep blue, once a screen. `gold`: for what was earned. */
  readonly look?: 'plain' | 'raised' | 'subtle' | 'brand' | 'gold';
  readonly headingLevel?: 2 | 3;
  readonly children: ReactNode;
}

/** A bounded group of things that belong together. */
export function Card({ title, aside, look = 'plain', headingLevel = 2, children }: CardProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <section className={classNames(styles.card, look !== 'plain' && styles[look])}>
      {title && (
        <div className={styles.head}>
          <Heading>{title}</Heading>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
