import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client.js';
import { useSession } from './session.js';

/** Loaded things that several of the organisers' features look at. Keys start with `staff`. */

export const contestsQuery = queryOptions({
  queryKey: ['staff', 'contests'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/staff/contests', { signal })),
});

export const contestQuery = (id: string) =>
  queryOptions({
    queryKey: ['staff', 'contests', id],
    queryFn: ({ signal }) => dataOf(api.GET('/api/staff/contests/{id}', { params: { path: { id } }, signal })),
  });

export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: ['staff', 'rounds', id],
    queryFn: ({ signal }) => dataOf(api.GET('/api/staff/rounds/{id}', { params: { path: { id } }, signal })),
  });

export const topicsQuery = queryOptions({
  queryKey: ['staff', 'topics'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/staff/topics', { signal })),
});

/** Who takes part in a round, read again every minute while somebody looks. */
export const participationQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['staff', 'rounds', roundId, 'participation'],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/staff/rounds/{roundId}/participation', { params: { path: { roundId } }, signal })),
    refetchInterval: 60_000,
  });

/** The contest that contestants see now: undefined while loading, null where there is none yet. */
export function useCurrentContestId(): string | null | undefined {
  const { data } = useQuery(contestsQuery);
  return data && (data.find(({ current }) => current)?.id ?? data[0]?.id ?? null);
}

/** Whether who is signed in may change what organisers prepare. Others may look; the server decides again. */
export function useMayOrganise(): boolean {
  return useSession().account?.role === 'organiser';
}
