import { useQuery } from '@tanstack/react-query';
import type { View } from '../../api/views.js';
import { useText } from '../../i18n/shared.messages.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import { CopyText } from '../../ui/copy-text.js';
import { Dialog } from '../../ui/dialog.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Progress } from '../../ui/progress.js';
import { useAuditText } from './audit.messages.js';
import { auditCheckQuery } from './audit.queries.js';

/** Computes the chain of hashes again and says whether the log is whole, and if not, from where. */
export function AuditCheckDialog({ onClose }: { readonly onClose: () => void }) {
  const { check: text } = useAuditText();
  const { actions } = useText();
  const check = useQuery(auditCheckQuery);
  return (
    <Dialog open title={text.title} onClose={onClose} actions={<Button onClick={onClose}>{actions.close}</Button>}>
      <Loaded query={check} waiting={<Progress label={text.running} />}>
        {(found) => <Finding found={found} />}
      </Loaded>
    </Dialog>
  );
}

function Finding({ found }: { readonly found: View<'AuditCheckView'> }) {
  const { check: text } = useAuditText();
  const { number } = useFormat();
  const { firstBreak, entries, newestHash } = found;
  if (firstBreak !== null) {
    return (
      <Notice tone="danger" title={text.broken(number(firstBreak))} announced>
        {text.brokenAdvice}
      </Notice>
    );
  }
  if (newestHash === null) return <Notice title={text.empty} announced />;
  return (
    <Notice tone="success" title={text.whole(number(entries))} announced>
      <p>{text.newest}</p>
      <CopyText value={newestHash} name={text.newestName} />
    </Notice>
  );
}
