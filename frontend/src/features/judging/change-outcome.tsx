import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../i18n/use-format.js';
import { Stack } from '../../ui/layout.js';
import { LinkButton } from '../../ui/link-button.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { ChangeSummary } from './change-summary.js';
import { Capped, ChangeTable } from './change-table.js';
import { comparisonQuery } from './judging.queries.js';
import { useVersionsText } from './versions.messages.js';

/** The versions before and after a decision; equal where the ranking stayed as it was. */
export interface Outcome {
  readonly roundId: string;
  readonly before: number;
  readonly after: number;
}

/** Enough to see who won and who lost a prize. */
const MOST_SHOWN = 8;

/** What a decision has just changed, said where it was taken. */
export function ChangeOutcome({ roundId, before, after }: Outcome) {
  const { outcome } = useVersionsText();
  const { number } = useFormat();
  const comparison = useQuery({ ...comparisonQuery({ roundId, from: before, to: after }), enabled: after > before });
  if (after <= before) return <Notice tone="success" title={outcome.same} announced />;
  const address = `/staff/judging/${roundId}?view=versions&from=${before}&to=${after}`;
  return (
    <Notice
      tone="success"
      title={outcome.title(number(after))}
      announced
      actions={<LinkButton href={address}>{outcome.see}</LinkButton>}
    >
      <Loaded query={comparison}>
        {(loaded) => (
          <Stack gap="small">
            <ChangeSummary comparison={loaded} />
            <ChangeTable comparison={loaded} rows={loaded.rows.slice(0, MOST_SHOWN)} roundId={roundId} />
            <Capped shown={Math.min(MOST_SHOWN, loaded.rows.length)} all={loaded.changedCount} />
            <p>{outcome.again}</p>
          </Stack>
        )}
      </Loaded>
    </Notice>
  );
}
