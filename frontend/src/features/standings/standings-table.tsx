import { Lock, Search } from 'lucide-react';
import type { View } from '../../api/views.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pagination } from '../../ui/pagination.js';
import { Waiting } from '../../ui/spinner.js';
import { StandingList } from '../../ui/standing-list.js';
import { MyPlace } from './my-place.js';
import type { LiveReading } from './standings-note.js';
import { StandingsNote } from './standings-note.js';
import { useStandingsText } from './standings.messages.js';

interface StandingsTableProps {
  readonly caption: string;
  readonly view: View<'StandingsView'>;
  readonly query: string;
  readonly busy: boolean;
  /** For a list that may be live. */
  readonly live?: LiveReading;
  readonly onPage: (page: number) => void;
}

/** Rows with my own always in sight, or why there are none. */
export function StandingsTable({ caption, view, query, busy, live, onPage }: StandingsTableProps) {
  const text = useStandingsText();
  if (view.state === 'hidden') {
    return (
      <EmptyState icon={Lock} title={text.hidden.title}>
        {text.hidden.advice}
      </EmptyState>
    );
  }
  if (view.state === 'rebuilding' && view.rows.length === 0) return <Waiting label={text.rebuilding} />;
  return (
    <>
      <StandingsNote view={view} live={live} />
      {view.rows.length === 0 ? (
        <NobodyListed query={query} />
      ) : (
        <StandingList caption={caption} rows={view.rows} busy={busy} />
      )}
      <Pagination page={view.page} pageSize={view.size} total={view.total} onPage={onPage} />
      {view.me && <MyPlace me={view.me} />}
    </>
  );
}

function NobodyListed({ query }: { readonly query: string }) {
  const text = useStandingsText();
  if (query === '') return <EmptyState title={text.empty.title}>{text.empty.advice}</EmptyState>;
  return (
    <EmptyState icon={Search} title={text.notFound(query)}>
      {text.notFoundAdvice}
    </EmptyState>
  );
}
