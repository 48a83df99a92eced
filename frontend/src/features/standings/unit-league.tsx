import { CircleCheck } from 'lucide-react';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import type { Column } from '../../ui/data-table.js';
import { DataTable } from '../../ui/data-table.js';
import { useStandingsText } from './standings.messages.js';
import styles from './standings.module.css';

type UnitRow = View<'UnitStandingRow'>;

interface UnitLeagueProps {
  readonly title: string;
  readonly hint: string;
  readonly rows: readonly UnitRow[];
}

/** Units that are ranked among themselves. */
export function UnitLeague({ title, hint, rows }: UnitLeagueProps) {
  const columns = useUnitColumns(rows.some(({ sharePercent }) => sharePercent !== null));
  if (rows.length === 0) return null;
  return (
    <section className={styles.league}>
      <h2>{title}</h2>
      <p className={styles.hint}>{hint}</p>
      <DataTable caption={title} columns={columns} rows={rows} rowKey={({ unitId }) => unitId} empty={null} />
    </section>
  );
}

function useUnitColumns(hasShares: boolean): readonly Column<UnitRow>[] {
  const { unitColumns: text } = useStandingsText();
  const { number, share } = useFormat();
  const shares: Column<UnitRow> = {
    key: 'share',
    header: text.share,
    align: 'end',
    tight: true,
    cell: ({ sharePercent, prizeEligible }) => (
      <>
        {sharePercent === null ? '–' : share(sharePercent / 100)}{' '}
        {prizeEligible && <CircleCheck size={18} role="img" aria-label={text.eligible} />}
      </>
    ),
  };
  return [
    { key: 'rank', header: text.rank, align: 'end', tight: true, cell: ({ rank }) => number(rank) },
    { key: 'name', header: text.name, rowHeader: true, cell: ({ name }) => name },
    ...(hasShares ? [shares] : []),
    {
      key: 'entrants',
      header: text.entrants,
      align: 'end',
      tight: true,
      cell: ({ entrants, rosterCount }) =>
        rosterCount === null ? number(entrants) : `${number(entrants)} / ${number(rosterCount)}`,
    },
    { key: 'allCorrect', header: text.allCorrect, align: 'end', tight: true, cell: (row) => number(row.allCorrect) },
    {
      key: 'meanScore',
      header: text.meanScore,
      align: 'end',
      tight: true,
      cell: ({ meanScore }) => (meanScore === null ? '–' : number(meanScore, 2)),
    },
  ];
}
