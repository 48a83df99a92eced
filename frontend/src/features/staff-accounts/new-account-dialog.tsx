import { useProblemForm } from '../../api/use-problem-form.js';
import { useText } from '../../i18n/shared.messages.js';
import { Button } from '../../ui/button.js';
import { ChoiceList } from '../../ui/choice-list.js';
import { Dialog } from '../../ui/dialog.js';
import { Form } from '../../ui/form.js';
import { Row } from '../../ui/layout.js';
import { PasswordField } from '../../ui/password-field.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import { isLongEnough } from './password-length.js';
import { useRoleChoices } from './role-choices.js';
import { useStaffAccountsText } from './staff-accounts.messages.js';
import type { StaffAccount } from './staff-accounts.queries.js';
import { useStaffAccountActs } from './staff-accounts.queries.js';

const SIGN_IN_NAME = /^[A-Za-z][A-Za-z0-9._-]{2,39}$/;

const NOBODY_YET: { displayName: string; signInName: string; role: StaffAccount['role']; password: string } = {
  displayName: '',
  signInName: '',
  role: 'organiser',
  password: '',
};

/** A new staff member. The name for signing in stays for good; everything else can be changed. */
export function NewAccountDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useStaffAccountsText();
  const { actions } = useText();
  const toast = useToast();
  const { create } = useStaffAccountActs();
  const roles = useRoleChoices();
  const form = useProblemForm({
    initial: NOBODY_YET,
    check: ({ displayName, signInName, password }) => ({
      displayName: displayName.trim() === '' ? text.form.nameNeeded : undefined,
      signInName: SIGN_IN_NAME.test(signInName.trim()) ? undefined : text.form.signInNameWrong,
      password: isLongEnough(password) ? undefined : text.form.tooShort,
    }),
    submit: async (request) => {
      const { displayName } = await create(request);
      toast(text.created(displayName));
      onClose();
    },
  });
  return (
    <Dialog open wide title={text.add} onClose={onClose}>
      <Form form={form} label={text.add}>
        <TextField label={text.form.displayName} hint={text.form.displayNameHint} {...form.field('displayName')} />
        <TextField
          label={text.form.signInName}
          hint={text.form.signInNameHint}
          autoComplete="off"
          {...form.field('signInName')}
        />
        <ChoiceList legend={text.form.role} choices={roles} {...form.field('role')} />
        <PasswordField
          label={text.form.password}
          hint={text.form.passwordHint}
          autoComplete="new-password"
          {...form.field('password')}
        />
        <Row>
          <Button type="submit" kind="primary" busy={form.busy}>
            {text.form.create}
          </Button>
          <Button onClick={onClose}>{actions.cancel}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}
