import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { contestQuery, roundQuery } from '../../api/organising.queries.js';
import type { View } from '../../api/views.js';

/** What each part of a round's page is given. */
export interface RoundViewProps {
  readonly round: View<'StaffRoundView'>;
  readonly contest: View<'ContestView'>;
}

/** After a change of a round: shows what the server answered, and reads the contest's calendar again. */
export function useKeepRound() {
  const queries = useQueryClient();
  return useCallback(
    (round: View<'StaffRoundView'>) => {
      queries.setQueryData(roundQuery(round.id).queryKey, round);
      return queries.invalidateQueries({ queryKey: contestQuery(round.contestId).queryKey });
    },
    [queries],
  );
}
