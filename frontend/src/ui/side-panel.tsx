import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.js';
import styles from './side-panel.module.css';
import { useUiText } from './ui.messages.js';

interface SidePanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** One row's details beside its table, which stays in reach. Render it while it is open; Escape closes it. */
export function SidePanel({ title, onClose, children, actions }: SidePanelProps) {
  const text = useUiText();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const cameFrom = document.activeElement;
    heading.current?.focus();
    return () => {
      if (cameFrom instanceof HTMLElement) cameFrom.focus();
    };
  }, []);
  return (
    <aside className={styles.panel} aria-labelledby={id} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button kind="quiet" icon={<X aria-hidden="true" />} iconOnly onClick={onClose}>
          {text.close}
        </Button>
      </div>
      <div className={styles.body}>{children}</div>
      {actions && <div className={styles.foot}>{actions}</div>}
    </aside>
  );
}
