import { Inbox } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  readonly title: string;
  /** What to do so that something stands here. */
  readonly children: ReactNode;
  readonly icon?: LucideIcon;
  readonly action?: ReactNode;
  /** Where it is all there is on the page, its title is the page's heading. */
  readonly ofPage?: boolean;
}

/** In place of an empty list: why it is empty and what to do. */
export function EmptyState({ title, children, icon: Icon = Inbox, action, ofPage }: EmptyStateProps) {
  const Title = ofPage ? 'h1' : 'div';
  return (
    <div className={styles.empty}>
      <Icon aria-hidden="true" />
      <Title className={styles.title}>{title}</Title>
      <p>{children}</p>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
