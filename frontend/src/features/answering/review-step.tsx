import { useState } from 'react';
import { sentenceOf } from '../../i18n/sentence.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { useAnsweringText } from './answering.messages.js';
import { ReviewList } from './review-list.js';
import { PREDICTION, stepPath } from './step.js';
import type { StepParts } from './step-parts.js';
import { SubmitDialog } from './submit-dialog.js';
import styles from './question-step.module.css';
import type { useSubmission } from './use-submission.js';

interface ReviewStepProps extends StepParts {
  readonly submission: ReturnType<typeof useSubmission>;
}

/** What is missing, what was flagged, what was chosen; then one question, and the submission. */
export function ReviewStep({ attempt, sheet, submission }: ReviewStepProps) {
  const text = useAnsweringText();
  const { review } = text;
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const count = sheet.questions.length;
  const open = count - sheet.answeredCount;
  const { locked, required } = attempt.prediction;
  const lacksPrediction = sheet.prediction === null && !locked;
  return (
    <div className={styles.question}>
      {submission.refusal && (
        <Notice tone="danger" announced>
          {sentenceOf(submission.refusal)}
        </Notice>
      )}
      <Notice
        tone={open === 0 ? 'success' : 'warning'}
        title={open === 0 ? review.allAnswered(count) : review.someOpen(open, count)}
      >
        {sheet.flaggedCount > 0 && review.flaggedCount(sheet.flaggedCount)}
      </Notice>
      {lacksPrediction && (
        <Notice
          tone="warning"
          title={required ? review.predictionMissing : review.predictionOptional}
          actions={<LinkButton href={stepPath(attempt.roundId, PREDICTION)}>{review.toPrediction}</LinkButton>}
        />
      )}
      <ReviewList attempt={attempt} sheet={sheet} />
      <p>{review.afterwards}</p>
      <Button kind="primary" large wide disabled={lacksPrediction && required} onClick={() => setAsking(true)}>
        {review.submit}
      </Button>
      <SubmitDialog
        open={asking}
        answered={sheet.answeredCount}
        count={count}
        prediction={sheet.prediction === null ? null : format.number(sheet.prediction)}
        onSubmit={() => void submission.submit()}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
