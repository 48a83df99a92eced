import { useFormat } from '../../i18n/use-format.js';
import { Badge } from '../../ui/badge.js';
import { Stack } from '../../ui/layout.js';
import { useQuestionText } from './question.messages.js';
import type { QuestionView } from './questions.queries.js';
import styles from './question-editor.module.css';

/** Which version this is, and what its author should look at again. */
export function QuestionLint({ question }: { readonly question: QuestionView }) {
  const text = useQuestionText();
  const format = useFormat();
  const { problems, version, updatedAt } = question;
  return (
    <Stack gap="small">
      <p className={styles.muted}>
        {text.version(version)} · {format.instant(updatedAt)}
        {problems.length === 0 && ` · ${text.noLint}`}
      </p>
      {problems.length > 0 && (
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
