import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { useAnsweringText } from './answering.messages.js';
import { FlagButton } from './flag-button.js';
import { QuestionCards } from './question-cards.js';
import styles from './question-step.module.css';
import { PREDICTION, REVIEW } from './step.js';
import type { StepParts } from './step-parts.js';

/** All questions under one another, for who likes to see the whole paper. */
export function AllStep({ attempt, sheet, choose, goTo }: StepParts) {
  const text = useAnsweringText();
  const { locked } = attempt.prediction;
  return (
    <div className={styles.question}>
      {sheet.questions.map((question) => (
        <Card key={question.position}>
          <QuestionCards question={question} choose={choose} numbered />
          <div>
            <FlagButton question={question} choose={choose} />
          </div>
        </Card>
      ))}
      <Button kind="primary" large wide onClick={() => goTo(locked ? REVIEW : PREDICTION)}>
        {locked ? text.toReview : text.toPrediction}
      </Button>
    </div>
  );
}
