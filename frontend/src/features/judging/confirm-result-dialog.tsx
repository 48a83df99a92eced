import { useFormat } from '../../i18n/use-format.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Stack } from '../../ui/layout.js';
import { useToast } from '../../ui/toast.js';
import type { SignedResult } from './result-signing.js';
import { useSigningText } from './signing.messages.js';

interface ConfirmResultDialogProps {
  readonly signed: SignedResult;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The jury's yes to one version. Nothing becomes public by it. */
export function ConfirmResultDialog({ signed, open, onClose }: ConfirmResultDialogProps) {
  const { confirm } = useSigningText();
  const format = useFormat();
  const toast = useToast();
  const version = format.number(signed.result.version);
  return (
    <ConfirmDialog
      open={open}
      title={confirm.title(signed.name, version)}
      confirmLabel={confirm.deed}
      onClose={onClose}
      onConfirm={async () => {
        await signed.acts.confirm(signed.result.version);
        onClose();
        toast(confirm.done(version));
      }}
    >
      <Stack gap="small">
        <p>{confirm.meaning}</p>
        <p>{confirm.safe}</p>
      </Stack>
    </ConfirmDialog>
  );
}
