import { Button } from '../../ui/button.js';
import { QuestionCards } from './question-cards.js';
import styles from './question-step.module.css';
import { useAnsweringText } from './answering.messages.js';
import type { StepParts } from './step-parts.js';
import { questionStep, stepAfter } from './step.js';
import { FlagButton } from './flag-button.js';

interface QuestionStepProps extends StepParts {
  readonly position: number;
}

/** One question on the screen, the way back and on under the thumb. */
export function QuestionStep({ attempt, sheet, choose, goTo, position }: QuestionStepProps) {
  const text = useAnsweringText();
  const question = sheet.questions[position];
  if (!question) return null;
  const next = stepAfter(position, attempt);
  const nextLabel = { question: text.next, all: text.next, prediction: text.toPrediction, review: text.toReview };
  return (
    <div className={styles.question}>
      <QuestionCards question={question} choose={choose} hint={text.keysHint} pageKeys />
      <div className={styles.ways}>
        <FlagButton question={question} choose={choose} />
        {position > 0 && <Button onClick={() => goTo(questionStep(position - 1))}>{text.previous}</Button>}
        <Button kind="primary" onClick={() => goTo(next)}>
          {nextLabel[next.kind]}
        </Button>
      </div>
    </div>
  );
}
