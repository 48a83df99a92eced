import { LogOut } from 'lucide-react';
import { useLocation } from 'wouter';
import { useSignOut } from '../../api/own-account.js';
import { useSession } from '../../api/session.js';
import { useText } from '../../i18n/shared.messages.js';
import { Button } from '../../ui/button.js';
import { Grid } from '../../ui/layout.js';
import { PageHeader } from '../../ui/page-header.js';
import { useAction } from '../../ui/use-action.js';
import { DevicesCard } from './devices-card.js';
import { PasswordCard } from './password-card.js';
import { useStaffAccountText } from './staff-account.messages.js';

/** A staff member's own account: password, devices, signing out. */
export default function StaffAccountPage() {
  const text = useStaffAccountText();
  const { roles } = useText();
  const { account } = useSession();
  const [, navigate] = useLocation();
  const signOut = useAction(useSignOut(() => navigate('/sign-in', { replace: true })));
  return (
    <>
      <PageHeader
        title={text.title}
        lead={account && `${account.displayName} – ${roles[account.role]}`}
        actions={
          <Button icon={<LogOut aria-hidden="true" />} busy={signOut.busy} onClick={() => void signOut.run()}>
            {text.signOut}
          </Button>
        }
      />
      <Grid least="22rem">
        <PasswordCard />
        <DevicesCard />
      </Grid>
    </>
  );
}
