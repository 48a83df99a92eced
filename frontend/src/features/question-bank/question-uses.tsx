import { Link } from 'wouter';
import { useMayOrganise } from '../../api/organising.queries.js';
import { useFormat } from '../../i18n/use-format.js';
import { Stack } from '../../ui/layout.js';
import styles from './question-timeline.module.css';
import { useQuestionTimelineText } from './question-timeline.messages.js';
import type { QuestionView } from './questions.queries.js';

/** The released rounds that use the question, each with the version it keeps. */
export function QuestionUses({ question }: { readonly question: QuestionView }) {
  const text = useQuestionTimelineText();
  const format = useFormat();
  const mayOrganise = useMayOrganise();
  const { usedInRounds } = question;
  return (
    <Stack gap="small">
      <h3>{text.usedIn}</h3>
      {usedInRounds.length === 0 ? (
        <p className={styles.muted}>{text.notUsed}</p>
      ) : (
        <>
          <ul>
            {usedInRounds.map(({ roundId, name, version }) => (
              <li key={roundId}>
                {mayOrganise ? <Link href={`/staff/rounds/${roundId}`}>{name}</Link> : name}{' '}
                <span className={styles.muted}>({text.use(format.number(version))})</span>
              </li>
            ))}
          </ul>
          <p className={styles.muted}>{text.usedInAdvice}</p>
        </>
      )}
    </Stack>
  );
}
