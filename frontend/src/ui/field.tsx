import { CircleAlert } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './field.module.css';
import { useUiText } from './ui.messages.js';

/** What every field takes; `useProblemForm().field('phone')` gives name, value, onChange and error. */
export interface FieldProps<T> {
  readonly label: string;
  readonly name: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly hint?: ReactNode;
  readonly error?: string;
  /** Fields are required unless they say so; the label then tells it in words. */
  readonly optional?: boolean;
  readonly disabled?: boolean;
}

export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldFrameProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly optional?: boolean;
  readonly children: (control: ControlAttributes) => ReactNode;
}

/** Label above, hint under it, the control, and the error beside the field; tied together for a screen reader. */
export function Field({ label, hint, error, optional, children }: FieldFrameProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        <FieldLabel label={label} optional={optional} />
      </label>
      <FieldHint id={`${id}-hint`}>{hint}</FieldHint>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}

export function FieldLabel({ label, optional }: { readonly label: string; readonly optional?: boolean }) {
  const text = useUiText();
  return (
    <>
      {label}
      {optional && <span className={styles.optional}> ({text.optional})</span>}
    </>
  );
}

export function FieldHint({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  if (!children) return null;
  return (
    <div className={styles.hint} id={id}>
      {children}
    </div>
  );
}

export function FieldError({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  if (!children) return null;
  return (
    <div className={styles.error} id={id}>
      <CircleAlert aria-hidden="true" />
      <span>{children}</span>
    </div>
  );
}
