import { useState } from 'react';
import { useChangePassword } from '../../api/own-account.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Form } from '../../ui/form.js';
import { PasswordField } from '../../ui/password-field.js';
import { useToast } from '../../ui/toast.js';
import { useProfileText } from './profile.messages.js';

const SHORTEST = { contestant: 8, staff: 14 } as const;

/** A new password; it signs every other device out. */
export function PasswordChange({ isStaff }: { readonly isStaff: boolean }) {
  const { password: text } = useProfileText();
  // A fresh form after each change: nothing typed stays in the fields.
  const [changes, setChanges] = useState(0);
  return (
    <Card title={text.title}>
      <PasswordForm key={changes} isStaff={isStaff} onChanged={() => setChanges(changes + 1)} />
    </Card>
  );
}

interface PasswordFormProps {
  readonly isStaff: boolean;
  readonly onChanged: () => void;
}

function PasswordForm({ isStaff, onChanged }: PasswordFormProps) {
  const { password: text } = useProfileText();
  const toast = useToast();
  const change = useChangePassword();
  const shortest = isStaff ? SHORTEST.staff : SHORTEST.contestant;
  const form = useProblemForm({
    initial: { currentPassword: '', newPassword: '' },
    check: ({ currentPassword, newPassword }) => ({
      ...(currentPassword === '' && { currentPassword: text.currentMissing }),
      ...(newPassword.length < shortest && { newPassword: `${text.short} ${isStaff ? text.staffHint : text.hint}` }),
    }),
    submit: async (body) => {
      await change(body);
      toast(text.done);
      onChanged();
    },
  });
  return (
    <Form form={form} label={text.title}>
      <PasswordField {...form.field('currentPassword')} label={text.current} autoComplete="current-password" />
      <PasswordField
        {...form.field('newPassword')}
        label={text.next}
        hint={isStaff ? text.staffHint : text.hint}
        autoComplete="new-password"
      />
      <Button type="submit" busy={form.busy}>
        {text.submit}
      </Button>
    </Form>
  );
}
