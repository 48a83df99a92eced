import { useState } from 'react';
import { api, dataOf } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { useToast } from '../../ui/toast.js';
import type { RoundViewProps } from './round-view.js';
import { useKeepRound } from './round-view.js';
import { useRoundText } from './round.messages.js';

/** Takes the release back, while the round has not opened. */
export function TakeBackButton({ round }: Pick<RoundViewProps, 'round'>) {
  const { release: text } = useRoundText();
  const toast = useToast();
  const keep = useKeepRound();
  const [asking, setAsking] = useState(false);
  const takeBack = async (): Promise<void> => {
    await keep(await dataOf(api.DELETE('/api/staff/rounds/{id}/release', { params: { path: { id: round.id } } })));
    setAsking(false);
    toast(text.takenBack);
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{text.takeBack}</Button>
      <ConfirmDialog
        open={asking}
        title={text.takeBackTitle(round.name)}
        confirmLabel={text.takeBack}
        onConfirm={takeBack}
        onClose={() => setAsking(false)}
      >
        {text.takeBackAdvice}
      </ConfirmDialog>
    </>
  );
}
