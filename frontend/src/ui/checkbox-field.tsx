import { useId } from 'react';
import type { ReactNode } from 'react';
import type { FieldProps } from './field.js';
import { FieldError, FieldHint } from './field.js';
import styles from './field.module.css';

interface CheckboxFieldProps extends Omit<FieldProps<boolean>, 'label' | 'optional'> {
  /** The sentence that is agreed to; it may hold a link. */
  readonly label: ReactNode;
}

/** One yes or no, never ticked beforehand by the screen. */
export function CheckboxField({ label, name, value, onChange, hint, error, disabled }: CheckboxFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.check}>
        <input
          type="checkbox"
          name={name}
          checked={value}
          disabled={disabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${hint ? `${id}-hint` : ''} ${error ? `${id}-error` : ''}`.trim() || undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      <FieldHint id={`${id}-hint`}>{hint}</FieldHint>
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}
