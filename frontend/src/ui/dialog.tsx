import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.js';
import { classNames } from './class-names.js';
import styles from './dialog.module.css';
import { useUiText } from './ui.messages.js';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** Escape, the cross, "Hủy". A click beside the dialog does not close it: nothing typed is lost by a slip. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
}

/** A native modal dialog: it keeps the focus inside, and gives it back to where it came from. */
export function Dialog({ open, title, onClose, children, actions, wide }: DialogProps) {
  const text = useUiText();
  const titleId = useId();
  const dialog = useModal(open);
  if (!open) return null;
  return (
    <dialog
      ref={dialog}
      className={classNames(styles.dialog, wide && styles.wide)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 id={titleId} tabIndex={-1}>
            {title}
          </h2>
          <Button kind="quiet" icon={<X aria-hidden="true" />} iconOnly onClick={onClose}>
            {text.close}
          </Button>
        </div>
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </dialog>
  );
}

/** Opens the element as a modal while `open`, and returns the focus when it goes. */
function useModal(open: boolean) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const cameFrom = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>('h2')?.focus();
    return () => {
      element?.close();
      if (cameFrom instanceof HTMLElement) cameFrom.focus();
    };
  }, [open]);
  return dialog;
}
