import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import type { LifeAction, QuestionView } from './questions.queries.js';
import { questionQuery, timelineQuery, useReloadBank } from './questions.queries.js';

/** Decides on the version that was read; what is shown afterwards is the server's answer. */
export function useDecision({ id, version }: QuestionView) {
  const keep = useKeepQuestion();
  const params = { path: { id } };
  const body = { version };
  const calls: Readonly<Record<LifeAction, () => Promise<QuestionView>>> = {
    review: () => dataOf(api.POST('/api/staff/questions/{id}/review', { params, body })),
    approve: () => dataOf(api.POST('/api/staff/questions/{id}/approval', { params, body })),
    retire: () => dataOf(api.POST('/api/staff/questions/{id}/retirement', { params })),
    reinstate: () => dataOf(api.DELETE('/api/staff/questions/{id}/retirement', { params })),
  };
  return async (action: LifeAction): Promise<void> => keep(await calls[action]());
}

/** Keeps a question as the server answered it, and reads the lists again that it stands in. */
export function useKeepQuestion() {
  const queries = useQueryClient();
  const reload = useReloadBank();
  return async (question: QuestionView): Promise<void> => {
    queries.setQueryData(questionQuery(question.id).queryKey, question);
    await Promise.all([queries.invalidateQueries({ queryKey: timelineQuery(question.id).queryKey }), reload()]);
  };
}
