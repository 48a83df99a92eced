import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, dataOf } from '../../api/client.js';
import { useSession } from '../../api/session.js';
import type { View } from '../../api/views.js';
import { JUDGING_KEY, judgedOverallQuery, judgedRoundQuery } from './judging.queries.js';
import type { JudgedOverall, JudgedRound } from './judging.queries.js';

/** Whether who is signed in decides about results. Organisers and administrators look on; the server decides again. */
export function useMayJudge(): boolean {
  return useSession().account?.role === 'judge';
}

/** What a judge can do with one round. Each answers with the round as it then is, and throws the server's refusal. */
export function useRoundActs(roundId: string) {
  const settle = useSettling();
  return useMemo(() => {
    const path = { roundId };
    const take = (reply: Promise<{ data?: JudgedRound }>) => settle(dataOf(reply), judgedRoundQuery(roundId).queryKey);
    return {
      disqualify: (contestantId: string, reason: string) =>
        take(
          api.POST('/api/staff/judging/{roundId}/contestants/{contestantId}/disqualification', {
            params: { path: { roundId, contestantId } },
            body: { reason },
          }),
        ),
      reinstate: (contestantId: string, reason: string) =>
        take(
          api.POST('/api/staff/judging/{roundId}/contestants/{contestantId}/reinstatement', {
            params: { path: { roundId, contestantId } },
            body: { reason },
          }),
        ),
      rule: (ruling: View<'RulingRequest'>) =>
        take(api.POST('/api/staff/judging/{roundId}/rulings', { params: { path }, body: ruling })),
      compute: () => take(api.POST('/api/staff/judging/{roundId}/closing', { params: { path } })),
      confirm: (version: number) =>
        take(api.POST('/api/staff/judging/{roundId}/confirmation', { params: { path }, body: { version } })),
      publish: (version: number) =>
        take(api.POST('/api/staff/judging/{roundId}/publication', { params: { path }, body: { version } })),
    };
  }, [roundId, settle]);
}

/** What a judge can do with the overall standing. */
export function useOverallActs() {
  const settle = useSettling();
  return useMemo(() => {
    const take = (reply: Promise<{ data?: JudgedOverall }>) => settle(dataOf(reply), judgedOverallQuery.queryKey);
    return {
      compute: () => take(api.POST('/api/staff/judging/overall/computation')),
      confirm: (version: number) => take(api.POST('/api/staff/judging/overall/confirmation', { body: { version } })),
      publish: (version: number) => take(api.POST('/api/staff/judging/overall/publication', { body: { version } })),
    };
  }, [settle]);
}

/** Shows the answer at once and reads all the rest again; after a refusal too, for then the screen was out of date. */
function useSettling() {
  const queries = useQueryClient();
  return useMemo(
    () =>
      async <T extends object>(act: Promise<T>, key: readonly unknown[]): Promise<T> => {
        try {
          const view = await act;
          queries.setQueryData(key, view);
          return view;
        } finally {
          void queries.invalidateQueries({ queryKey: JUDGING_KEY });
        }
      },
    [queries],
  );
}
