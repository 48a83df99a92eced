import type { AnswerSheet } from './answer-sheet.js';
import type { Attempt } from './attempt.js';
import type { Slot } from './slot.js';
import type { Step } from './step.js';

/** What every step works with. */
export interface StepParts {
  readonly attempt: Attempt;
  readonly sheet: AnswerSheet;
  readonly choose: (slot: Slot, value: number) => void;
  readonly goTo: (step: Step) => void;
}
