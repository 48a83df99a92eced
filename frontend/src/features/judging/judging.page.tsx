import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useFormat } from '../../i18n/use-format.js';
import { Card } from '../../ui/card.js';
import type { Column } from '../../ui/data-table.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeader } from '../../ui/page-header.js';
import { useMayJudge } from './judging-acts.js';
import type { JudgingText } from './judging.messages.js';
import { useJudgingText } from './judging.messages.js';
import { judgingQuery } from './judging.queries.js';
import type { View } from '../../api/views.js';
import { LookingOn } from './looking-on.js';
import { StateBadge } from './state-badge.js';

type JudgingRow = View<'JudgingRow'>;

/** All rounds with the state of their results, and the way to the overall standing. */
export default function JudgingPage() {
  const text = useJudgingText();
  const format = useFormat();
  const rounds = useQuery(judgingQuery);
  const mayJudge = useMayJudge();
  const [, navigate] = useLocation();
  const columns = useMemo(() => columnsOf(text, format), [text, format]);
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      {!mayJudge && <LookingOn />}
      <Loaded query={rounds}>
        {(rows) => (
          <DataTable
            caption={text.roundsCaption}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.roundId}
            onOpen={(row) => navigate(`/staff/judging/${row.roundId}`)}
            empty={<EmptyState title={text.empty.title}>{text.empty.advice}</EmptyState>}
          />
        )}
      </Loaded>
      <Card
        title={text.overall.title}
        look="subtle"
        aside={<LinkButton href="/staff/judging/overall">{text.overall.open}</LinkButton>}
      >
        <p>{text.overall.advice}</p>
      </Card>
    </>
  );
}

function columnsOf(text: JudgingText, format: ReturnType<typeof useFormat>): readonly Column<JudgingRow>[] {
  const numberOrDash = (value: number | null) => (value === null ? '–' : format.number(value));
  const { columns } = text;
  return [
    { key: 'round', header: columns.round, cell: (row) => row.name, rowHeader: true },
    { key: 'closesAt', header: columns.closesAt, cell: (row) => format.instant(row.closesAt), tight: true },
    { key: 'state', header: columns.state, cell: (row) => <StateBadge state={row.state} />, tight: true },
    { key: 'version', header: columns.version, cell: (row) => numberOrDash(row.version), align: 'end', tight: true },
    {
      key: 'actualCount',
      header: columns.actualCount,
      cell: (row) => numberOrDash(row.actualCount),
      align: 'end',
      tight: true,
    },
    {
      key: 'participants',
      header: columns.participants,
      cell: (row) => numberOrDash(row.participants),
      align: 'end',
      tight: true,
    },
    { key: 'next', header: columns.next, cell: (row) => nextStepOf(row, text, format) },
  ];
}

/** What is to be done with a round, and what the public sees meanwhile. */
function nextStepOf(row: JudgingRow, { next }: JudgingText, format: ReturnType<typeof useFormat>): string {
  const step = next[row.state];
  const { publishedVersion, version } = row;
  if (publishedVersion === null || publishedVersion === version) return step;
  return `${step}. ${next.publishedOlder(format.number(publishedVersion))}`;
}
