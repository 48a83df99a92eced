import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';

export type BarredRow = View<'BarredRow'>;

export const PAGE_SIZE = 50;
export const BARRED_KEY = ['staff', 'barred-roster'] as const;

export const barredRosterQuery = ({ q, page }: { readonly q: string; readonly page: string }) => {
  const query = { q: q || undefined, page: Number(page), size: PAGE_SIZE };
  return queryOptions({
    queryKey: [...BARRED_KEY, query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/staff/barred-roster', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};
