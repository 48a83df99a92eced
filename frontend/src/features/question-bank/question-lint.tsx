import { useFormat } from '../../i18n/use-format.js';
import { Badge } from '../../ui/badge.js';
import { Row, Stack } from '../../ui/layout.js';
import { useQuestionText } from './question.messages.js';
import { QuestionStatusBadge } from './question-status-badge.js';
import type { QuestionView } from './questions.queries.js';
import styles from './question-editor.module.css';

/** Where the question stands, and what its author should look at again. */
export function QuestionLint({ question }: { readonly question: QuestionView }) {
  const text = useQuestionText();
  const format = useFormat();
  const { problems, status, version, updatedAt } = question;
  return (
    <Stack gap="small">
      <Row>
        <QuestionStatusBadge status={status} />
        <span className={styles.muted}>
          {text.version(version)} · {format.instant(updatedAt)}
        </span>
      </Row>
      {problems.length === 0 ? (
        <p className={styles.muted}>{text.noLint}</p>
      ) : (
        <ul className={styles.lint} aria-label={text.lint}>
          {problems.map(({ severity, code, field, message }) => (
            <li key={`${field}-${code}`}>
              <Badge tone={severity === 'error' ? 'danger' : 'warning'}>{text[severity]}</Badge> {message}
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
