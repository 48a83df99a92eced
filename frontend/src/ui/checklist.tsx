import { CircleCheck, CircleDashed } from 'lucide-react';
import { Link } from 'wouter';
import styles from './checklist.module.css';
import { classNames } from './class-names.js';
import { useListText } from './list.messages.js';
import { VisuallyHidden } from './visually-hidden.js';

export interface ChecklistItem {
  readonly label: string;
  readonly done: boolean;
  /** Why it is missing, or what was done. */
  readonly detail?: string;
  /** Where to do it. */
  readonly href?: string;
  readonly linkLabel?: string;
}

/** What is done and what is still missing, each with the way to mend it: "không thể mở vì…". */
export function Checklist({ items }: { readonly items: readonly ChecklistItem[] }) {
  const text = useListText();
  return (
    <ul className={styles.list}>
      {items.map((item) => {
        const Icon = item.done ? CircleCheck : CircleDashed;
        return (
          <li key={item.label} className={classNames(styles.item, item.done ? styles.done : styles.missing)}>
            <Icon aria-hidden="true" />
            <div>
              <VisuallyHidden>{item.done ? text.done : text.missing}: </VisuallyHidden>
              {item.label}
              {item.detail && <div className={styles.detail}>{item.detail}</div>}
            </div>
            {item.href && (
              <Link className={styles.link} href={item.href}>
                {item.linkLabel}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
