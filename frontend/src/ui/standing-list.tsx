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

/**
 * Ranks one under another: a table on a desk, a few lines each on a phone. Roles instead of table elements: some
 * browsers forget what a table is once its rows are laid out as a grid.
 */
export function StandingList({ caption, rows, busy }: StandingListProps) {
  const text = useStandingListText();
  const hasPredictions = rows.some(({ prediction, distance }) => prediction !== null || distance !== null);
  return (
    <div role="table" className={styles.standings} aria-label={caption} aria-busy={busy || undefined}>
      <div role="rowgroup" className={styles.head}>
        <div role="row">
          <div role="columnheader">{text.rank}</div>
          <div role="columnheader">{text.contestant}</div>
          <div role="columnheader">{text.score}</div>
          {hasPredictions && <div role="columnheader">{text.prediction}</div>}
          <div role="columnheader">{text.duration}</div>
        </div>
      </div>
      <div role="rowgroup" className={styles.body}>
        {/* Places stay where they are and only their content changes: nothing jumps under the reader's finger. */}
        {rows.map((row, index) => (
          <StandingListRow key={index} row={row} hasPredictions={hasPredictions} />
        ))}
      </div>
    </div>
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
    <div role="row" className={classNames(row.isMe && styles.me)} aria-current={row.isMe || undefined}>
      <div role="cell" className={styles.rank}>
        {number(row.rank)}
      </div>
      <div role="rowheader">
        <span className={styles.name}>
          {row.name} {row.isMe && <Badge tone="gold">{text.me}</Badge>}
          {row.prizeName && <Badge tone="gold">{row.prizeName}</Badge>}
        </span>
        <span className={styles.place}>
          {row.place}
          {row.place && row.maskedPhone && ' · '}
          <span className={styles.phone}>{row.maskedPhone}</span>
        </span>
      </div>
      <div role="cell" className={styles.score} data-label={text.scoreUnit}>
        {number(row.score)}
      </div>
      {hasPredictions && (
        <div role="cell" className={styles.prediction} data-label={text.prediction}>
          {row.prediction === null ? '–' : number(row.prediction)}
          {row.distance !== null && <span className={styles.detail}>{text.off(number(row.distance))}</span>}
        </div>
      )}
      <div
        role="cell"
        className={styles.duration}
        title={row.submittedAt ? `${text.submittedAt} ${instant(row.submittedAt)}` : undefined}
      >
        {duration(row.durationMs)}
      </div>
    </div>
  );
}
