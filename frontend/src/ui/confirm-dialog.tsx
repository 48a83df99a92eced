import { useState } from 'react';
import type { ReactNode } from 'react';
import { sentenceOf } from '../i18n/sentence.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { useFormText } from './form.messages.js';
import { Notice } from './notice.js';
import { TextAreaField } from './text-area-field.js';
import { useUiText } from './ui.messages.js';

interface ConfirmDialogProps {
  readonly open: boolean;
  /** The question: "Loại thí sinh này khỏi bảng xếp hạng?" */
  readonly title: string;
  /** What follows from a yes. */
  readonly children: ReactNode;
  /** The deed, not "OK": "Loại thí sinh". */
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  readonly danger?: boolean;
  /** Asks for a reason for the audit log, of at least `least` letters; without one the deed is not done. */
  readonly reason?: boolean | { readonly label: string; readonly hint?: string; readonly least?: number };
  /** The dialog stays, busy, until this is done; what it throws is shown inside. Close it from here when done. */
  readonly onConfirm: (reason: string) => void | Promise<unknown>;
  readonly onClose: () => void;
}

/** One question before something that cannot simply be taken back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  // A fresh one each time: an old reason or an old error never shows again.
  return props.open ? <OpenConfirmDialog {...props} /> : null;
}

function OpenConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, confirmLabel, cancelLabel, danger, reason, onConfirm, onClose } = props;
  const { cancel } = useUiText();
  const text = useFormText();
  const [typed, setTyped] = useState('');
  const [reasonMissing, setReasonMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  const { least = 1, ...reasonField } = typeof reason === 'object' ? reason : { label: text.reason };
  const tooShort = reason !== undefined && reason !== false && typed.trim().length < least;
  const reasonFault = typed.trim() === '' ? text.reasonNeeded : text.reasonShort(least);
  const confirm = async (dialog: HTMLElement | null): Promise<void> => {
    if (tooShort) {
      dialog?.querySelector('textarea')?.focus();
      return setReasonMissing(true);
    }
    setBusy(true);
    setFailure(null);
    try {
      await onConfirm(typed.trim());
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{cancelLabel ?? cancel}</Button>
          <Button
            kind={danger ? 'danger' : 'primary'}
            busy={busy}
            onClick={(event) => void confirm(event.currentTarget.closest('dialog'))}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div>{children}</div>
      {reason && (
        <TextAreaField
          {...reasonField}
          name="reason"
          rows={3}
          value={typed}
          error={reasonMissing && tooShort ? reasonFault : undefined}
          onChange={setTyped}
        />
      )}
      {failure !== null && (
        <Notice tone="danger" announced>
          {sentenceOf(failure)}
        </Notice>
      )}
    </Dialog>
  );
}
