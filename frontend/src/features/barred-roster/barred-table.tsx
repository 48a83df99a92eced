import { Trash2, UserRoundX } from 'lucide-react';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import type { Column } from '../../ui/data-table.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { BarredMatches } from './barred-matches.js';
import { useBarredRosterText } from './barred-roster.messages.js';
import type { BarredRow } from './barred-roster.queries.js';

interface BarredTableProps {
  readonly rows: readonly BarredRow[];
  readonly busy: boolean;
  readonly searched: boolean;
  /** Null for those who may only look. */
  readonly onRemove: ((person: BarredRow) => void) | null;
}

/** The roster with, for each person, the contestants who resemble them. */
export function BarredTable({ rows, busy, searched, onRemove }: BarredTableProps) {
  const text = useBarredRosterText();
  const format = useFormat();
  const columns: readonly Column<BarredRow>[] = [
    { key: 'name', header: text.name, cell: ({ fullName }) => fullName, rowHeader: true },
    { key: 'body', header: text.body, cell: ({ body }) => body },
    {
      key: 'birth',
      header: text.birth,
      cell: ({ dateOfBirth }) => (dateOfBirth ? format.calendarDay(dateOfBirth) : '–'),
      tight: true,
    },
    { key: 'phone', header: text.phone, cell: ({ maskedPhone }) => maskedPhone ?? '–', tight: true },
    {
      key: 'idNumber',
      header: text.idNumber,
      cell: ({ idNumberLastFour }) => (idNumberLastFour ? `… ${idNumberLastFour}` : '–'),
      tight: true,
    },
    { key: 'matches', header: text.matches, cell: ({ matches }) => <BarredMatches matches={matches} /> },
    { key: 'added', header: text.added, cell: ({ createdAt }) => format.day(createdAt), tight: true },
  ];
  const removal: Column<BarredRow> = {
    key: 'remove',
    header: '',
    tight: true,
    cell: (person) => (
      <Button kind="quiet" icon={<Trash2 aria-hidden="true" />} iconOnly onClick={() => onRemove?.(person)}>
        {text.removeOne(person.fullName)}
      </Button>
    ),
  };
  return (
    <DataTable
      caption={text.table}
      columns={onRemove ? [...columns, removal] : columns}
      rows={rows}
      rowKey={({ id }) => id}
      busy={busy}
      isMarked={({ matches }) => matches.some(({ kind }) => kind === 'barred')}
      empty={
        searched ? (
          <EmptyState title={text.noneTitle}>{text.noneAdvice}</EmptyState>
        ) : (
          <EmptyState icon={UserRoundX} title={text.emptyTitle}>
            {text.emptyAdvice}
          </EmptyState>
        )
      }
    />
  );
}
