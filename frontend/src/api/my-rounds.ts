import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client.js';
import { useSession } from './session.js';
import type { View } from './views.js';

export type MyRound = View<'MyRoundView'>;
export type Receipt = View<'ReceiptView'>;

export const myRoundsQuery = queryOptions({
  queryKey: ['my-rounds'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/my-rounds', { signal })),
});

/** What the signed-in contestant did in each round; nothing is asked for anybody else. */
export function useMyRounds() {
  const { account } = useSession();
  return useQuery({ ...myRoundsQuery, enabled: account?.role === 'contestant' });
}
