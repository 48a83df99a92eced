import type { View } from '../../api/views.js';
import type { Attempt } from './attempt.js';
import type { Slot } from './slot.js';
import { answerSlot, flagSlot } from './slot.js';

/** One question as this device shows it. */
export interface SheetQuestion {
  readonly position: number;
  readonly stem: string;
  readonly options: readonly string[];
  readonly choice: number | null;
  readonly flagged: boolean;
  readonly isUnsent: boolean;
}

export interface AnswerSheet {
  readonly questions: readonly SheetQuestion[];
  readonly prediction: number | null;
  readonly answeredCount: number;
  readonly flaggedCount: number;
}

/** The server's state with what is still unsent on this device over it; where nothing is unsent the server wins. */
export function sheetOf(attempt: Attempt, unsent: ReadonlyMap<Slot, number>): AnswerSheet {
  const questions = attempt.questions.map(({ position, stem, options, answer, flagged }) => {
    const flag = unsent.get(flagSlot(position));
    return {
      position,
      stem,
      options,
      choice: unsent.get(answerSlot(position)) ?? answer,
      flagged: flag === undefined ? flagged : flag === 1,
      isUnsent: unsent.has(answerSlot(position)),
    };
  });
  return {
    questions,
    prediction: attempt.prediction.locked
      ? attempt.prediction.value
      : (unsent.get('prediction') ?? attempt.prediction.value),
    answeredCount: questions.filter(({ choice }) => choice !== null).length,
    flaggedCount: questions.filter(({ flagged }) => flagged).length,
  };
}

/** Whatever this device shows, in one request: the server needs nothing that came before it. −1 is "none". */
export function submissionOf(attempt: Attempt, sheet: AnswerSheet): View<'SubmissionRequest'> {
  return {
    answers: sheet.questions.map(({ choice }) => choice ?? -1),
    ...(attempt.prediction.locked ? {} : { prediction: sheet.prediction }),
  };
}
