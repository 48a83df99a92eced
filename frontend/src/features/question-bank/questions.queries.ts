import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';

export type QuestionRow = View<'QuestionRow'>;
export type QuestionView = View<'QuestionView'>;
export type QuestionPage = View<'QuestionPage'>;
export type QuestionFilter = View<'QuestionFilter'>;
export type LifeAction = View<'LifeActionView'>['action'];

/** What decides which questions are listed; '' is no filter. */
const NO_FILTER = { q: '', topic: '', difficulty: '', status: '', week: '', author: '', comments: '', warnings: '' };
/** What the address of the bank holds. */
export const NO_FILTERS = { ...NO_FILTER, sort: '', page: '1', id: '' };
export type QuestionFilters = Readonly<Record<keyof typeof NO_FILTERS, string>>;
export const PAGE_SIZE = 50;
export const SORTS = ['newest', 'oldest', 'topic', 'difficulty', 'week', 'most-used'] as const;

export const isFiltered = (filters: QuestionFilters): boolean =>
  (Object.keys(NO_FILTER) as (keyof typeof NO_FILTER)[]).some((name) => filters[name] !== '');

/** The filters as the server takes them: in the list, in acts on all that match, and in exports. */
export function filterOf({ q, topic, difficulty, status, week, author, ...flags }: QuestionFilters): QuestionFilter {
  return {
    q: q || undefined,
    topic: topic || undefined,
    difficulty: (difficulty || undefined) as QuestionRow['difficulty'] | undefined,
    status: (status || undefined) as QuestionRow['status'] | undefined,
    week: week === '' ? undefined : Number(week),
    author: author || undefined,
    openComments: flagOf(flags.comments),
    warnings: flagOf(flags.warnings),
  };
}

const flagOf = (written: string): boolean | undefined => (written === '' ? undefined : written === 'yes');

export const questionsQuery = (filters: QuestionFilters) => {
  const query = {
    ...filterOf(filters),
    sort: SORTS.find((name) => name === filters.sort),
    page: Number(filters.page),
    size: PAGE_SIZE,
  };
  return queryOptions({
    queryKey: ['staff', 'questions', 'list', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/staff/questions', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

/** One question with its key. Each reading of an approved one is in the audit log, so it is not read again by itself. */
export const questionQuery = (id: string) =>
  queryOptions({
    queryKey: ['staff', 'questions', 'one', id],
    queryFn: ({ signal }) => dataOf(api.GET('/api/staff/questions/{id}', { params: { path: { id } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const timelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['staff', 'questions', 'timeline', id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/staff/questions/{id}/timeline', { params: { path: { id } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const commentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['staff', 'questions', 'comments', id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/staff/questions/{id}/comments', { params: { path: { id } }, signal })),
  });

export const authorsQuery = queryOptions({
  queryKey: ['staff', 'questions', 'authors'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/staff/questions/authors', { signal })),
});

/** After a change: the bank, the topics' counts, and what rounds can be served are read again. */
export function useReloadBank() {
  const queries = useQueryClient();
  return useCallback(
    () =>
      Promise.all(
        [['questions', 'list'], ['questions', 'authors'], ['topics'], ['rounds']].map((key) =>
          queries.invalidateQueries({ queryKey: ['staff', ...key] }),
        ),
      ),
    [queries],
  );
}
