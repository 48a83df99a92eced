import { useServerClock } from '../../api/session.js';
import { Button } from '../../ui/button.js';
import { Countdown } from '../../ui/countdown.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { Waiting } from '../../ui/spinner.js';
import { useAnsweringText } from './answering.messages.js';
import type { Attempt } from './attempt.js';
import type { useSubmission } from './use-submission.js';

interface SubmittingProps {
  readonly attempt: Attempt;
  readonly submission: ReturnType<typeof useSubmission>;
}

/** Between "submit" and the receipt: usually a blink, on a dead line until it is back. */
export function Submitting({ attempt, submission }: SubmittingProps) {
  const { submitting } = useAnsweringText();
  const clock = useServerClock();
  const isWaiting = submission.failures > 0;
  return (
    <>
      <PageHeader
        title={submitting.title}
        over={attempt.roundName}
        actions={<Countdown deadline={attempt.deadlineAt} now={clock.now} />}
      />
      {submission.phase === 'sending' && <Waiting label={submitting.sending} />}
      {isWaiting && (
        <Notice
          tone="warning"
          title={submitting.waitingTitle}
          announced
          actions={
            <>
              <Button kind="primary" busy={submission.phase === 'sending'} onClick={() => void submission.submit()}>
                {submitting.again}
              </Button>
              {submission.phase === 'waiting' && <Button onClick={submission.cancel}>{submitting.back}</Button>}
            </>
          }
        >
          {submitting.waiting}
        </Notice>
      )}
    </>
  );
}
