import type { FormEvent, ReactNode, RefObject } from 'react';
import { FormError } from './form-error.js';
import styles from './form.module.css';

interface FormProps {
  /** What useProblemForm answers. */
  readonly form: {
    readonly formRef: RefObject<HTMLFormElement | null>;
    readonly onSubmit: (event: FormEvent) => void;
    readonly sentence: string | null;
    readonly isSignedOut: boolean;
    readonly faults: Readonly<Record<string, string>>;
  };
  readonly label?: string;
  /** Fields, then `<Button type="submit" kind="primary" busy={form.busy}>`. */
  readonly children: ReactNode;
}

/** A form: the summary of what was refused above its fields. The browser's own bubbles are off; ours are readable. */
export function Form({ form, label, children }: FormProps) {
  return (
    <form ref={form.formRef} className={styles.form} aria-label={label} noValidate onSubmit={form.onSubmit}>
      <FormError sentence={form.sentence} faults={form.faults} isSignedOut={form.isSignedOut} formRef={form.formRef} />
      {children}
    </form>
  );
}
