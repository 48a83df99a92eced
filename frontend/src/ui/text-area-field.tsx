import type { FieldProps } from './field.js';
import { Field } from './field.js';
import styles from './field.module.css';

interface TextAreaFieldProps extends FieldProps<string> {
  readonly rows?: number;
  readonly maxLength?: number;
  readonly placeholder?: string;
}

/** Several lines of text. */
export function TextAreaField({ label, hint, error, optional, onChange, ...area }: TextAreaFieldProps) {
  return (
    <Field {...{ label, hint, error, optional }}>
      {(control) => (
        <textarea
          {...control}
          {...area}
          className={styles.control}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
