import { useMemo } from 'react';
import { RadioCards } from '../../ui/radio-cards.js';
import type { SheetQuestion } from './answer-sheet.js';
import styles from './question-step.module.css';
import { answerSlot } from './slot.js';
import type { StepParts } from './step-parts.js';

interface QuestionCardsProps extends Pick<StepParts, 'choose'> {
  readonly question: SheetQuestion;
  /** Shown where there is a keyboard. */
  readonly hint?: string;
  readonly pageKeys?: boolean;
  /** With its number in front, where several stand on one page. */
  readonly numbered?: boolean;
}

/** The question with its options; a choice is kept and sent at once. */
export function QuestionCards({ question, choose, hint, pageKeys, numbered }: QuestionCardsProps) {
  const { position, stem, options, choice } = question;
  const cards = useMemo(() => options.map((label, index) => ({ value: String(index), label })), [options]);
  return (
    <RadioCards
      legend={numbered ? `${position + 1}. ${stem}` : stem}
      name={`question-${position}`}
      options={cards}
      value={choice === null ? null : String(choice)}
      onChange={(chosen) => choose(answerSlot(position), Number(chosen))}
      hint={hint && <span className={styles.keys}>{hint}</span>}
      pageKeys={pageKeys}
    />
  );
}
