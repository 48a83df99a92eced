import type { ReactNode } from 'react';
import type { useProblemForm } from '../../api/use-problem-form.js';
import type { View } from '../../api/views.js';
import type { RegistrationValues } from './registration-values.js';
import styles from './registration.module.css';

/** What every part of the form works with. */
export interface PartProps {
  readonly form: ReturnType<typeof useProblemForm<RegistrationValues>>;
  readonly terms: View<'TermsView'>;
}

/** A named group of fields. */
export function FormPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.part}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
