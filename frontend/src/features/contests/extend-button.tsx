import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { ExtensionDialog } from './extension-dialog.js';
import type { RoundViewProps } from './round-view.js';
import { useRoundText } from './round.messages.js';

/** Opens the dialog that gives an open round a later closing time. */
export function ExtendButton(props: RoundViewProps) {
  const { extension: text } = useRoundText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{text.extend}</Button>
      {open && <ExtensionDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
