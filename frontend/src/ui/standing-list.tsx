import { useFormat } from '../i18n/use-format.js';
import { Badge } from './badge.js';
import { classNames } from './class-names.js';
import { useStandingListText } from './standing-list.messages.js';
import styles from './standing-list.module.css';

/** One row of a standing as everybody may see it. */
export interface ListedStanding {
  readonly rank: number;
  readonly name: string;
  readonly place: string;
  readonly maskedPhone: string | null;
  readonly score: number;
  readonly prediction: number | null;
  readonly distance: number | null;
  readonly durationMs: number;
  readonly submittedAt: string | null;
  readonly prizeName: string | null;
  readonly isMe: boolean;
}

interface StandingListProps {
  readonly caption: string;
  readonly rows: readonly ListedStanding[];
  /** New rows are on their way. */
  readonly busy?: boolean;
}

/** Ranks one under another: a table on a desk, two lines each on a phone. */
export function StandingList({ caption, rows, busy }: StandingListProps) {
  const text = useStandingListText();
  const hasPredictions = rows.some(({ prediction, distance }) => prediction !== null || distance !== null);
  return (
    <table className={styles.standings} aria-busy={busy || undefined}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.rank}</th>
          <th scope="col">{text.contestant}</th>
          <th scope="col">{text.score}</th>
          {hasPredictions && <th scope="col">{text.prediction}</th>}
          <th scope="col">{text.duration}</th>
        </tr>
      </thead>
      <tbody>
        {/* Places stay where they are and only their content changes: nothing jumps under the reader's finger. */}
        {rows.map((row, index) => (
          <StandingListRow key={index} row={row} hasPredictions={hasPredictions} />
        ))}
      </tbody>
    </table>
  );
}

interface StandingListRowProps {
  readonly row: ListedStanding;
  readonly hasPredictions: boolean;
}

function StandingListRow({ row, hasPredictions }: StandingListRowProps) {
  const text = useStandingListText();
  const { number, duration, instant } = useFormat();
  return (
    <tr className={classNames(row.isMe && styles.me)} aria-current={row.isMe || undefined}>
      <td className={styles.rank}>{number(row.rank)}</td>
      <th scope="row" className={styles.who}>
        <span className={styles.name}>
          {row.name} {row.isMe && <Badge tone="gold">{text.me}</Badge>}
          {row.prizeName && <Badge tone="gold">{row.prizeName}</Badge>}
        </span>
        <span className={styles.place}>{[row.place, row.maskedPhone].filter(Boolean).join(' · ')}</span>
      </th>
      <td className={styles.score} data-label={text.score}>
        {number(row.score)}
      </td>
      {hasPredictions && (
        <td data-label={text.prediction}>
          {row.prediction === null ? '–' : number(row.prediction)}
          {row.distance !== null && <span className={styles.detail}>{text.off(number(row.distance))}</span>}
        </td>
      )}
      <td
        data-label={text.duration}
        title={row.submittedAt ? `${text.submittedAt} ${instant(row.submittedAt)}` : undefined}
      >
        {duration(row.durationMs)}
      </td>
    </tr>
  );
}
