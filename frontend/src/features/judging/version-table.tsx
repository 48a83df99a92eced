import { useMemo } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { Badge } from '../../ui/badge.js';
import type { Column } from '../../ui/data-table.js';
import { DataTable } from '../../ui/data-table.js';
import type { ResultSummary } from './judging.queries.js';
import styles from './ranking.module.css';
import type { VersionsText } from './versions.messages.js';
import { useVersionsText } from './versions.messages.js';

/** What was computed when, by whom and why; which version was confirmed and published. */
export function VersionTable({ versions }: { readonly versions: readonly ResultSummary[] }) {
  const text = useVersionsText();
  const format = useFormat();
  const columns = useMemo(() => columnsOf(text, format), [text, format]);
  return (
    <DataTable
      caption={text.caption}
      columns={columns}
      rows={versions}
      rowKey={(version) => version.id}
      isMarked={({ publishedAt }) => publishedAt !== null}
      empty={null}
    />
  );
}

function columnsOf(text: VersionsText, format: ReturnType<typeof useFormat>): readonly Column<ResultSummary>[] {
  const { columns } = text;
  return [
    {
      key: 'version',
      header: columns.version,
      cell: ({ version }) => format.number(version),
      align: 'end',
      tight: true,
    },
    { key: 'reason', header: columns.reason, cell: ({ reason }) => reason },
    {
      key: 'createdAt',
      header: columns.createdAt,
      cell: ({ createdAt, createdByName }) => <Act at={createdAt} by={createdByName ?? text.system} />,
      tight: true,
    },
    {
      key: 'actualCount',
      header: columns.actualCount,
      cell: ({ actualCount }) => (actualCount === null ? '–' : format.number(actualCount)),
      align: 'end',
      tight: true,
    },
    {
      key: 'ranked',
      header: columns.ranked,
      cell: ({ participantCount }) => format.number(participantCount),
      align: 'end',
      tight: true,
    },
    { key: 'state', header: columns.state, cell: (version) => <Signed version={version} />, tight: true },
  ];
}

/** When and by whom. */
function Act({ at, by }: { readonly at: string; readonly by: string | null }) {
  const format = useFormat();
  return (
    <>
      {format.instant(at)}
      <span className={styles.under}>{by}</span>
    </>
  );
}

function Signed({ version }: { readonly version: ResultSummary }) {
  const { states } = useVersionsText();
  const { confirmedAt, confirmedByName, publishedAt, publishedByName } = version;
  if (publishedAt !== null) {
    return (
      <>
        <Badge tone="success">{states.published}</Badge>
        <span className={styles.under}>
          <Act at={publishedAt} by={publishedByName} />
        </span>
      </>
    );
  }
  if (confirmedAt === null) return <Badge>{states.provisional}</Badge>;
  return (
    <>
      <Badge tone="info">{states.confirmed}</Badge>
      <span className={styles.under}>
        <Act at={confirmedAt} by={confirmedByName} />
      </span>
    </>
  );
}
