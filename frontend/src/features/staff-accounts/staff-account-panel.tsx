import { useState } from 'react';
import { useSession } from '../../api/session.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import { useText } from '../../i18n/shared.messages.js';
import { Button } from '../../ui/button.js';
import { ChoiceList } from '../../ui/choice-list.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Form } from '../../ui/form.js';
import { Row } from '../../ui/layout.js';
import { PasswordField } from '../../ui/password-field.js';
import { SidePanel } from '../../ui/side-panel.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import { useAction } from '../../ui/use-action.js';
import { isLongEnough } from './password-length.js';
import { useRoleChoices } from './role-choices.js';
import { useStaffAccountsText } from './staff-accounts.messages.js';
import type { StaffAccount } from './staff-accounts.queries.js';
import { useStaffAccountActs } from './staff-accounts.queries.js';

interface StaffAccountPanelProps {
  readonly account: StaffAccount;
  readonly onClose: () => void;
}

/** One account: name, role, a new password; disabling it or enabling it again. */
export function StaffAccountPanel({ account, onClose }: StaffAccountPanelProps) {
  const isOwn = useSession().account?.id === account.id;
  return (
    <SidePanel title={account.displayName} onClose={onClose} actions={!isOwn && <Disabling account={account} />}>
      <AccountForm account={account} isOwn={isOwn} onDone={onClose} />
    </SidePanel>
  );
}

interface AccountFormProps {
  readonly account: StaffAccount;
  readonly isOwn: boolean;
  readonly onDone: () => void;
}

function AccountForm({ account, isOwn, onDone }: AccountFormProps) {
  const text = useStaffAccountsText();
  const { actions } = useText();
  const toast = useToast();
  const { change } = useStaffAccountActs();
  const roles = useRoleChoices();
  const form = useProblemForm({
    initial: { displayName: account.displayName, role: account.role, password: '' },
    check: ({ displayName, password }) => ({
      displayName: displayName.trim() === '' ? text.form.nameNeeded : undefined,
      password: password === '' || isLongEnough(password) ? undefined : text.form.tooShort,
    }),
    submit: async ({ displayName, role, password }) => {
      await change(account.id, {
        displayName,
        ...(role !== account.role && { role }),
        ...(password !== '' && { password }),
      });
      toast(text.saved);
      onDone();
    },
  });
  return (
    <Form form={form} label={account.displayName}>
      <TextField label={text.form.displayName} hint={text.form.displayNameHint} {...form.field('displayName')} />
      <ChoiceList
        legend={text.form.role}
        hint={isOwn ? text.form.ownRole : text.form.roleSignsOut}
        disabled={isOwn}
        choices={roles}
        {...form.field('role')}
      />
      <PasswordField
        label={text.form.newPassword}
        hint={text.form.newPasswordHint}
        optional
        autoComplete="new-password"
        {...form.field('password')}
      />
      <Row>
        <Button type="submit" kind="primary" busy={form.busy}>
          {actions.save}
        </Button>
      </Row>
    </Form>
  );
}

function Disabling({ account }: { readonly account: StaffAccount }) {
  const text = useStaffAccountsText();
  const toast = useToast();
  const { change } = useStaffAccountActs();
  const [asking, setAsking] = useState(false);
  const enable = useAction(() => change(account.id, { disabled: false }), text.enable.done);
  if (account.disabledAt !== null) {
    return (
      <Button busy={enable.busy} onClick={() => void enable.run()}>
        {text.enable.act}
      </Button>
    );
  }
  return (
    <>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {text.disable.act}
      </Button>
      <ConfirmDialog
        open={asking}
        danger
        title={text.disable.title(account.displayName)}
        confirmLabel={text.disable.act}
        onClose={() => setAsking(false)}
        onConfirm={async () => {
          await change(account.id, { disabled: true });
          setAsking(false);
          toast(text.disable.done);
        }}
      >
        {text.disable.follows}
      </ConfirmDialog>
    </>
  );
}
