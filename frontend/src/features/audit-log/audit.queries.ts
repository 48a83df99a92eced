import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';

export type AuditRow = View<'AuditRow'>;

export interface AuditWish {
  /** Part of the action's code, the subject or the actor. */
  readonly q: string | undefined;
  readonly page: number;
}

export const auditQuery = (wish: AuditWish) =>
  queryOptions({
    queryKey: ['staff', 'audit', wish],
    queryFn: ({ signal }) => dataOf(api.GET('/api/staff/audit', { params: { query: wish }, signal })),
    placeholderData: keepPreviousData,
  });

/** Computes the whole chain of hashes again; only when asked. */
export const auditCheckQuery = queryOptions({
  queryKey: ['staff', 'audit-check'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/staff/audit/check', { signal })),
  staleTime: 0,
  gcTime: 0,
});
