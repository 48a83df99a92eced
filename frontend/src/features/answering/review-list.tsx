import { Flag } from 'lucide-react';
import { Link } from 'wouter';
import { useFormat } from '../../i18n/use-format.js';
import { Badge } from '../../ui/badge.js';
import type { AnswerSheet, SheetQuestion } from './answer-sheet.js';
import { useAnsweringText } from './answering.messages.js';
import type { Attempt } from './attempt.js';
import styles from './review-list.module.css';
import { PREDICTION, questionStep, stepPath } from './step.js';

interface ReviewListProps {
  readonly attempt: Attempt;
  readonly sheet: AnswerSheet;
}

/** Each question with what was chosen, and the way back to it. */
export function ReviewList({ attempt, sheet }: ReviewListProps) {
  const text = useAnsweringText();
  const format = useFormat();
  const { locked } = attempt.prediction;
  return (
    <ol className={styles.list}>
      {sheet.questions.map((question) => (
        <li key={question.position}>
          <p className={styles.stem}>
            {question.position + 1}. {question.stem}
          </p>
          <Choice question={question} />
          <Link href={stepPath(attempt.roundId, questionStep(question.position))}>
            {text.review.change(question.position + 1)}
          </Link>
        </li>
      ))}
      <li>
        <p className={styles.stem}>{text.prediction.ask[attempt.prediction.target]}</p>
        <p>{sheet.prediction === null ? <Open /> : format.number(sheet.prediction)}</p>
        {!locked && <Link href={stepPath(attempt.roundId, PREDICTION)}>{text.review.changePrediction}</Link>}
      </li>
    </ol>
  );
}

function Choice({ question: { choice, options, flagged } }: { readonly question: SheetQuestion }) {
  const text = useAnsweringText();
  return (
    <p className={styles.choice}>
      {choice === null ? <Open /> : <span>{`${text.review.yourChoice}: ${options[choice] ?? ''}`}</span>}
      {flagged && (
        <Badge tone="gold">
          <Flag aria-hidden="true" /> {text.flagged}
        </Badge>
      )}
    </p>
  );
}

function Open() {
  const text = useAnsweringText();
  return <Badge tone="warning">{text.review.open}</Badge>;
}
