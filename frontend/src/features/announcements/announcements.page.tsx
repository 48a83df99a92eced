import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { contestQuery, useCurrentContestId } from '../../api/organising.queries.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import { AnnouncementPanel } from './announcement-panel.js';
import { AnnouncementTable } from './announcement-table.js';
import { useAnnouncementsText } from './announcements.messages.js';
import { announcementsQuery } from './announcements.queries.js';

/** What the home page tells everybody, now and later. */
export default function AnnouncementsPage() {
  const text = useAnnouncementsText();
  const contestId = useCurrentContestId();
  if (contestId === undefined) return <Skeleton lines={6} />;
  if (contestId !== null) return <Announcements contestId={contestId} />;
  return (
    <>
      <PageHeader title={text.title} />
      <EmptyState
        title={text.noContestTitle}
        action={
          <LinkButton kind="primary" href="/staff/contests/new">
            {text.toContests}
          </LinkButton>
        }
      >
        {text.noContestAdvice}
      </EmptyState>
    </>
  );
}

function Announcements({ contestId }: { readonly contestId: string }) {
  const text = useAnnouncementsText();
  const [{ id }, setAddress] = useUrlFilters({ id: '' });
  const announcements = useQuery(announcementsQuery);
  const { data: contest } = useQuery(contestQuery(contestId));
  const rounds = contest?.rounds ?? [];
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        actions={
          <Button kind="primary" icon={<Plus aria-hidden="true" />} onClick={() => setAddress({ id: 'new' })}>
            {text.write}
          </Button>
        }
      />
      <Loaded query={announcements}>
        {(rows) => (
          <>
            <AnnouncementTable
              rows={rows}
              rounds={rounds}
              openId={id}
              onOpen={(opened) => setAddress({ id: opened })}
            />
            {(id === 'new' || rows.some((row) => row.id === id)) && (
              <AnnouncementPanel
                key={id}
                announcement={rows.find((row) => row.id === id) ?? null}
                contestId={contestId}
                rounds={rounds}
                onClose={() => setAddress({ id: '' })}
              />
            )}
          </>
        )}
      </Loaded>
    </>
  );
}
