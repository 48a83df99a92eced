import { Flag, FlagOff } from 'lucide-react';
import { Button } from '../../ui/button.js';
import type { SheetQuestion } from './answer-sheet.js';
import { useAnsweringText } from './answering.messages.js';
import { flagSlot } from './slot.js';
import type { StepParts } from './step-parts.js';

interface FlagButtonProps extends Pick<StepParts, 'choose'> {
  readonly question: SheetQuestion;
}

/** Marks a question to come back to. */
export function FlagButton({ question: { position, flagged }, choose }: FlagButtonProps) {
  const text = useAnsweringText();
  return (
    <Button
      kind="quiet"
      icon={flagged ? <FlagOff aria-hidden="true" /> : <Flag aria-hidden="true" />}
      onClick={() => choose(flagSlot(position), flagged ? 0 : 1)}
    >
      {flagged ? text.unflag : text.flag}
    </Button>
  );
}
