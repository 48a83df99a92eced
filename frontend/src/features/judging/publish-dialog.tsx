import { useFormat } from '../../i18n/use-format.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Stack } from '../../ui/layout.js';
import { Notice } from '../../ui/notice.js';
import { useToast } from '../../ui/toast.js';
import type { SignedResult } from './result-signing.js';
import { publishedOf } from './result-signing.js';
import { useSigningText } from './signing.messages.js';

interface PublishDialogProps {
  readonly signed: SignedResult;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Says line by line what becomes public, and what never does, before it happens. */
export function PublishDialog({ signed, open, onClose }: PublishDialogProps) {
  const { publish } = useSigningText();
  const format = useFormat();
  const toast = useToast();
  const { result, name, versions } = signed;
  const version = format.number(result.version);
  const replaced = publishedOf(versions);
  return (
    <ConfirmDialog
      open={open}
      title={publish.title(name)}
      confirmLabel={publish.deed}
      onClose={onClose}
      onConfirm={async () => {
        await signed.acts.publish(result.version);
        onClose();
        toast(publish.done(version));
      }}
    >
      <Stack gap="small">
        <p>{publish.now(version)}</p>
        <ul>
          {usePublicLines(signed).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{publish.secret}</p>
        {replaced && <p>{publish.replaces(format.number(replaced.version))}</p>}
        <Notice tone="warning">{publish.forever}</Notice>
      </Stack>
    </ConfirmDialog>
  );
}

function usePublicLines({ kind, result }: SignedResult): readonly string[] {
  const { publish } = useSigningText();
  const { number } = useFormat();
  const people = number(result.participantCount);
  if (kind === 'overall') return [publish.people(people), publish.overallRow];
  return [publish.count(number(result.actualCount ?? 0), people), publish.row, publish.answers, publish.units];
}
