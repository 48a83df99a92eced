import type { ReactNode } from 'react';
import styles from './page-header.module.css';
import { usePageTitle } from './use-page-title.js';

interface PageHeaderProps {
  readonly title: string;
  /** A line above the title: where this page belongs, "Tuần thi 2". */
  readonly over?: ReactNode;
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** The page's one h1, its name in the browser's tab, and what can be done with the whole page. */
export function PageHeader({ title, over, lead, actions }: PageHeaderProps) {
  usePageTitle(title);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {over && <p className={styles.over}>{over}</p>}
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
