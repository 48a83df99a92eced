import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/shared.messages.js';
import { useFormat } from '../../i18n/use-format.js';
import type { Column } from '../../ui/data-table.js';
import { DataTable } from '../../ui/data-table.js';
import { useAuditVocabulary } from './audit-vocabulary.messages.js';
import { useAuditText } from './audit.messages.js';
import styles from './audit.module.css';
import type { AuditRow } from './audit.queries.js';

interface AuditTableProps {
  readonly rows: readonly AuditRow[];
  readonly openedKey: string;
  readonly busy: boolean;
  readonly onOpen: (row: AuditRow) => void;
  readonly empty: ReactNode;
}

/** One row a recorded act. */
export function AuditTable({ rows, openedKey, busy, onOpen, empty }: AuditTableProps) {
  const text = useAuditText();
  const columns = useColumns();
  return (
    <DataTable
      caption={text.caption}
      columns={columns}
      rows={rows}
      rowKey={({ sequence }) => String(sequence)}
      selectedKey={openedKey}
      busy={busy}
      onOpen={onOpen}
      empty={empty}
    />
  );
}

function useColumns(): readonly Column<AuditRow>[] {
  const { columns } = useAuditText();
  const format = useFormat();
  const words = useAuditVocabulary();
  const actorOf = useActorOf();
  return useMemo(
    () => [
      { key: 'sequence', header: columns.sequence, cell: (row) => row.sequence, align: 'end', tight: true },
      {
        key: 'at',
        header: columns.at,
        cell: ({ at }) => (
          <>
            {format.timeOfDay(at, { precision: 'second' })} <span className={styles.quiet}>{format.day(at)}</span>
          </>
        ),
        tight: true,
      },
      {
        key: 'action',
        header: columns.action,
        cell: ({ action }) => words.action(action),
        rowHeader: true,
        tight: true,
      },
      { key: 'actor', header: columns.actor, cell: actorOf },
      { key: 'subject', header: columns.subject, cell: ({ subjectType }) => words.subject(subjectType) },
      {
        key: 'details',
        header: columns.details,
        cell: ({ details }) => <span className={styles.cut}>{summaryOf(details)}</span>,
      },
    ],
    [columns, format, words, actorOf],
  );
}

/** A name and a role; the system has neither. */
export function useActorOf(): (row: AuditRow) => string {
  const { roles } = useText();
  const { actors } = useAuditVocabulary();
  return ({ actorName, actorRole }) => {
    const role = ({ ...roles, ...actors } as Readonly<Record<string, string>>)[actorRole] ?? actorRole;
    return actorName ? `${actorName} (${role})` : role;
  };
}

/** Ids, hashes and whole texts are for the panel. */
const LONGEST_SHOWN = 35;

/** What tells most in one line: the reason, if there is one, before everything else. */
function summaryOf(details: AuditRow['details']): string {
  if (typeof details.reason === 'string') return details.reason;
  return Object.entries(details)
    .filter(([, value]) => typeof value === 'number' || (typeof value === 'string' && value.length <= LONGEST_SHOWN))
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(', ');
}
