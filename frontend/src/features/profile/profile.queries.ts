import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';

export const profileQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/profile', { signal })),
});

/** The groups' names, as the registration offers them. */
export const groupsQuery = queryOptions({
  queryKey: ['registration-terms'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/registrations/terms', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
  select: ({ groups }) => groups,
});
