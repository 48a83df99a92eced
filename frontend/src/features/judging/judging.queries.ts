import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';

export type JudgedRound = View<'JudgedRoundView'>;
export type JudgedOverall = View<'JudgedOverallView'>;
export type JudgingState = JudgedRound['state'];
export type ResultSummary = View<'ResultSummary'>;

/** Everything below is under this key: whatever a judge decides may change all of it. */
export const JUDGING_KEY = ['staff', 'judging'] as const;

/** While the worker computes, the screen looks again every few seconds. */
const WAITING_MS = 5000;

export const judgingQuery = queryOptions({
  queryKey: [...JUDGING_KEY, 'rounds'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/staff/judging', { signal })),
  refetchInterval: ({ state }) => (state.data?.some((row) => row.state === 'waiting') ? WAITING_MS : false),
});

/** Whether the worker has a result to compute. */
const isComing = (judged: Pick<JudgedRound, 'state' | 'recomputing'> | JudgedOverall | undefined): boolean =>
  judged !== undefined && (judged.state === 'waiting' || judged.recomputing);

export const judgedRoundQuery = (roundId: string) =>
  queryOptions({
    queryKey: [...JUDGING_KEY, 'round', roundId],
    queryFn: ({ signal }) => dataOf(api.GET('/api/staff/judging/{roundId}', { params: { path: { roundId } }, signal })),
    refetchInterval: ({ state }) => (isComing(state.data) ? WAITING_MS : false),
  });

export const judgedOverallQuery = queryOptions({
  queryKey: [...JUDGING_KEY, 'overall'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/staff/judging/overall', { signal })),
  refetchInterval: ({ state }) => (isComing(state.data) ? WAITING_MS : false),
});

export interface ComparisonWish {
  readonly roundId: string;
  readonly from: number;
  readonly to: number;
}

/** What changed from one version to another. */
export const comparisonQuery = ({ roundId, from, to }: ComparisonWish) =>
  queryOptions({
    queryKey: [...JUDGING_KEY, 'comparison', roundId, from, to],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/staff/judging/{roundId}/comparison', {
          params: { path: { roundId }, query: { from, to } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const storyQuery = (roundId: string, contestantId: string) =>
  queryOptions({
    queryKey: [...JUDGING_KEY, 'story', roundId, contestantId],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/staff/judging/{roundId}/contestants/{contestantId}', {
          params: { path: { roundId, contestantId } },
          signal,
        }),
      ),
  });

/** The round's frozen questions with their keys; for judges and organisers. */
export const roundQuestionsQuery = (roundId: string) =>
  queryOptions({
    queryKey: [...JUDGING_KEY, 'questions', roundId],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/staff/rounds/{roundId}/questions', { params: { path: { roundId } }, signal })),
  });
