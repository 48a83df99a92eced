import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import type { View } from '../../api/views.js';
import type { Slot } from './slot.js';
import { partsOf } from './slot.js';

export type Attempt = View<'AttemptView'>;

/** My open attempt in a round, or else the latest; null where there is none. */
export const attemptQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['attempt', roundId],
    queryFn: ({ signal }) => loadAttempt(roundId, signal),
  });

async function loadAttempt(roundId: string, signal: AbortSignal): Promise<Attempt | null> {
  try {
    return await dataOf(api.GET('/api/rounds/{roundId}/attempt', { params: { path: { roundId } }, signal }));
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return null;
    throw error;
  }
}

/** The attempt as the server has it once it took one value. */
export function withSaved(attempt: Attempt, slot: Slot, value: number): Attempt {
  const { kind, position } = partsOf(slot);
  if (kind === 'prediction') return { ...attempt, prediction: { ...attempt.prediction, value } };
  const change = kind === 'answer' ? { answer: value } : { flagged: value === 1 };
  const questions = attempt.questions.map((question) =>
    question.position === position ? { ...question, ...change } : question,
  );
  return { ...attempt, questions };
}

/** Writes an acknowledged value into what was loaded. A reading that is under way may be older: it is dropped. */
export function rememberSaved(queries: QueryClient, roundId: string, slot: Slot, value: number): void {
  const { queryKey } = attemptQuery(roundId);
  void queries.cancelQueries({ queryKey });
  queries.setQueryData(queryKey, (attempt) => attempt && withSaved(attempt, slot, value));
}
