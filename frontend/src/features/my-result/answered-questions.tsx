import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { AnsweredQuestion } from './answered-question.js';
import { useMyResultText } from './my-result.messages.js';
import styles from './my-result.module.css';

/** The paper of the attempt that counts, question by question. */
export function AnsweredQuestions({ result }: { readonly result: View<'MyResultView'> }) {
  const text = useMyResultText();
  const format = useFormat();
  const { attempt, questions } = result;
  if (!attempt) return null;
  const submittedAt = format.instant(attempt.submittedAt, { precision: 'millisecond' });
  return (
    <section className={styles.answers}>
      <h2>{text.answers}</h2>
      <p>{text.counted(format.number(attempt.number), submittedAt)}</p>
      <ol>
        {questions.map((question) => (
          <AnsweredQuestion key={question.position} question={question} />
        ))}
      </ol>
    </section>
  );
}
