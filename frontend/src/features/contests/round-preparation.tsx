import { useMayOrganise } from '../../api/organising.queries.js';
import { Stack } from '../../ui/layout.js';
import { BlueprintCard } from './blueprint-card.js';
import { BlueprintEditor } from './blueprint-editor.js';
import { LockedRound } from './locked-round.js';
import { OpeningChecklist } from './opening-checklist.js';
import { RoundScheduleForm } from './round-schedule-form.js';
import styles from './round-preparation.module.css';
import type { RoundViewProps } from './round-view.js';

/** Everything to settle before a round may open; once released, what was settled. */
export function RoundPreparation(props: RoundViewProps) {
  const mayEdit = useMayOrganise();
  const { round } = props;
  const editable = mayEdit && !round.locked && round.phase !== 'closed';
  if (round.locked) {
    return (
      <Stack>
        <LockedRound {...props} />
        <BlueprintCard round={round} />
      </Stack>
    );
  }
  return (
    <div className={styles.columns}>
      <Stack>
        {editable && <RoundScheduleForm {...props} />}
        {editable ? <BlueprintEditor round={round} /> : <BlueprintCard round={round} />}
      </Stack>
      <OpeningChecklist {...props} />
    </div>
  );
}
