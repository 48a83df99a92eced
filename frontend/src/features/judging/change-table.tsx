import { useMemo } from 'react';
import { Link } from 'wouter';
import { useFormat } from '../../i18n/use-format.js';
import type { Column } from '../../ui/data-table.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import type { View } from '../../api/views.js';
import type { VersionsText } from './versions.messages.js';
import { useVersionsText } from './versions.messages.js';

type ComparisonRow = View<'ComparisonRow'>;

interface ChangeTableProps {
  readonly comparison: View<'ComparisonView'>;
  /** Those of its rows that are shown here. */
  readonly rows: readonly ComparisonRow[];
  readonly roundId: string;
  readonly busy?: boolean;
}

/** Every contestant whose rank, score, distance or prize differs between two versions. */
export function ChangeTable({ comparison, rows, roundId, busy }: ChangeTableProps) {
  const { compare } = useVersionsText();
  const format = useFormat();
  const columns = useMemo(() => columnsOf(compare, format, roundId), [compare, format, roundId]);
  const { from, to } = comparison;
  return (
    <DataTable
      caption={compare.caption(format.number(from), format.number(to))}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.contestantId}
      isMarked={(row) => row.prizeBefore !== row.prizeAfter}
      busy={busy}
      empty={<EmptyState title={compare.none}>{compare.noneAdvice}</EmptyState>}
    />
  );
}

/** Says so where not every change is shown. */
export function Capped({ shown, all }: { readonly shown: number; readonly all: number }) {
  const { compare } = useVersionsText();
  const { number } = useFormat();
  return shown < all ? <p>{compare.capped(number(shown), number(all))}</p> : null;
}

function columnsOf(
  text: VersionsText['compare'],
  format: ReturnType<typeof useFormat>,
  roundId: string,
): readonly Column<ComparisonRow>[] {
  const { columns } = text;
  const number = (value: number | null, absent = '–') => (value === null ? absent : format.number(value));
  const changed = (before: string, after: string) => (before === after ? before : text.change(before, after));
  return [
    {
      key: 'name',
      header: columns.name,
      cell: (row) => <Link href={`/staff/judging/${roundId}/contestants/${row.contestantId}`}>{row.name}</Link>,
      rowHeader: true,
    },
    {
      key: 'prize',
      header: columns.prize,
      cell: (row) => changed(row.prizeBefore ?? '–', row.prizeAfter ?? '–'),
    },
    {
      key: 'rank',
      header: columns.rank,
      cell: (row) => changed(number(row.rankBefore, text.notRanked), number(row.rankAfter, text.notRanked)),
      tight: true,
    },
    {
      key: 'score',
      header: columns.score,
      cell: (row) => changed(number(row.scoreBefore), number(row.scoreAfter)),
      tight: true,
    },
    {
      key: 'distance',
      header: columns.distance,
      cell: (row) => changed(number(row.distanceBefore), number(row.distanceAfter)),
      tight: true,
    },
  ];
}
