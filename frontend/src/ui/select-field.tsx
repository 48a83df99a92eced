import type { FieldProps } from './field.js';
import { Field } from './field.js';
import styles from './field.module.css';
import { useFormText } from './form.messages.js';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly disabled?: boolean;
}

interface SelectFieldProps<T extends string> extends FieldProps<T | ''> {
  readonly choices: readonly Choice<T>[];
  /** The first, empty entry; "Hãy chọn" unless told. */
  readonly placeholder?: string;
}

/** One of a short, known list, in the device's own picker. For long lists there is SearchSelect. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { label, hint, error, optional, choices, placeholder, onChange, ...select } = props;
  const text = useFormText();
  return (
    <Field {...{ label, hint, error, optional }}>
      {(control) => (
        <select
          {...control}
          {...select}
          className={styles.control}
          onChange={(event) => onChange(event.target.value as T | '')}
        >
          <option value="">{placeholder ?? text.choose}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.disabled}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
