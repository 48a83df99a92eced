import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';
import { DIFFICULTIES, keyOf } from './blueprint-draft.js';

type Blueprint = View<'BlueprintView'>;
type Row = View<'BlueprintRowView'>;

/** The server takes so many rows at once. */
const MOST_ROWS = 50;

/** Under `rounds`, so that a change of the bank counts anew. */
const feasibilityKey = ['staff', 'rounds', 'feasibility'] as const;

/** Whether the bank can serve a blueprint, and how often its questions would come again. */
export function useFeasibility(round: View<'StaffRoundView'>, blueprint: Blueprint | null) {
  const { contestId, number: week } = round;
  return useQuery({
    queryKey: [...feasibilityKey, contestId, week, blueprint],
    queryFn: ({ signal }) =>
      dataOf(
        api.POST('/api/staff/blueprint-feasibility', {
          body: { contestId, week, blueprint: blueprint ?? { rows: [] } },
          signal,
        }),
      ),
    enabled: blueprint !== null,
    placeholderData: keepPreviousData,
  });
}

/** How many approved questions suit each place of the grid, by `keyOf`; empty while that is counted. */
export function useAvailable(week: number, topics: readonly string[]): ReadonlyMap<string, number> {
  const { data } = useQuery({
    queryKey: [...feasibilityKey, 'available', week, topics],
    queryFn: ({ signal }) => countAll(week, topics, signal),
    enabled: topics.length > 0,
  });
  return data ?? NOTHING_YET;
}

const NOTHING_YET: ReadonlyMap<string, number> = new Map();

async function countAll(week: number, topics: readonly string[], signal: AbortSignal) {
  const places = topics.flatMap((topic) =>
    DIFFICULTIES.flatMap((difficulty): Row[] => (difficulty ? [{ topic, difficulty, count: 1 }] : [])),
  );
  const counts = new Map<string, number>();
  const add = (row: Pick<Row, 'topic' | 'difficulty'>, more: number) =>
    counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + more);
  for (let from = 0; from < places.length; from += MOST_ROWS) {
    const rows = places.slice(from, from + MOST_ROWS);
    const { rows: found } = await dataOf(
      api.POST('/api/staff/blueprint-feasibility', { body: { week, blueprint: { rows } }, signal }),
    );
    for (const { index, available } of found) {
      const place = rows[index];
      if (!place) continue;
      const { topic, difficulty } = place;
      // A question suits its own field, any difficulty of its topic, any topic of its difficulty, and anything.
      for (const suited of [place, { topic, difficulty: null }, { topic: null, difficulty }, ANYTHING]) {
        add(suited, available);
      }
    }
  }
  return counts;
}

const ANYTHING = { topic: null, difficulty: null };
