import { useLocation } from 'wouter';
import { api } from '../../api/client.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { PasswordField } from '../../ui/password-field.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import { useSessionText } from './session.messages.js';

const SHORTEST_PASSWORD = 8;

/** Sets a new password with a code, from the e-mail or from the organisers. */
export function NewPasswordForm({ signInName }: { readonly signInName: string }) {
  const { signIn, forgotten: text } = useSessionText();
  const toast = useToast();
  const [, navigate] = useLocation();
  const form = useProblemForm({
    initial: { signInName, code: '', newPassword: '' },
    check: (values) => ({
      ...(values.signInName.trim() === '' && { signInName: signIn.signInNameMissing }),
      ...(values.code.replace(/\D/g, '').length !== 8 && { code: text.codeMissing }),
      ...(values.newPassword.length < SHORTEST_PASSWORD && { newPassword: text.newPasswordShort }),
    }),
    submit: async (body) => {
      await api.POST('/api/password-resets/confirmation', { body });
      toast(text.done);
      navigate('/sign-in');
    },
  });
  return (
    <Form form={form} label={text.confirm}>
      <TextField {...form.field('signInName')} label={signIn.signInName} autoComplete="username" />
      <TextField
        {...form.field('code')}
        label={text.code}
        hint={text.codeHint}
        inputMode="numeric"
        autoComplete="one-time-code"
        short
      />
      <PasswordField
        {...form.field('newPassword')}
        label={text.newPassword}
        hint={text.newPasswordHint}
        autoComplete="new-password"
      />
      <Button type="submit" kind="primary" wide busy={form.busy}>
        {text.confirm}
      </Button>
    </Form>
  );
}
