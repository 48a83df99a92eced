import type { View } from '../../api/views.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Stack } from '../../ui/layout.js';
import type { Outcome } from './change-outcome.js';
import { useRoundActs } from './judging-acts.js';
import type { JudgedRound } from './judging.queries.js';
import { useStoryText } from './story.messages.js';

interface ExclusionDialogProps {
  readonly decision: 'disqualify' | 'reinstate';
  readonly round: JudgedRound;
  readonly contestant: View<'StoryContestant'>;
  readonly onClose: () => void;
  readonly onDone: (outcome: Outcome) => void;
}

const LEAST_REASON = 5;

/** Takes a contestant out of the ranking, or back into it, with a reason; either makes a new version. */
export function ExclusionDialog({ decision, round, contestant, onClose, onDone }: ExclusionDialogProps) {
  const text = useStoryText();
  const acts = useRoundActs(round.roundId);
  const words = text[decision];
  return (
    <ConfirmDialog
      open
      danger={decision === 'disqualify'}
      title={words.title(contestant.name)}
      confirmLabel={words.act}
      reason={{ label: words.reason, hint: words.hint, least: LEAST_REASON }}
      onClose={onClose}
      onConfirm={async (reason) => {
        const after = await acts[decision](contestant.id, reason);
        onDone({
          roundId: round.roundId,
          before: round.result?.version ?? 0,
          after: after.result?.version ?? 0,
        });
      }}
    >
      <Stack gap="small">
        <p>{words.follows}</p>
        {decision === 'disqualify' && <p>{text.disqualify.keeps}</p>}
      </Stack>
    </ConfirmDialog>
  );
}
