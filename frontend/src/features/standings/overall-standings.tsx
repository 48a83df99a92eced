import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import { Loaded } from '../../ui/loaded.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import { StandingsTable } from './standings-table.js';
import { useStandingsText } from './standings.messages.js';

const SIZE = 50;

/** The standing over all rounds. */
export function OverallStandings() {
  const text = useStandingsText();
  const [{ page }, setFilters] = useUrlFilters({ page: '1' });
  const standings = useQuery({
    queryKey: ['standings', 'overall', page],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/standings/overall', { params: { query: { page: Number(page), size: SIZE } }, signal })),
    placeholderData: keepPreviousData,
  });
  return (
    <Loaded query={standings}>
      {(view) => (
        <StandingsTable
          caption={`${text.title}, ${text.overall}`}
          view={view}
          query=""
          busy={standings.isPlaceholderData}
          onPage={(next) => setFilters({ page: String(next) })}
        />
      )}
    </Loaded>
  );
}
