import { Link } from 'wouter';
import { useMayOrganise } from '../../api/organising.queries.js';
import { useFormat } from '../../i18n/use-format.js';
import { Stack } from '../../ui/layout.js';
import { LETTERS } from './question-draft.js';
import { useQuestionText } from './question.messages.js';
import styles from './question-editor.module.css';
import type { QuestionView } from './questions.queries.js';

/** The rounds that use the question, and what it said in every version. */
export function QuestionHistory({ question }: { readonly question: QuestionView }) {
  const text = useQuestionText();
  const format = useFormat();
  const mayEdit = useMayOrganise();
  return (
    <Stack>
      <Stack gap="small">
        <h3>{text.usedIn}</h3>
        {question.usedInRounds.length === 0 ? (
          <p className={styles.muted}>{text.notUsed}</p>
        ) : (
          <>
            <ul>
              {question.usedInRounds.map(({ roundId, name }) => (
                <li key={roundId}>{mayEdit ? <Link href={`/staff/rounds/${roundId}`}>{name}</Link> : name}</li>
              ))}
            </ul>
            <p className={styles.muted}>{text.usedInAdvice}</p>
          </>
        )}
      </Stack>
      <Stack gap="small">
        <h3>{text.history}</h3>
        {question.history.map((past) => (
          <details key={past.version} className={styles.version}>
            <summary>
              {text.version(past.version)}{' '}
              <span className={styles.muted}>
                {text.by(past.createdByName ?? text.system, format.instant(past.createdAt))}
              </span>
            </summary>
            <p>{past.stem}</p>
            <ol type="A">
              {past.options.map((option, index) => (
                <li key={LETTERS[index]}>
                  {index === past.correct ? (
                    <strong>
                      {option} ({text.correctOption})
                    </strong>
                  ) : (
                    option
                  )}
                </li>
              ))}
            </ol>
            {past.explanation && <p>{past.explanation}</p>}
            {past.source && <p className={styles.muted}>{past.source}</p>}
          </details>
        ))}
      </Stack>
    </Stack>
  );
}
