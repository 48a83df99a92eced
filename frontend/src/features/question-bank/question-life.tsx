import { useFormat } from '../../i18n/use-format.js';
import { useVocabulary } from '../../i18n/vocabulary.messages.js';
import { Stack } from '../../ui/layout.js';
import type { Step } from '../../ui/step-line.js';
import { StepLine } from '../../ui/step-line.js';
import styles from './question-editor.module.css';
import { useQuestionLifeText } from './question-life.messages.js';
import type { QuestionView } from './questions.queries.js';

const STATES = ['draft', 'reviewed', 'approved', 'used', 'retired'] as const;

/** Where the question stands on its way, what that means, and what cannot be done now and why. */
export function QuestionLife({ question }: { readonly question: QuestionView }) {
  const text = useQuestionLifeText();
  const format = useFormat();
  const steps = useSteps(question);
  const { status, servable, lastApprovedVersion, actions } = question;
  const refused = actions.filter(({ allowed, code }) => !allowed && code !== 'not-your-role' && code !== 'not-allowed');
  return (
    <Stack gap="small">
      <StepLine label={text.steps} steps={steps} />
      <p>{text.meaning[status]}</p>
      {refused.length > 0 && (
        <ul aria-label={text.whyNot} className={styles.reasons}>
          {refused.map(({ action, message }) => (
            <li key={action}>
              <strong>{text.notYet[action] || text.actions[action]}:</strong> {message}
            </li>
          ))}
        </ul>
      )}
      {!servable && status !== 'retired' && lastApprovedVersion !== null && (
        <p className={styles.muted}>{text.earlierApproved(format.number(lastApprovedVersion))}</p>
      )}
      {lastApprovedVersion !== null && <p className={styles.muted}>{text.looked}</p>}
    </Stack>
  );
}

function useSteps({ status, authorName, reviewed, approved }: QuestionView): readonly Step[] {
  const text = useQuestionLifeText();
  const { questionStatuses } = useVocabulary();
  const format = useFormat();
  const present = STATES.indexOf(status);
  const doneBy = (done: QuestionView['reviewed']) =>
    done ? text.by(done.name ?? text.system, format.day(done.at)) : undefined;
  const details = { draft: authorName ?? text.system, reviewed: doneBy(reviewed), approved: doneBy(approved) };
  return STATES.map((state, place) => ({
    key: state,
    label: questionStatuses[state],
    state: place === present ? 'now' : place > present ? 'ahead' : status === 'retired' ? 'skipped' : 'done',
    detail: state === 'used' || state === 'retired' ? undefined : details[state],
  }));
}
