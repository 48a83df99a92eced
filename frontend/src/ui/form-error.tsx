import { OctagonAlert } from 'lucide-react';
import type { RefObject } from 'react';
import styles from './form.module.css';
import { useFormText } from './form.messages.js';

interface FormErrorProps {
  /** The refusal as a whole, in the server's words. */
  readonly sentence: string | null;
  /** Sentences by field name. */
  readonly faults: Readonly<Record<string, string>>;
  /** Nobody is signed in any more: what was typed can be sent again after signing in. */
  readonly isSignedOut: boolean;
  readonly formRef: RefObject<HTMLFormElement | null>;
}

/** What was refused, in one place, each fault leading to its field. Nothing is shown while nothing was refused. */
export function FormError({ sentence, faults, isSignedOut, formRef }: FormErrorProps) {
  const text = useFormText();
  const entries = Object.entries(faults);
  if (!sentence && entries.length === 0) return null;
  const goTo = (name: string): void =>
    formRef.current?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)?.focus();
  return (
    <div className={styles.summary} role="alert" tabIndex={-1} data-form-error>
      <p className={styles.heading}>
        <OctagonAlert aria-hidden="true" /> {entries.length > 0 ? text.formRefused : text.formNotDone}
      </p>
      <p>{isSignedOut ? text.formSignedOut : (sentence ?? text.formFaults(entries.length))}</p>
      {isSignedOut && (
        <p>
          <a href="/sign-in" target="_blank" rel="noreferrer">
            {text.signInInNewTab}
          </a>
        </p>
      )}
      {entries.length > 0 && (
        <ul>
          {entries.map(([name, fault]) => (
            <li key={name}>
              <button type="button" onClick={() => goTo(name)}>
                {fault}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
