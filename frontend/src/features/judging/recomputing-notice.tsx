import { Notice } from '../../ui/notice.js';
import { Progress } from '../../ui/progress.js';
import { useJudgingText } from './judging.messages.js';

/** A decision is recorded and the list that follows from it is on its way; until then nothing can be signed. */
export function RecomputingNotice() {
  const { recomputing } = useJudgingText();
  return (
    <Notice title={recomputing.title}>
      <p>{recomputing.advice}</p>
      <Progress label={recomputing.label} />
    </Notice>
  );
}
