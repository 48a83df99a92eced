import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { useVocabulary } from '../../i18n/vocabulary.messages.js';
import type { Column } from '../../ui/data-table.js';
import { DataTable } from '../../ui/data-table.js';
import { ContestantFlags } from './contestant-flags.js';
import styles from './contestant-table.module.css';
import { useContestantsText } from './contestants.messages.js';
import type { ContestantRow } from './contestants.queries.js';

interface ContestantTableProps {
  readonly rows: readonly ContestantRow[];
  readonly busy: boolean;
  readonly openId: string;
  readonly onOpen: (id: string) => void;
  readonly empty: ReactNode;
}

/** The registered people, with what staff should look at. */
export function ContestantTable({ rows, busy, openId, onOpen, empty }: ContestantTableProps) {
  const text = useContestantsText();
  const { contestantGroups } = useVocabulary();
  const format = useFormat();
  const groups: Readonly<Record<string, string>> = contestantGroups;
  const columns: readonly Column<ContestantRow>[] = [
    {
      key: 'name',
      header: text.name,
      cell: ({ fullName, group }) => <TwoLines first={fullName} second={groups[group] ?? group} />,
      rowHeader: true,
    },
    { key: 'phone', header: text.phone, cell: ({ maskedPhone }) => maskedPhone ?? '–', tight: true },
    {
      key: 'birth',
      header: text.birth,
      cell: ({ dateOfBirth }) => (dateOfBirth ? format.calendarDay(dateOfBirth) : '–'),
      tight: true,
    },
    {
      key: 'place',
      header: text.place,
      cell: ({ commune, unit }) => <TwoLines first={commune?.name ?? '–'} second={unit?.name} />,
    },
    { key: 'flags', header: text.flags, cell: (row) => <ContestantFlags {...row} /> },
    {
      key: 'registered',
      header: text.registered,
      cell: ({ registeredAt }) => `${format.timeOfDay(registeredAt)} ${format.day(registeredAt)}`,
      tight: true,
    },
  ];
  return (
    <DataTable
      caption={text.table}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      selectedKey={openId}
      busy={busy}
      onOpen={({ id }) => onOpen(id)}
      empty={empty}
    />
  );
}

function TwoLines({ first, second }: { readonly first: string; readonly second: string | undefined }) {
  return (
    <>
      {first}
      {second && <span className={styles.second}>{second}</span>}
    </>
  );
}
