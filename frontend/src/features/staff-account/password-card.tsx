import { useState } from 'react';
import { useChangePassword } from '../../api/own-account.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Form } from '../../ui/form.js';
import { Row } from '../../ui/layout.js';
import { PasswordField } from '../../ui/password-field.js';
import { useToast } from '../../ui/toast.js';
import { useStaffAccountText } from './staff-account.messages.js';

const LEAST_LENGTH = 14;

/** A new password, proved by the old one. */
export function PasswordCard() {
  const { password } = useStaffAccountText();
  const toast = useToast();
  const [changes, setChanges] = useState(0);
  const onDone = () => {
    toast(password.done);
    setChanges(changes + 1);
  };
  return (
    <Card title={password.title}>
      {/* A fresh form after each change: no password stays on the screen. */}
      <PasswordForm key={changes} onDone={onDone} />
    </Card>
  );
}

function PasswordForm({ onDone }: { readonly onDone: () => void }) {
  const { password } = useStaffAccountText();
  const change = useChangePassword();
  const form = useProblemForm({
    initial: { currentPassword: '', newPassword: '' },
    check: ({ currentPassword, newPassword }) => ({
      currentPassword: currentPassword === '' ? password.currentNeeded : undefined,
      newPassword: [...newPassword].length < LEAST_LENGTH ? password.tooShort : undefined,
    }),
    submit: async (passwords) => {
      await change(passwords);
      onDone();
    },
  });
  return (
    <Form form={form} label={password.title}>
      <PasswordField label={password.current} autoComplete="current-password" {...form.field('currentPassword')} />
      <PasswordField
        label={password.next}
        hint={password.hint}
        autoComplete="new-password"
        {...form.field('newPassword')}
      />
      <Row>
        <Button type="submit" kind="primary" busy={form.busy}>
          {password.deed}
        </Button>
      </Row>
    </Form>
  );
}
