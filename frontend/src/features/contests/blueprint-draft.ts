import type { View } from '../../api/views.js';

type Difficulty = NonNullable<View<'BlueprintRowView'>['difficulty']>;

/** A row while it is typed; '' takes any. The key tells rows apart while they come and go. */
export interface BlueprintRowDraft {
  readonly key: string;
  readonly topic: string;
  readonly difficulty: Difficulty | '';
  readonly count: number | null;
}

const MOST_QUESTIONS = 100;

export function draftOfBlueprint({ rows }: View<'BlueprintView'>): BlueprintRowDraft[] {
  return rows.map(({ topic, difficulty, count }) => ({
    key: crypto.randomUUID(),
    topic: topic ?? '',
    difficulty: difficulty ?? '',
    count,
  }));
}

export const emptyRow = (): BlueprintRowDraft => ({ key: crypto.randomUUID(), topic: '', difficulty: '', count: 1 });

/** What is sent, or null while a row lacks its number. */
export function blueprintOf(rows: readonly BlueprintRowDraft[]): View<'BlueprintView'> | null {
  const complete =
    rows.length > 0 && rows.every(({ count }) => count !== null && count >= 1 && count <= MOST_QUESTIONS);
  if (!complete) return null;
  return {
    rows: rows.map(({ topic, difficulty, count }) => ({
      topic: topic || null,
      difficulty: difficulty || null,
      count: count ?? 0,
    })),
  };
}
