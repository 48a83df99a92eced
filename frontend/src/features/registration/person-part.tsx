import { DateField } from '../../ui/date-field.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import type { PartProps } from './form-part.js';
import { FormPart } from './form-part.js';
import { useRegistrationText } from './registration.messages.js';

/** Name, birth, group. */
export function PersonPart({ form, terms }: PartProps) {
  const text = useRegistrationText();
  return (
    <FormPart title={text.you}>
      <TextField
        {...form.field('fullName')}
        label={text.fullName}
        hint={text.fullNameHint}
        autoComplete="name"
        maxLength={80}
      />
      <DateField {...form.field('dateOfBirth')} label={text.dateOfBirth} birthday />
      <SelectField
        {...form.field('group')}
        label={text.group}
        choices={terms.groups.map(({ code, name }) => ({ value: code as string, label: name }))}
      />
    </FormPart>
  );
}
