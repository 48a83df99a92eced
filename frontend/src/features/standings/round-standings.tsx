import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import type { Round } from '../../api/contest.js';
import { useServerClock } from '../../api/session.js';
import { Loaded } from '../../ui/loaded.js';
import { SearchBox } from '../../ui/search-box.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import { StandingsTable } from './standings-table.js';
import { useStandingsText } from './standings.messages.js';
import { useLiveStandings } from './use-live-standings.js';

const SIZE = 50;

/** The standing of one round: searched, paged, live where the rules say so. */
export function RoundStandings({ round }: { readonly round: Round }) {
  const text = useStandingsText();
  const clock = useServerClock();
  const [{ q, page }, setFilters] = useUrlFilters({ q: '', page: '1' });
  const standings = useQuery({
    queryKey: ['standings', round.id, q, page],
    queryFn: async ({ signal }) => {
      const params = { path: { roundId: round.id }, query: { page: Number(page), size: SIZE, q: q || undefined } };
      const view = await dataOf(api.GET('/api/rounds/{roundId}/standings', { params, signal }));
      return { ...view, readAt: clock.now() };
    },
    placeholderData: keepPreviousData,
  });
  const isHeard = useLiveStandings(round.id, standings.data?.state);
  return (
    <Loaded query={standings}>
      {(view) => (
        <>
          {view.state !== 'hidden' && (
            <SearchBox
              label={text.search}
              placeholder={text.searchHint}
              value={q}
              onSearch={(query) => setFilters({ q: query })}
            />
          )}
          <StandingsTable
            caption={`${text.title}, ${round.name}`}
            view={view}
            query={q}
            busy={standings.isPlaceholderData}
            live={{ readAt: view.readAt, isHeard }}
            onPage={(next) => setFilters({ page: String(next) })}
          />
        </>
      )}
    </Loaded>
  );
}
