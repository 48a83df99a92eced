import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../../api/client.js';
import { useSession } from '../../api/session.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { LinkButton } from '../../ui/link-button.js';
import { useToast } from '../../ui/toast.js';
import { PasswordDialog } from './password-dialog.js';
import { useProfileText } from './profile.messages.js';
import { profileQuery } from './profile.queries.js';
import styles from './profile.module.css';

/** Access, withdrawal and deletion, each with what follows from it (Law 91/2025/QH15). */
export function DataRights() {
  const { rights: text } = useProfileText();
  const [asking, setAsking] = useState<'withdrawal' | 'deletion' | null>(null);
  const { withdraw, erase } = useDepartures();
  const { data: profile } = useQuery(profileQuery);
  return (
    <Card title={text.title}>
      <div className={styles.right}>
        <p>{text.exportHint}</p>
        <LinkButton href="/api/profile/export" download icon={<Download aria-hidden="true" />}>
          {text.export}
        </LinkButton>
      </div>
      {!profile?.withdrawnAt && (
        <div className={styles.right}>
          <p>{text.withdrawHint}</p>
          <Button onClick={() => setAsking('withdrawal')}>{text.withdraw}</Button>
        </div>
      )}
      <div className={styles.right}>
        <p>{text.deleteHint}</p>
        <Button kind="danger" onClick={() => setAsking('deletion')}>
          {text.delete}
        </Button>
      </div>
      {asking && (
        <PasswordDialog
          title={asking === 'withdrawal' ? text.withdrawTitle : text.deleteTitle}
          consequence={asking === 'withdrawal' ? text.withdrawText : text.deleteText}
          confirmLabel={asking === 'withdrawal' ? text.withdraw : text.delete}
          onConfirm={asking === 'withdrawal' ? withdraw : erase}
          onClose={() => setAsking(null)}
        />
      )}
    </Card>
  );
}

function useDepartures() {
  const { rights: text } = useProfileText();
  const toast = useToast();
  const queries = useQueryClient();
  const { forget } = useSession();
  const [, navigate] = useLocation();
  return {
    withdraw: async (password: string): Promise<void> => {
      await api.POST('/api/profile/withdrawal', { body: { password } });
      toast(text.withdrawn);
      await queries.invalidateQueries();
    },
    erase: async (password: string): Promise<void> => {
      await api.POST('/api/profile/deletion', { body: { password } });
      toast(text.deleted);
      navigate('/');
      await forget();
    },
  };
}
