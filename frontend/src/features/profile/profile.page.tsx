import { LogOut } from 'lucide-react';
import { useLocation } from 'wouter';
import { useSignOut } from '../../api/own-account.js';
import { useSession } from '../../api/session.js';
import { Button } from '../../ui/button.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { useAction } from '../../ui/use-action.js';
import { DataRights } from './data-rights.js';
import { Devices } from './devices.js';
import { MyAttempts } from './my-attempts.js';
import { MyData } from './my-data.js';
import { PasswordChange } from './password-change.js';
import { useProfileText } from './profile.messages.js';

/** Everything about me in one place; staff find their devices and password here. */
export default function ProfilePage() {
  const text = useProfileText();
  const { account } = useSession();
  const isContestant = account?.role === 'contestant';
  const [, navigate] = useLocation();
  const signOut = useAction(useSignOut(() => navigate('/')));
  return (
    <>
      <PageHeader
        title={text.title}
        over={account?.displayName}
        actions={
          <Button icon={<LogOut aria-hidden="true" />} busy={signOut.busy} onClick={() => void signOut.run()}>
            {text.signOut}
          </Button>
        }
      />
      {isContestant && <MyAttempts />}
      {isContestant && <MyData />}
      {!isContestant && <LinkButton href="/staff">{text.desk}</LinkButton>}
      <Devices />
      <PasswordChange isStaff={!isContestant} />
      {isContestant && <DataRights />}
    </>
  );
}
