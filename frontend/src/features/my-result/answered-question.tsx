import { Check, X } from 'lucide-react';
import type { View } from '../../api/views.js';
import { Badge } from '../../ui/badge.js';
import { classNames } from '../../ui/class-names.js';
import { useMyResultText } from './my-result.messages.js';
import styles from './my-result.module.css';

interface QuestionProps {
  readonly question: View<'MyResultQuestion'>;
}

/** One question with my choice, the right one, why, and where it is written. */
export function AnsweredQuestion({ question }: QuestionProps) {
  const text = useMyResultText();
  const { position, stem, myChoice, explanation, source } = question;
  return (
    <li className={styles.question}>
      <div className={styles.head}>
        <h3>{`${position + 1}. ${stem}`}</h3>
        <Outcome question={question} />
      </div>
      {myChoice === null && <p className={styles.muted}>{text.open}</p>}
      <Options question={question} />
      {explanation && (
        <p>
          <strong>{text.explanation}:</strong> {explanation}
        </p>
      )}
      {source && (
        <p className={styles.muted}>
          {text.source}: {source}
        </p>
      )}
    </li>
  );
}

function Outcome({ question: { voided, right } }: QuestionProps) {
  const text = useMyResultText();
  if (voided) return <Badge tone="info">{text.voided}</Badge>;
  return right ? (
    <Badge tone="success">
      <Check aria-hidden="true" /> {text.right}
    </Badge>
  ) : (
    <Badge tone="danger">
      <X aria-hidden="true" /> {text.wrong}
    </Badge>
  );
}

/** Every option, with words beside those that matter: colour alone says nothing. */
function Options({ question }: QuestionProps) {
  const text = useMyResultText();
  const { options, myChoice, correctChoice, acceptedChoices } = question;
  return (
    <ul className={styles.options}>
      {options.map((option, choice) => {
        const isCorrect = choice === correctChoice;
        const isAccepted = acceptedChoices.includes(choice);
        const notes = [
          choice === myChoice && text.mine,
          isCorrect && text.correct,
          isAccepted && !isCorrect && text.accepted,
        ].filter(Boolean);
        return (
          <li
            key={choice}
            className={classNames(
              (isCorrect || isAccepted) && styles.correct,
              choice === myChoice && !isCorrect && !isAccepted && styles.wrong,
            )}
          >
            <span>{option}</span>
            {notes.length > 0 && <strong>{notes.join(' · ')}</strong>}
          </li>
        );
      })}
    </ul>
  );
}
