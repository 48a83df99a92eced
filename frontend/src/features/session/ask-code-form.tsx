import { api } from '../../api/client.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { TextField } from '../../ui/text-field.js';
import { useSessionText } from './session.messages.js';

interface AskCodeFormProps {
  readonly signInName: string;
  readonly onAsked: (signInName: string) => void;
}

/** Asks for a reset code by e-mail. */
export function AskCodeForm({ signInName, onAsked }: AskCodeFormProps) {
  const { signIn, forgotten } = useSessionText();
  const form = useProblemForm({
    initial: { signInName },
    check: (values) => (values.signInName.trim() === '' ? { signInName: signIn.signInNameMissing } : {}),
    submit: async (body) => {
      await api.POST('/api/password-resets', { body });
      onAsked(body.signInName);
    },
  });
  return (
    <Form form={form} label={forgotten.ask}>
      <TextField {...form.field('signInName')} label={signIn.signInName} autoComplete="username" />
      <Button type="submit" kind="primary" wide busy={form.busy}>
        {forgotten.ask}
      </Button>
    </Form>
  );
}
