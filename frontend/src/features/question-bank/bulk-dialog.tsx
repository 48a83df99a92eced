import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Stack } from '../../ui/layout.js';
import { useBulkText } from './bulk.messages.js';
import type { LifeAction } from './questions.queries.js';
import type { Selection } from './use-selection.js';

interface BulkDialogProps {
  readonly action: LifeAction;
  readonly selection: Selection;
  readonly onDone: (outcome: View<'BulkView'>) => void;
  readonly onClose: () => void;
}

/** One question before one decision on many; a refusal of the whole, as when the list has changed, stays in here. */
export function BulkDialog({ action, selection, onDone, onClose }: BulkDialogProps) {
  const text = useBulkText();
  const format = useFormat();
  const queries = useQueryClient();
  const decide = async (): Promise<void> => {
    const outcome = await decisionOn(action, selection);
    // Whatever is known of single questions may be another one now; those that are not on screen are read when opened.
    await Promise.all(
      ['questions', 'topics', 'rounds'].map((key) => queries.invalidateQueries({ queryKey: ['staff', key] })),
    );
    onDone(outcome);
  };
  return (
    <ConfirmDialog
      open
      title={text.titles[action](format.number(selection.count))}
      confirmLabel={text.actions[action]}
      onConfirm={decide}
      onClose={onClose}
    >
      <Stack gap="small">
        <p>{text.consequences[action]}</p>
        <p>{text.skipped}</p>
      </Stack>
    </ConfirmDialog>
  );
}

function decisionOn(action: LifeAction, { all, rows }: Selection): Promise<View<'BulkView'>> {
  if (all) return dataOf(api.POST('/api/staff/questions/bulk-by-filter', { body: { action, ...all } }));
  const questions = [...rows.values()].map(({ id, version }) => ({ id, version }));
  return dataOf(api.POST('/api/staff/questions/bulk', { body: { action, questions } }));
}
