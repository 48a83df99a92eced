import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';

export type StaffAccount = View<'StaffAccountView'>;

export const staffAccountsQuery = queryOptions({
  queryKey: ['staff', 'accounts'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/staff/accounts', { signal })),
});

/** Creating and changing accounts; the list is read again afterwards. */
export function useStaffAccountActs() {
  const queries = useQueryClient();
  return useMemo(() => {
    const settle = async (act: Promise<StaffAccount>): Promise<StaffAccount> => {
      const account = await act;
      await queries.invalidateQueries({ queryKey: staffAccountsQuery.queryKey });
      return account;
    };
    return {
      create: (body: View<'StaffAccountRequest'>) => settle(dataOf(api.POST('/api/staff/accounts', { body }))),
      change: (id: string, body: View<'StaffAccountChangeRequest'>) =>
        settle(dataOf(api.PATCH('/api/staff/accounts/{id}', { params: { path: { id } }, body }))),
    };
  }, [queries]);
}
