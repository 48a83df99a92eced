import { ChevronDown } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.js';
import styles from './menu-button.module.css';

interface MenuButtonProps {
  readonly label: string;
  readonly icon?: ReactNode;
  /** Links and buttons; a click on one of them closes the list. */
  readonly children: ReactNode;
}

/** A button that opens a short list beneath it. Escape, a click elsewhere, or leaving it by Tab closes it again. */
export function MenuButton({ label, icon, children }: MenuButtonProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const closeElsewhere = (event: Event): void => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeElsewhere);
    document.addEventListener('focusin', closeElsewhere);
    return () => {
      document.removeEventListener('pointerdown', closeElsewhere);
      document.removeEventListener('focusin', closeElsewhere);
    };
  }, [open]);
  return (
    <div
      ref={frame}
      className={styles.frame}
      role="presentation"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <Button ref={button} icon={icon} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {label} <ChevronDown aria-hidden="true" />
      </Button>
      <div id={id} className={styles.list} hidden={!open} role="group" aria-label={label}>
        {open && children}
      </div>
    </div>
  );
}
