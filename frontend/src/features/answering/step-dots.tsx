import { Flag } from 'lucide-react';
import { Link } from 'wouter';
import { classNames } from '../../ui/class-names.js';
import type { AnswerSheet, SheetQuestion } from './answer-sheet.js';
import { useAnsweringText } from './answering.messages.js';
import type { Attempt } from './attempt.js';
import styles from './step-dots.module.css';
import type { Step } from './step.js';
import { ALL, PREDICTION, REVIEW, questionStep, stepPath } from './step.js';

interface StepDotsProps {
  readonly attempt: Attempt;
  readonly sheet: AnswerSheet;
  readonly step: Step;
}

/** All steps at a glance, each a link: answered, flagged, open; said in words, shown by shape and colour. */
export function StepDots({ attempt, sheet, step }: StepDotsProps) {
  const text = useAnsweringText();
  const { roundId } = attempt;
  return (
    <nav className={styles.steps} aria-label={text.allQuestions}>
      <ol className={styles.dots}>
        {sheet.questions.map((question) => (
          <li key={question.position}>
            <Dot
              question={question}
              href={stepPath(roundId, questionStep(question.position))}
              isCurrent={step.kind === 'question' && step.position === question.position}
            />
          </li>
        ))}
        {!attempt.prediction.locked && (
          <li className={styles.wide}>
            <PredictionDot
              roundId={roundId}
              isGiven={sheet.prediction !== null}
              isCurrent={step.kind === 'prediction'}
            />
          </li>
        )}
      </ol>
      <div className={styles.further}>
        <Link href={stepPath(roundId, step.kind === 'all' ? questionStep(0) : ALL)}>
          {step.kind === 'all' ? text.oneByOne : text.allOnOnePage}
        </Link>
        <Link href={stepPath(roundId, REVIEW)} aria-current={step.kind === 'review' ? 'step' : undefined}>
          {text.toReview}
        </Link>
      </div>
    </nav>
  );
}

interface DotProps {
  readonly question: SheetQuestion;
  readonly href: string;
  readonly isCurrent: boolean;
}

function Dot({ question, href, isCurrent }: DotProps) {
  const text = useAnsweringText();
  const { position, choice, flagged, isUnsent } = question;
  const name = [
    text.questionShort(position + 1),
    choice === null ? text.unanswered : text.answered,
    flagged && text.flagged,
    isUnsent && text.unsent,
  ].filter(Boolean);
  return (
    <Link
      href={href}
      className={classNames(styles.dot, choice !== null && styles.answered, flagged && styles.flagged)}
      aria-current={isCurrent ? 'step' : undefined}
      aria-label={name.join(', ')}
      title={name.join(', ')}
    >
      {position + 1}
      {flagged && <Flag aria-hidden="true" />}
    </Link>
  );
}

interface PredictionDotProps {
  readonly roundId: string;
  readonly isGiven: boolean;
  readonly isCurrent: boolean;
}

/** Its size never changes: nothing may move under a finger while a number is being saved. */
function PredictionDot({ roundId, isGiven, isCurrent }: PredictionDotProps) {
  const { prediction } = useAnsweringText();
  return (
    <Link
      href={stepPath(roundId, PREDICTION)}
      className={classNames(styles.dot, isGiven && styles.answered)}
      aria-current={isCurrent ? 'step' : undefined}
      aria-label={isGiven ? prediction.title : `${prediction.title} (${prediction.missing})`}
    >
      {prediction.title}
    </Link>
  );
}
