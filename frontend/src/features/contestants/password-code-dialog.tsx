import { useState } from 'react';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { CopyText } from '../../ui/copy-text.js';
import { Dialog } from '../../ui/dialog.js';
import { Stack } from '../../ui/layout.js';
import { useContestantText } from './contestant.messages.js';

interface PasswordCodeDialogProps {
  readonly contestantId: string;
  readonly onClose: () => void;
}

/** Issues a one-time code for a contestant without e-mail who forgot the password, and shows it once. */
export function PasswordCodeDialog({ contestantId, onClose }: PasswordCodeDialogProps) {
  const text = useContestantText();
  const format = useFormat();
  const [issued, setIssued] = useState<View<'IssuedCodeView'> | null>(null);
  if (!issued) {
    return (
      <ConfirmDialog
        open
        title={text.issueTitle}
        confirmLabel={text.issue}
        onConfirm={async () => {
          const params = { path: { id: contestantId } };
          setIssued(await dataOf(api.POST('/api/staff/contestants/{id}/password-reset', { params })));
        }}
        onClose={onClose}
      >
        {text.issueAdvice}
      </ConfirmDialog>
    );
  }
  return (
    <Dialog
      open
      title={text.codeTitle}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          {text.close}
        </Button>
      }
    >
      <Stack gap="small">
        <CopyText name={text.codeName} value={issued.code} />
        <p>{text.codeAdvice(format.instant(issued.expiresAt))}</p>
        <p>{text.codeOnce}</p>
      </Stack>
    </Dialog>
  );
}
