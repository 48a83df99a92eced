import { Link } from 'wouter';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Notice } from '../../ui/notice.js';
import { useBulkText } from './bulk.messages.js';
import styles from './question-table.module.css';
import type { LifeAction } from './questions.queries.js';

type Refusal = View<'BulkRefusal'>;

/** What became of a decision on many questions. */
export interface Outcome {
  readonly action: LifeAction;
  readonly view: View<'BulkView'>;
}

/** How many were done, how many needed nothing, and for each reason which could not be done. */
export function BulkOutcome({ outcome: { action, view } }: { readonly outcome: Outcome }) {
  const text = useBulkText();
  const format = useFormat();
  const { changed, unchanged, refused } = view;
  return (
    <Notice
      tone={refused.length > 0 ? 'warning' : 'success'}
      title={text.done[action](format.number(changed))}
      announced
    >
      {unchanged > 0 && <p>{text.unchanged(format.number(unchanged))}</p>}
      {refused.length > 0 && (
        <>
          <p>{text.refused(format.number(refused.length))}</p>
          <ul>
            {byReason(refused).map(([message, questions]) => (
              <li key={message}>
                {text.reason(format.number(questions.length), message)}
                <div className={styles.refused}>
                  {questions.map(({ id, questionCode }) => (
                    <Link key={id} href={`?id=${id}`}>
                      {questionCode ?? id}
                    </Link>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

/** The refusals under each reason, in the order in which the reasons first occur. */
function byReason(refused: readonly Refusal[]): [string, readonly Refusal[]][] {
  const reasons = new Set(refused.map(({ message }) => message));
  return [...reasons].map((reason) => [reason, refused.filter(({ message }) => message === reason)]);
}
