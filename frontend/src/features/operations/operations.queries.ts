import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';

export type Operations = View<'OperationsView'>;
export type Figure = View<'FigureView'>;
export type ServerProcess = View<'ProcessView'>;

/** As often as the processes themselves say how they are. */
const EVERY_MS = 5_000;

export const operationsQuery = queryOptions({
  queryKey: ['staff', 'operations'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/staff/operations', { signal })),
  refetchInterval: EVERY_MS,
  staleTime: 0,
});
