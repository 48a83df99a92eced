import type { HTMLInputAutoCompleteAttribute } from 'react';
import { classNames } from './class-names.js';
import type { FieldProps } from './field.js';
import { Field } from './field.js';
import styles from './field.module.css';

interface TextFieldProps extends FieldProps<string> {
  readonly type?: 'text' | 'tel' | 'email' | 'url' | 'search';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'search';
  readonly maxLength?: number;
  readonly placeholder?: string;
  /** For a code or a phone number: as wide as what is asked. */
  readonly short?: boolean;
  readonly readOnly?: boolean;
}

/** One line of text. */
export function TextField({ label, hint, error, optional, onChange, short, type = 'text', ...input }: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, optional }}>
      {(control) => (
        <input
          {...control}
          {...input}
          type={type}
          className={classNames(styles.control, short && styles.short)}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
