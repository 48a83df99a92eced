import { useState } from 'react';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Row, Stack } from '../../ui/layout.js';
import { Notice } from '../../ui/notice.js';
import { useToast } from '../../ui/toast.js';
import { useAction } from '../../ui/use-action.js';
import { useQuestionBankText } from './question-bank.messages.js';
import type { QuestionRow } from './questions.queries.js';
import { useReloadBank } from './questions.queries.js';
import type { Selection } from './use-selection.js';

interface BulkBarProps {
  readonly selection: Selection;
  readonly page: readonly QuestionRow[];
}

interface Refusal {
  readonly id: string;
  /** Its code. */
  readonly question: string;
  readonly message: string;
}

/** What can be done with the ticked questions together; those that could not be changed are named. */
export function BulkBar({ selection, page }: BulkBarProps) {
  const text = useQuestionBankText();
  const format = useFormat();
  const toast = useToast();
  const reload = useReloadBank();
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  const [retiring, setRetiring] = useState(false);
  const count = selection.codes.size;

  const change = async (action: View<'BulkRequest'>['action']): Promise<void> => {
    const { codes } = selection;
    const outcome = await dataOf(api.POST('/api/staff/questions/bulk', { body: { ids: [...codes.keys()], action } }));
    setRefused(outcome.refused.map(({ id, message }) => ({ id, message, question: codes.get(id) ?? id })));
    setRetiring(false);
    selection.clear();
    toast(text.changed(format.number(outcome.changed)));
    await reload();
  };
  const approve = useAction(() => change('approve'));

  return (
    <Stack gap="small">
      <Row>
        <Button onClick={() => selection.select(page)}>{text.selectPage}</Button>
        <strong role="status">{text.selected(format.number(count))}</strong>
        {count > 0 && (
          <>
            <Button kind="primary" busy={approve.busy} onClick={() => void approve.run()}>
              {text.approve}
            </Button>
            <Button onClick={() => setRetiring(true)}>{text.retire}</Button>
            <Button kind="quiet" onClick={selection.clear}>
              {text.clearSelection}
            </Button>
          </>
        )}
      </Row>
      {refused.length > 0 && (
        <Notice tone="warning" title={text.refused(format.number(refused.length))} announced>
          <ul>
            {refused.map(({ id, question, message }) => (
              <li key={id}>
                {question}: {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ConfirmDialog
        open={retiring}
        title={text.retireTitle(format.number(count))}
        confirmLabel={text.retire}
        onConfirm={() => change('retire')}
        onClose={() => setRetiring(false)}
      >
        {text.retireAdvice}
      </ConfirmDialog>
    </Stack>
  );
}
