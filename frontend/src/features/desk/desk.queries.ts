import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';

const ONE_ROW = 1;

export const judgingQuery = queryOptions({
  queryKey: ['staff', 'judging', 'desk'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/staff/judging', { signal })),
});

/** Only its total is looked at. */
export const draftsQuery = queryOptions({
  queryKey: ['staff', 'questions', 'drafts'],
  queryFn: ({ signal }) =>
    dataOf(api.GET('/api/staff/questions', { params: { query: { status: 'draft', size: ONE_ROW } }, signal })),
});

/** Only its total is looked at. */
export const rosterSizeQuery = queryOptions({
  queryKey: ['staff', 'barred-roster', 'size'],
  queryFn: ({ signal }) =>
    dataOf(api.GET('/api/staff/barred-roster', { params: { query: { size: ONE_ROW } }, signal })),
});
