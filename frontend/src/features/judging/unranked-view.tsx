import { useMemo } from 'react';
import { Link } from 'wouter';
import { useFormat } from '../../i18n/use-format.js';
import type { Column } from '../../ui/data-table.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Stack } from '../../ui/layout.js';
import type { View } from '../../api/views.js';
import type { JudgedRound } from './judging.queries.js';
import type { SignalsText } from './signals.messages.js';
import { useSignalsText } from './signals.messages.js';

/** Who took part and is not ranked: disqualified by the jury, on the barred roster, or with consent withdrawn. */
export function UnrankedView({ round }: { readonly round: JudgedRound }) {
  const { unranked } = useSignalsText();
  const format = useFormat();
  const { roundId } = round;
  const disqualified = useMemo(() => disqualifiedColumns(unranked, format, roundId), [unranked, format, roundId]);
  const barred = useMemo(() => barredColumns(unranked, roundId), [unranked, roundId]);
  return (
    <Stack>
      <p>{unranked.outside}</p>
      <h2>{unranked.disqualified}</h2>
      <DataTable
        caption={unranked.disqualified}
        columns={disqualified}
        rows={round.disqualified}
        rowKey={(row) => row.contestantId}
        empty={<EmptyState title={unranked.disqualified}>{unranked.disqualifiedNone}</EmptyState>}
      />
      <h2>{unranked.barred}</h2>
      <DataTable
        caption={unranked.barred}
        columns={barred}
        rows={round.barred}
        rowKey={(row) => row.contestantId}
        empty={<EmptyState title={unranked.barred}>{unranked.barredNone}</EmptyState>}
      />
      {round.withdrawnCount > 0 && <p>{unranked.withdrawn(format.number(round.withdrawnCount))}</p>}
    </Stack>
  );
}

type UnrankedText = SignalsText['unranked'];
type Disqualified = View<'DisqualifiedView'>;
type Barred = View<'BarredContestantView'>;

function disqualifiedColumns(
  text: UnrankedText,
  format: ReturnType<typeof useFormat>,
  roundId: string,
): readonly Column<Disqualified>[] {
  return [
    nameColumn(text, roundId),
    { key: 'reason', header: text.reason, cell: (row) => row.reason },
    { key: 'at', header: text.at, cell: (row) => format.instant(row.at), tight: true },
    { key: 'by', header: text.by, cell: (row) => row.byName },
  ];
}

function barredColumns(text: UnrankedText, roundId: string): readonly Column<Barred>[] {
  return [nameColumn(text, roundId), { key: 'body', header: text.body, cell: (row) => row.body }];
}

function nameColumn<Row extends { readonly contestantId: string; readonly name: string }>(
  text: UnrankedText,
  roundId: string,
): Column<Row> {
  return {
    key: 'name',
    header: text.name,
    cell: (row) => <Link href={`/staff/judging/${roundId}/contestants/${row.contestantId}`}>{row.name}</Link>,
    rowHeader: true,
  };
}
