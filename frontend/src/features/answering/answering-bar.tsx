import { useEffect, useRef } from 'react';
import { useServerClock } from '../../api/session.js';
import { Countdown } from '../../ui/countdown.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import type { OutboxPhase } from './answer-outbox.js';
import type { AnswerSheet } from './answer-sheet.js';
import styles from './answering-bar.module.css';
import { useAnsweringText } from './answering.messages.js';
import type { Attempt } from './attempt.js';
import { SaveState } from './save-state.js';
import type { Step } from './step.js';

interface AnsweringBarProps {
  readonly attempt: Attempt;
  readonly sheet: AnswerSheet;
  readonly step: Step;
  readonly phase: OutboxPhase;
}

/** Always in sight: where I am, whether it is saved, how long I have. */
export function AnsweringBar({ attempt, sheet, step, phase }: AnsweringBarProps) {
  const clock = useServerClock();
  const title = useStepTitle(attempt, step);
  const heading = useFocusOnChange(title);
  usePageTitle(`${title} – ${attempt.roundName}`);
  return (
    <header className={styles.bar}>
      <div className={styles.words}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        <SaveState phase={phase} hasAnswers={sheet.answeredCount > 0} />
      </div>
      <Countdown deadline={attempt.deadlineAt} now={clock.now} />
    </header>
  );
}

function useStepTitle(attempt: Attempt, step: Step): string {
  const text = useAnsweringText();
  if (step.kind === 'question') return text.question(step.position + 1, attempt.questions.length);
  return { all: text.allQuestions, prediction: text.prediction.title, review: text.review.title }[step.kind];
}

/** Each step starts at its heading, for the eye and for a screen reader: the first one too, for its start was far down. */
function useFocusOnChange(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (shown.current === title) return;
    shown.current = title;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return heading;
}
