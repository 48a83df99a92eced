import { PasswordField } from '../../ui/password-field.js';
import { TextField } from '../../ui/text-field.js';
import type { PartProps } from './form-part.js';
import { FormPart } from './form-part.js';
import { useRegistrationText } from './registration.messages.js';

/** What one signs in with, and what is needed to find a person again. */
export function AccountPart({ form, terms }: PartProps) {
  const text = useRegistrationText();
  return (
    <FormPart title={text.account}>
      <TextField
        {...form.field('phone')}
        label={text.phone}
        hint={text.phoneHint}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        short
      />
      <TextField
        {...form.field('email')}
        label={text.email}
        hint={text.emailHint}
        type="email"
        inputMode="email"
        autoComplete="email"
        optional
      />
      {terms.asksIdNumber && (
        <TextField
          {...form.field('idNumber')}
          label={text.idNumber}
          hint={text.idNumberHint}
          inputMode="numeric"
          autoComplete="off"
          short
        />
      )}
      <PasswordField
        {...form.field('password')}
        label={text.password}
        hint={text.passwordHint}
        autoComplete="new-password"
      />
    </FormPart>
  );
}
