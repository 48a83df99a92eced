import type { useFormat } from '../../i18n/use-format.js';
import type { Column } from '../../ui/data-table.js';
import { PrizeMark } from './prize-mark.js';
import styles from './ranking.module.css';
import type { RankingText } from './ranking.messages.js';
import type { RankingRow } from './standing.js';

type Format = ReturnType<typeof useFormat>;
type RankingColumn = Column<RankingRow>;

/** Every key that ranks, and which of them decided. The overall standing has no instant of submission. */
export function rankingColumns(text: RankingText, format: Format, withInstant: boolean): readonly RankingColumn[] {
  const numberOrDash = (value: number | null) => (value === null ? '–' : format.number(value));
  const { columns } = text;
  const number = (key: 'score' | 'prediction' | 'distance'): RankingColumn => ({
    key,
    header: columns[key],
    cell: (row) => numberOrDash(row[key]),
    align: 'end',
    tight: true,
  });
  const instant: RankingColumn = {
    key: 'submittedAt',
    header: columns.submittedAt,
    cell: (row) => row.submittedAt && <Submitted at={row.submittedAt} format={format} />,
    tight: true,
  };
  return [
    { key: 'rank', header: columns.rank, cell: (row) => format.number(row.rank), align: 'end', tight: true },
    { key: 'name', header: columns.name, cell: (row) => <Person row={row} />, rowHeader: true },
    { key: 'prize', header: columns.prize, cell: (row) => <PrizeMark row={row} /> },
    number('score'),
    ...(withInstant ? [number('prediction')] : []),
    number('distance'),
    ...(withInstant ? [instant] : []),
    {
      key: 'duration',
      header: columns.duration,
      cell: (row) => format.duration(row.durationMs),
      tight: true,
    },
    { key: 'decidedBy', header: columns.decidedBy, cell: (row) => decisionOf(row, text) },
  ];
}

/** Why the row above is ahead. */
export function decisionOf(row: RankingRow, text: RankingText): string {
  if (row.decidedBy) return row.decidedBy.sentence;
  return row.position === 1 ? '–' : text.sameRank;
}

function Person({ row }: { readonly row: RankingRow }) {
  const place = [row.unit, row.commune].filter(Boolean).join(' · ');
  return (
    <>
      {row.name}
      <span className={styles.under}>{[row.maskedPhone, place].filter(Boolean).join(' – ')}</span>
    </>
  );
}

function Submitted({ at, format }: { readonly at: string; readonly format: Format }) {
  return (
    <>
      {format.timeOfDay(at, { precision: 'millisecond' })}
      <span className={styles.under}>{format.day(at)}</span>
    </>
  );
}
