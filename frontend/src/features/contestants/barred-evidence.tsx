import type { View } from '../../api/views.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { useContestantText } from './contestant.messages.js';

/** Why a contestant is, or may be, barred, and what follows. */
export function BarredEvidence({ match }: { readonly match: View<'BarredMatchView'> }) {
  const text = useContestantText();
  const certain = match.kind === 'barred';
  return (
    <Notice
      tone={certain ? 'danger' : 'warning'}
      title={certain ? text.barredTitle : text.flagTitle}
      actions={<LinkButton href="/staff/barred-roster">{text.toRoster}</LinkButton>}
    >
      {certain ? (
        <>
          <p>{text.barredEvidence(match.body)}</p>
          <p>{text.barredFollows}</p>
        </>
      ) : (
        text.flagEvidence(match.body)
      )}
    </Notice>
  );
}
