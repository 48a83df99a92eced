import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';

export type QuestionImportView = View<'QuestionImportView'>;

const POLL_MS = 700;

/** One import; asked again and again while the worker is at it. */
export const questionImportQuery = (id: string) =>
  queryOptions({
    queryKey: ['staff', 'question-imports', id],
    queryFn: ({ signal }) => dataOf(api.GET('/api/staff/question-imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && !isUnderWay(state.data) ? false : POLL_MS),
    staleTime: 0,
  });

export function isUnderWay({ state }: QuestionImportView): boolean {
  return state === 'checking' || state === 'accepting';
}
