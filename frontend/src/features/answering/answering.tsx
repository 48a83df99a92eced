import { useMemo } from 'react';
import styles from './answering.module.css';
import { AnsweringBar } from './answering-bar.js';
import { sheetOf, submissionOf } from './answer-sheet.js';
import { AllStep } from './all-step.js';
import type { Attempt } from './attempt.js';
import { PredictionStep } from './prediction-step.js';
import { QuestionStep } from './question-step.js';
import { ReviewStep } from './review-step.js';
import { SignedOutNotice } from './signed-out-notice.js';
import { useStep } from './step.js';
import { StepDots } from './step-dots.js';
import { Submitting } from './submitting.js';
import { TimeUp } from './time-up.js';
import { TimeWarning } from './time-warning.js';
import { useClockWatch } from './use-clock-watch.js';
import { useHasPassed } from './use-has-passed.js';
import { useOutbox } from './use-outbox.js';
import { useSubmission } from './use-submission.js';

/** An open attempt, from the first question to the receipt. */
export function Answering({ attempt }: { readonly attempt: Attempt }) {
  const { outbox, unsent, phase } = useOutbox(attempt);
  const sheet = useMemo(() => sheetOf(attempt, unsent), [attempt, unsent]);
  const submission = useSubmission(attempt, submissionOf(attempt, sheet), outbox);
  const { step, goTo } = useStep(attempt, sheet);
  const isOver = useHasPassed(attempt.deadlineAt);
  useClockWatch();

  if (isOver) return <TimeUp attempt={attempt} unsentCount={unsent.size} />;
  if (submission.phase === 'sending' || submission.phase === 'waiting') {
    return <Submitting submission={submission} attempt={attempt} />;
  }
  const parts = { attempt, sheet, choose: outbox.choose, goTo };
  const isSignedOut = phase === 'signed-out' || submission.phase === 'signed-out';
  return (
    <div className={styles.answering}>
      <AnsweringBar attempt={attempt} step={step} phase={phase} sheet={sheet} />
      <TimeWarning deadlineAt={attempt.deadlineAt} />
      {isSignedOut && <SignedOutNotice attempt={attempt} step={step} />}
      {step.kind === 'question' && <QuestionStep key={step.position} {...parts} position={step.position} />}
      {step.kind === 'all' && <AllStep {...parts} />}
      {step.kind === 'prediction' && <PredictionStep {...parts} />}
      {step.kind === 'review' && <ReviewStep {...parts} submission={submission} />}
      <StepDots attempt={attempt} sheet={sheet} step={step} />
    </div>
  );
}
