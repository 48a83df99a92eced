import { useProblemForm } from '../../api/use-problem-form.js';
import { useText } from '../../i18n/shared.messages.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Form } from '../../ui/form.js';
import { Row } from '../../ui/layout.js';
import { PasswordField } from '../../ui/password-field.js';
import { useProfileText } from './profile.messages.js';

interface PasswordDialogProps {
  readonly title: string;
  readonly consequence: string;
  readonly confirmLabel: string;
  readonly onConfirm: (password: string) => Promise<void>;
  readonly onClose: () => void;
}

/** What cannot be undone asks for the password: a phone that lies about is not enough. */
export function PasswordDialog({ title, consequence, confirmLabel, onConfirm, onClose }: PasswordDialogProps) {
  const { rights: text } = useProfileText();
  const { actions } = useText();
  const form = useProblemForm({
    initial: { password: '' },
    check: ({ password }) => (password === '' ? { password: text.passwordMissing } : {}),
    submit: async ({ password }) => {
      await onConfirm(password);
      onClose();
    },
  });
  return (
    <Dialog open title={title} onClose={onClose}>
      <p>{consequence}</p>
      <Form form={form} label={title}>
        <PasswordField {...form.field('password')} label={text.password} autoComplete="current-password" />
        <Row>
          <Button onClick={onClose}>{actions.cancel}</Button>
          <Button type="submit" kind="danger" busy={form.busy}>
            {confirmLabel}
          </Button>
        </Row>
      </Form>
    </Dialog>
  );
}
