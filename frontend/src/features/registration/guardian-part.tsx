import { CheckboxField } from '../../ui/checkbox-field.js';
import { Notice } from '../../ui/notice.js';
import { TextField } from '../../ui/text-field.js';
import type { PartProps } from './form-part.js';
import { FormPart } from './form-part.js';
import { useRegistrationText } from './registration.messages.js';

/** Asked of a child only. */
export function GuardianPart({ form, terms }: PartProps) {
  const text = useRegistrationText();
  return (
    <FormPart title={text.guardian}>
      <Notice announced>{text.guardianWhy(terms.guardianUnderAge)}</Notice>
      <TextField {...form.field('guardianName')} label={text.guardianName} maxLength={80} autoComplete="off" />
      <TextField
        {...form.field('guardianPhone')}
        label={text.guardianPhone}
        type="tel"
        inputMode="tel"
        autoComplete="off"
        short
      />
      <CheckboxField {...form.field('guardianConsent')} label={text.guardianConsent} />
    </FormPart>
  );
}
