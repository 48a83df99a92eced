import { CheckboxField } from '../../ui/checkbox-field.js';
import type { PartProps } from './form-part.js';
import { FormPart } from './form-part.js';
import { useRegistrationText } from './registration.messages.js';
import styles from './registration.module.css';

/** What is agreed to, in full, and the box that nobody ticks but the reader. */
export function ConsentPart({ form, terms }: PartProps) {
  const text = useRegistrationText();
  return (
    <FormPart title={text.consentTitle}>
      <div className={styles.consent}>{terms.consentText}</div>
      <p>{text.consentRights}</p>
      <CheckboxField {...form.field('consent')} label={text.consent} />
    </FormPart>
  );
}
