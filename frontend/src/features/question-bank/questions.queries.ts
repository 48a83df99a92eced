import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';

export type QuestionRow = View<'QuestionRow'>;
export type QuestionView = View<'QuestionView'>;

/** What the address of the bank holds; '' is no filter. */
export const NO_FILTERS = { q: '', topic: '', difficulty: '', status: '', week: '', page: '1', id: '' };
export type QuestionFilters = Readonly<Record<keyof typeof NO_FILTERS, string>>;
export const PAGE_SIZE = 50;

export const questionsQuery = ({ q, topic, difficulty, status, week, page }: QuestionFilters) => {
  const query = {
    q: q || undefined,
    topic: topic || undefined,
    difficulty: (difficulty || undefined) as QuestionRow['difficulty'] | undefined,
    status: (status || undefined) as QuestionRow['status'] | undefined,
    week: week === '' ? undefined : Number(week),
    page: Number(page),
    size: PAGE_SIZE,
  };
  return queryOptions({
    queryKey: ['staff', 'questions', 'list', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/staff/questions', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

export const questionQuery = (id: string) =>
  queryOptions({
    queryKey: ['staff', 'questions', 'one', id],
    queryFn: ({ signal }) => dataOf(api.GET('/api/staff/questions/{id}', { params: { path: { id } }, signal })),
  });

/** After a change: the bank, the topics' counts, and what rounds can be served are read again. */
export function useReloadBank() {
  const queries = useQueryClient();
  return useCallback(
    () =>
      Promise.all(
        ['questions', 'topics', 'rounds'].map((key) => queries.invalidateQueries({ queryKey: ['staff', key] })),
      ),
    [queries],
  );
}
