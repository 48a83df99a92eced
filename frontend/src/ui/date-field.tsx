import { useId, useState } from 'react';
import type { FieldProps } from './field.js';
import { FieldError, FieldHint, FieldLabel } from './field.js';
import styles from './field.module.css';
import { useFormText } from './form.messages.js';

interface DateFieldProps extends FieldProps<string> {
  /** Fills in the reader's own date of birth where the browser knows it. */
  readonly birthday?: boolean;
}

const PARTS = ['day', 'month', 'year'] as const;
type Part = (typeof PARTS)[number];
type Typed = Readonly<Record<Part, string>>;

/**
 * A day that people know by heart, in three boxes: a calendar is slow for a year of birth, and a native date input shows
 * the browser's own order of day and month. The value is `2026-08-10`, or '' while it is not a real day.
 */
export function DateField({ label, name, value, onChange, hint, error, optional, disabled, birthday }: DateFieldProps) {
  const text = useFormText();
  const id = useId();
  const [typed, setTyped] = useState<Typed>(() => partsOf(value));
  const type = (part: Part, digits: string): void => {
    const next = { ...typed, [part]: digits.replace(/\D/g, '') };
    setTyped(next);
    onChange(dayOf(next));
  };
  return (
    <fieldset className={styles.field} aria-describedby={`${hint ? `${id}-hint` : ''} ${error ? `${id}-error` : ''}`}>
      <legend className={styles.label}>
        <FieldLabel label={label} optional={optional} />
      </legend>
      <FieldHint id={`${id}-hint`}>{hint}</FieldHint>
      <div className={styles.parts}>
        {PARTS.map((part) => (
          <label key={part}>
            {text[part]}
            <input
              className={styles.control}
              name={part === 'day' ? name : `${name}-${part}`}
              inputMode="numeric"
              autoComplete={birthday ? `bday-${part}` : 'off'}
              maxLength={part === 'year' ? 4 : 2}
              disabled={disabled}
              aria-invalid={error ? true : undefined}
              value={typed[part]}
              onChange={(event) => type(part, event.target.value)}
            />
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}

function partsOf(day: string): Typed {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return { day: dayOfMonth, month, year };
}

/** The day that was typed, or '' where no calendar has it (31/02). */
function dayOf({ day, month, year }: Typed): string {
  if (year.length !== 4 || day === '' || month === '') return '';
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : '';
}
