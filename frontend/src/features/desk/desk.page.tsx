import { useQuery } from '@tanstack/react-query';
import { CalendarRange } from 'lucide-react';
import { contestQuery, useCurrentContestId, useMayOrganise } from '../../api/organising.queries.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useDeskText } from './desk.messages.js';
import { DeskTasks } from './desk-tasks.js';
import { OpenRound } from './open-round.js';
import { SystemLine } from './system-line.js';

/** What needs doing now, how the open round goes, whether the system is well. */
export default function DeskPage() {
  const text = useDeskText();
  const contestId = useCurrentContestId();
  if (contestId === undefined) return <Skeleton lines={6} />;
  if (contestId === null) return <NoContest />;
  return (
    <>
      <DeskOf contestId={contestId} />
      <SystemLine label={text.system} />
    </>
  );
}

function DeskOf({ contestId }: { readonly contestId: string }) {
  const text = useDeskText();
  const contest = useQuery(contestQuery(contestId));
  return (
    <>
      <PageHeader title={text.title} lead={contest.data?.name} />
      <Loaded query={contest}>
        {(data) => (
          <>
            <DeskTasks contest={data} />
            <OpenRound contest={data} />
          </>
        )}
      </Loaded>
    </>
  );
}

function NoContest() {
  const text = useDeskText();
  const mayCreate = useMayOrganise();
  return (
    <>
      <PageHeader title={text.title} />
      <EmptyState
        icon={CalendarRange}
        title={text.noContestTitle}
        action={
          mayCreate && (
            <LinkButton kind="primary" href="/staff/contests/new">
              {text.createContest}
            </LinkButton>
          )
        }
      >
        {text.noContestAdvice}
      </EmptyState>
    </>
  );
}
