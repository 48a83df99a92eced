import { useState } from 'react';
import { useFormat } from '../i18n/use-format.js';
import { parseWholeNumber } from '../i18n/whole-number.js';
import { classNames } from './class-names.js';
import type { FieldProps } from './field.js';
import { Field } from './field.js';
import styles from './field.module.css';
import { useFormText } from './form.messages.js';

interface NumberFieldProps extends FieldProps<number | null> {
  readonly placeholder?: string;
  /** Says under the field how the number was read; for the prediction, where a slip is costly. */
  readonly echo?: boolean;
}

/** A whole number, typed as people type it (`1200`, `1.200`, `1 200`). Anything else is null and told beside the field. */
export function NumberField({ label, hint, error, optional, value, onChange, echo, ...input }: NumberFieldProps) {
  const text = useFormText();
  const format = useFormat();
  const [typed, setTyped] = useState(value === null ? '' : format.number(value));
  const shown = parseWholeNumber(typed) === value ? typed : value === null ? typed : format.number(value);
  const unreadable = shown.trim() !== '' && parseWholeNumber(shown) === null;
  const read = (next: string): void => {
    setTyped(next);
    onChange(parseWholeNumber(next));
  };
  return (
    <Field {...{ label, hint, optional }} error={error ?? (unreadable ? text.numberOnly : undefined)}>
      {(control) => (
        <>
          <input
            {...control}
            {...input}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            className={classNames(styles.control, styles.short)}
            value={shown}
            onChange={(event) => read(event.target.value)}
            onBlur={() => value !== null && setTyped(format.number(value))}
          />
          {echo && value !== null && (
            <output className={styles.hint} htmlFor={control.id}>
              {text.understoodAs(format.number(value))}
            </output>
          )}
        </>
      )}
    </Field>
  );
}
