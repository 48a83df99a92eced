import { CONTEST_TIME_ZONE, wallClock } from '../i18n/format.js';
import { useFormat } from '../i18n/use-format.js';
import { classNames } from './class-names.js';
import type { FieldProps } from './field.js';
import { Field } from './field.js';
import styles from './field.module.css';
import { useFormText } from './form.messages.js';

/** An instant for the staff's schedules, typed as the clock in Vietnam shows it and said back in words. ISO, or ''. */
export function DateTimeField({ label, hint, error, optional, value, onChange, ...input }: FieldProps<string>) {
  const text = useFormText();
  const format = useFormat();
  return (
    <Field {...{ label, hint, error, optional }}>
      {(control) => (
        <>
          <input
            {...control}
            {...input}
            type="datetime-local"
            className={classNames(styles.control, styles.short)}
            value={value === '' ? '' : localOf(value)}
            onChange={(event) => onChange(event.target.value === '' ? '' : instantOf(event.target.value))}
          />
          {value !== '' && <output className={styles.hint}>{text.chosenInstant(format.instant(value))}</output>}
        </>
      )}
    </Field>
  );
}

function localOf(instant: string): string {
  const { year, month, dayOfMonth, hour, minute } = wallClock(instant, CONTEST_TIME_ZONE);
  return `${year}-${month}-${dayOfMonth}T${hour}:${minute}`;
}

/** Vietnam has kept one offset, +07:00, since 1975, and no summer time. */
function instantOf(local: string): string {
  return new Date(`${local}:00+07:00`).toISOString();
}
