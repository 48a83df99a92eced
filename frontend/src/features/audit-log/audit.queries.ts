import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';

export type AuditRow = View<'AuditRow'>;

/** Filters as the address has them; what is empty filters nothing. */
interface AuditFilters {
  /** Words of the subject, the details or the actor's name. */
  readonly q: string;
  readonly action: string;
  readonly page: string;
}

export const auditQuery = ({ q, action, page }: AuditFilters) => {
  const query = { q: q || undefined, action: action || undefined, page: Number(page) };
  return queryOptions({
    queryKey: ['staff', 'audit', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/staff/audit', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

/** Computes the whole chain of hashes again; only when asked. */
export const auditCheckQuery = queryOptions({
  queryKey: ['staff', 'audit-check'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/staff/audit/check', { signal })),
  staleTime: 0,
  gcTime: 0,
});
