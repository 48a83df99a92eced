import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';

/** The receipt of a finished attempt of mine. */
export const receiptQuery = (attemptId: string) =>
  queryOptions({
    queryKey: ['receipt', attemptId],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/attempts/{id}/receipt', { params: { path: { id: attemptId } }, signal })),
  });

export const receiptPath = (roundId: string, attemptId: string): string =>
  `/rounds/${roundId}/receipt?attempt=${attemptId}`;
