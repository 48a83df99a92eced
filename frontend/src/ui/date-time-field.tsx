import { CONTEST_TIME_ZONE, wallClock } from '../i18n/format.js';
import { useFormat } from '../i18n/use-format.js';
import { classNames } from './class-names.js';
import type { FieldProps } from './field.js';
import { Field } from './field.js';
import styles from './field.module.css';
import { useFormText } from './form.messages.js';

interface DateTimeFieldProps extends FieldProps<string> {
  /** IANA name; the clock of Vietnam unless told. */
  readonly timeZone?: string;
}

/** An instant for the staff's schedules, typed as the clock there shows it and said back in words. ISO, or ''. */
export function DateTimeField(props: DateTimeFieldProps) {
  const { label, hint, error, optional, value, onChange, timeZone = CONTEST_TIME_ZONE, ...input } = props;
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
            value={value === '' ? '' : localOf(value, timeZone)}
            onChange={(event) => onChange(event.target.value === '' ? '' : instantOf(event.target.value, timeZone))}
          />
          {value !== '' && (
            <output className={styles.hint}>
              {text.chosenInstant(
                format.instant(value, { timeZone }),
                timeZone === CONTEST_TIME_ZONE ? text.vietnamTime : timeZone,
              )}
            </output>
          )}
        </>
      )}
    </Field>
  );
}

function localOf(instant: string | number, timeZone: string): string {
  const { year, month, dayOfMonth, hour, minute } = wallClock(instant, timeZone);
  return `${year}-${month}-${dayOfMonth}T${hour}:${minute}`;
}

/** The zone's distance from UTC is read off its own clock at about that time. */
function instantOf(local: string, timeZone: string): string {
  const asIfUtc = Date.parse(`${local}:00Z`);
  const offsetMs = Date.parse(`${localOf(asIfUtc, timeZone)}:00Z`) - asIfUtc;
  return new Date(asIfUtc - offsetMs).toISOString();
}
