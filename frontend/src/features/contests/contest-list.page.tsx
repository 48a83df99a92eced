import { useQuery } from '@tanstack/react-query';
import { CalendarRange, Plus } from 'lucide-react';
import { useLocation } from 'wouter';
import { contestsQuery, useMayOrganise } from '../../api/organising.queries.js';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Badge } from '../../ui/badge.js';
import type { Column } from '../../ui/data-table.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeader } from '../../ui/page-header.js';
import { useContestsText } from './contests.messages.js';

/** All contests; the current one is what contestants see. */
export default function ContestListPage() {
  const { list: text } = useContestsText();
  const format = useFormat();
  const mayEdit = useMayOrganise();
  const [, goTo] = useLocation();
  const contests = useQuery(contestsQuery);
  const columns: readonly Column<View<'ContestRow'>>[] = [
    { key: 'name', header: text.name, cell: ({ name }) => name, rowHeader: true },
    {
      key: 'rounds',
      header: text.rounds,
      cell: ({ roundCount }) => format.number(roundCount),
      align: 'end',
      tight: true,
    },
    {
      key: 'state',
      header: text.state,
      tight: true,
      cell: ({ current }) => (current ? <Badge tone="success">{text.current}</Badge> : <Badge>{text.other}</Badge>),
    },
    { key: 'created', header: text.created, cell: ({ createdAt }) => format.day(createdAt), tight: true },
  ];
  const create = mayEdit && (
    <LinkButton kind="primary" href="/staff/contests/new" icon={<Plus aria-hidden="true" />}>
      {text.create}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} actions={create} />
      <Loaded query={contests}>
        {(rows) => (
          <DataTable
            caption={text.table}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            onOpen={({ id }) => goTo(`/staff/contests/${id}`)}
            isMarked={({ current }) => current}
            empty={
              <EmptyState icon={CalendarRange} title={text.emptyTitle} action={create}>
                {text.emptyAdvice}
              </EmptyState>
            }
          />
        )}
      </Loaded>
    </>
  );
}
