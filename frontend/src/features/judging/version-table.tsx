import { useMemo } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { Badge } from '../../ui/badge.js';
import type { Column } from '../../ui/data-table.js';
import { DataTable } from '../../ui/data-table.js';
import type { ResultSummary } from './judging.queries.js';
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
    { key: 'createdAt', header: columns.createdAt, cell: ({ createdAt }) => format.instant(createdAt), tight: true },
    { key: 'by', header: columns.by, cell: ({ createdByName }) => createdByName ?? text.system },
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

function Signed({ version }: { readonly version: ResultSummary }) {
  const text = useVersionsText();
  const format = useFormat();
  if (version.publishedAt !== null) {
    return <Badge tone="success">{text.publishedAt(format.instant(version.publishedAt))}</Badge>;
  }
  if (version.confirmedAt !== null) {
    return <Badge tone="info">{text.confirmedAt(format.instant(version.confirmedAt))}</Badge>;
  }
  return <Badge>{text.provisional}</Badge>;
}
