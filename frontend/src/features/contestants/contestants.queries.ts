import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';

export type ContestantRow = View<'ContestantRow'>;
export type ContestantDetail = View<'ContestantDetail'>;

/** What the address holds; the commune's name goes with its id, so that a sent link can say it. */
export const NO_FILTERS = { q: '', communeId: '', communeName: '', page: '1', id: '' };
export type ContestantFilters = Readonly<Record<keyof typeof NO_FILTERS, string>>;
export const PAGE_SIZE = 50;

export const contestantsQuery = ({ q, communeId, page }: ContestantFilters) => {
  const query = { q: q || undefined, communeId: communeId || undefined, page: Number(page), size: PAGE_SIZE };
  return queryOptions({
    queryKey: ['staff', 'contestants', 'list', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/staff/contestants', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

export const contestantQuery = (id: string) =>
  queryOptions({
    queryKey: ['staff', 'contestants', 'one', id],
    queryFn: ({ signal }) => dataOf(api.GET('/api/staff/contestants/{id}', { params: { path: { id } }, signal })),
  });
