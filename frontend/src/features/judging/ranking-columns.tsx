import type { useFormat } from '../../i18n/use-format.js';
import type { Column } from '../../ui/data-table.js';
import { PrizeMark } from './prize-mark.js';
import styles from './ranking.module.css';
import type { RankingText } from './ranking.messages.js';
import type { RankingRow } from './standing.js';

type Format = ReturnType<typeof useFormat>;
type RankingColumn = Column<RankingRow>;

/** Every key that ranks, and which of them decided. The overall standing has sums: no prediction, no instant. */
export function rankingColumns(text: RankingText, format: Format, ofRound: boolean): readonly RankingColumn[] {
  const { columns } = text;
  const numberOrDash = (value: number | null) => (value === null ? '–' : format.number(value));
  const narrow = { align: 'end', tight: true } as const;
  return [
    { key: 'rank', header: columns.rank, cell: (row) => format.number(row.rank), ...narrow },
    { key: 'name', header: columns.name, cell: (row) => <Person row={row} />, rowHeader: true },
    { key: 'score', header: columns.score, cell: (row) => format.number(row.score), ...narrow },
    ofRound
      ? {
          key: 'prediction',
          header: columns.prediction,
          cell: (row) => (
            <>
              {numberOrDash(row.prediction)}
              {row.distance !== null && <span className={styles.under}>{text.off(format.number(row.distance))}</span>}
            </>
          ),
          ...narrow,
        }
      : { key: 'distance', header: columns.distance, cell: (row) => numberOrDash(row.distance), ...narrow },
    {
      key: 'times',
      header: ofRound ? columns.times : columns.duration,
      cell: (row) => <Times row={row} format={format} />,
      tight: true,
    },
    {
      key: 'decidedBy',
      header: columns.decidedBy,
      cell: (row) => <span className={styles.why}>{decisionOf(row, text)}</span>,
    },
  ];
}

/** Why the row above is ahead. */
export function decisionOf(row: RankingRow, text: RankingText): string {
  if (row.decidedBy) return row.decidedBy.sentence;
  return row.position === 1 ? '–' : text.sameRank;
}

function Person({ row }: { readonly row: RankingRow }) {
  const place = [row.unit, row.commune].filter(Boolean).join(' · ');
  const isAwarded = row.prizeName !== null && row.prizeCode !== null;
  return (
    <>
      <span className={styles.name}>
        {row.name} {isAwarded && <PrizeMark row={row} />}
      </span>
      <span className={styles.under}>
        {row.maskedPhone && <span className={styles.phone}>{row.maskedPhone}</span>}
        {row.maskedPhone && place && ' – '}
        {place}
      </span>
      {row.prizeNote && <span className={styles.note}>{row.prizeNote}</span>}
    </>
  );
}

function Times({ row, format }: { readonly row: RankingRow; readonly format: Format }) {
  const { submittedAt, durationMs } = row;
  const duration = format.duration(durationMs);
  if (submittedAt === null) return duration;
  return (
    <>
      {format.timeOfDay(submittedAt, { precision: 'millisecond' })}
      <span className={styles.under}>{format.day(submittedAt)}</span>
      <span className={styles.under}>{duration}</span>
    </>
  );
}
