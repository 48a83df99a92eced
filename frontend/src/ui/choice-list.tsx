import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './choice-list.module.css';
import { FieldError, FieldHint } from './field.js';

export interface ListedChoice<T extends string> {
  readonly value: T;
  readonly label: string;
  /** What follows from choosing this, in a plain sentence. */
  readonly consequence: ReactNode;
}

interface ChoiceListProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly ListedChoice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly disabled?: boolean;
}

/** One setting for the staff: a few radio buttons, each with what follows from it. */
export function ChoiceList<T extends string>(props: ChoiceListProps<T>) {
  const { legend, name, choices, value, onChange, hint, error, disabled } = props;
  const id = useId();
  return (
    <fieldset
      className={styles.list}
      disabled={disabled}
      aria-describedby={`${hint ? `${id}-hint` : ''} ${error ? `${id}-error` : ''}`.trim() || undefined}
    >
      <legend className={styles.legend}>{legend}</legend>
      <FieldHint id={`${id}-hint`}>{hint}</FieldHint>
      {choices.map((choice) => (
        <div key={choice.value} className={styles.choice}>
          <input
            id={`${id}-${choice.value}`}
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            aria-invalid={error ? true : undefined}
            aria-describedby={`${id}-${choice.value}-consequence`}
            onChange={() => onChange(choice.value)}
          />
          <label htmlFor={`${id}-${choice.value}`}>{choice.label}</label>
          <span id={`${id}-${choice.value}-consequence`} className={styles.consequence}>
            {choice.consequence}
          </span>
        </div>
      ))}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}
