import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.js';

/** While the worker counts, the screen looks again every few seconds. */
const COMPUTING_MS = 3000;

/** What a round's answers say about its questions; the analysis shows it, and judging warns by it. */
export const itemAnalysisQuery = (roundId: string) =>
  queryOptions({
    // Under the judging key: a ruling or a disqualification makes a new version, and this goes with it.
    queryKey: ['staff', 'judging', 'item-analysis', roundId],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/staff/rounds/{roundId}/item-analysis', { params: { path: { roundId } }, signal })),
    refetchInterval: ({ state }) => (state.data?.state === 'computing' ? COMPUTING_MS : false),
  });
