import { Check } from 'lucide-react';
import { useEffect, useId } from 'react';
import type { ReactNode } from 'react';
import { FieldError, FieldHint } from './field.js';
import styles from './radio-cards.module.css';

export interface CardOption<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  readonly detail?: ReactNode;
}

interface RadioCardsProps<T extends string> {
  /** The question; it names the group. */
  readonly legend: ReactNode;
  readonly name: string;
  readonly options: readonly CardOption<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly disabled?: boolean;
  /** The keys 1–4 choose from anywhere on the page (the question screen). Otherwise only inside the group. */
  readonly pageKeys?: boolean;
}

const LETTERS = 'ABCDEFGH';

/** One of a few options as large cards. Real radio buttons: arrows move, space chooses, and 1–4 choose at once. */
export function RadioCards<T extends string>(props: RadioCardsProps<T>) {
  const { legend, name, options, value, onChange, hint, error, disabled, pageKeys } = props;
  const id = useId();
  const chooseByKey = (event: KeyEvent): void => {
    const option = optionOfKey(event, options);
    if (!option || disabled) return;
    event.preventDefault();
    onChange(option.value);
  };
  usePageKeys(pageKeys ? chooseByKey : null);
  return (
    <fieldset
      role="radiogroup"
      aria-invalid={error ? true : undefined}
      className={styles.cards}
      disabled={disabled}
      aria-describedby={`${hint ? `${id}-hint` : ''} ${error ? `${id}-error` : ''}`.trim() || undefined}
      onKeyDown={pageKeys ? undefined : chooseByKey}
    >
      <legend className={styles.legend}>{legend}</legend>
      <FieldHint id={`${id}-hint`}>{hint}</FieldHint>
      {options.map((option, index) => (
        <label key={option.value} className={styles.card}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            aria-keyshortcuts={String(index + 1)}
            onChange={() => onChange(option.value)}
          />
          <span className={styles.letter} aria-hidden="true">
            {LETTERS[index]}
          </span>
          <span className={styles.words}>
            <span>{option.label}</span>
            {option.detail && <span className={styles.detail}> {option.detail}</span>}
          </span>
          <Check className={styles.tick} aria-hidden="true" />
        </label>
      ))}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}

interface KeyEvent {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  preventDefault(): void;
}

function optionOfKey<T>(event: KeyEvent, options: readonly T[]): T | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || !/^[1-9]$/.test(event.key)) return undefined;
  return options[Number(event.key) - 1];
}

/** Listens on the whole page, but not while somebody types or a dialog is open. */
function usePageKeys(handle: ((event: KeyboardEvent) => void) | null): void {
  useEffect(() => {
    if (!handle) return undefined;
    const listen = (event: KeyboardEvent): void => {
      const typing =
        event.target instanceof HTMLElement && event.target.matches('input:not([type=radio]), textarea, select');
      if (!typing && !document.querySelector('dialog[open]')) handle(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [handle]);
}
