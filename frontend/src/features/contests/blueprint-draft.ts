import type { View } from '../../api/views.js';

type Row = View<'BlueprintRowView'>;
export type Difficulty = NonNullable<Row['difficulty']>;

export const DIFFICULTIES: readonly (Difficulty | null)[] = ['easy', 'medium', 'hard', null];

/** One field of the grid: a topic and a difficulty, null takes any. */
export type Place = Pick<Row, 'topic' | 'difficulty'>;

/** How many questions each place gives a paper, by `keyOf`; null while its number is not one. Other places give none. */
export type BlueprintDraft = ReadonlyMap<string, DraftRow>;
type DraftRow = Place & { readonly count: number | null };

const MOST_QUESTIONS = 100;

export const keyOf = ({ topic, difficulty }: Place): string => `${topic ?? ''}/${difficulty ?? ''}`;

/** Rows of one place become one field. */
export function draftOfBlueprint({ rows }: View<'BlueprintView'>): BlueprintDraft {
  const draft = new Map<string, DraftRow>();
  for (const row of rows) {
    const before = draft.get(keyOf(row))?.count ?? 0;
    draft.set(keyOf(row), { ...row, count: before + row.count });
  }
  return draft;
}

/** An empty or zero field takes nothing; what is no number stays, to be mended. */
export function withCount(draft: BlueprintDraft, place: Place, count: number | null, typed: string): BlueprintDraft {
  const others = [...draft].filter(([key]) => key !== keyOf(place));
  if (typed.trim() === '' || count === 0) return new Map(others);
  return new Map([...others, [keyOf(place), { ...place, count }]]);
}

/** What is sent, or null while there is nothing or a field is no number from 1 to 100. */
export function blueprintOf(draft: BlueprintDraft): View<'BlueprintView'> | null {
  const rows = [...draft.values()].flatMap(({ topic, difficulty, count }) =>
    count !== null && count >= 1 && count <= MOST_QUESTIONS ? [{ topic, difficulty, count }] : [],
  );
  return rows.length > 0 && rows.length === draft.size ? { rows } : null;
}
