import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client.js';
import type { View } from './views.js';

export type Round = View<'RoundSummary'>;

const contestQuery = queryOptions({
  queryKey: ['contest'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/contest', { signal })),
});

/** The current contest with its rounds, prizes and announcements. Problem: no-contest while nothing was set up. */
export const useContest = () => useQuery(contestQuery);

/** What a round is at an instant of the server's clock: the page may stay open for longer than a phase lasts. */
export function phaseAt(round: Round, nowMs: number): Round['phase'] {
  if (nowMs >= Date.parse(round.closesAt)) return 'closed';
  return round.released && nowMs >= Date.parse(round.opensAt) ? 'open' : 'upcoming';
}
