export const SCORE_GROUPS = ['top', 'middle', 'bottom'] as const;
export type ScoreGroup = (typeof SCORE_GROUPS)[number];

/** Something for each of the three groups. */
export type ByGroup<T> = { readonly [group in ScoreGroup]: T };

/** The top group has `topFrom` and more, the bottom group `bottomUpTo` and less. */
export interface GroupBounds {
  readonly topFrom: number;
  readonly bottomUpTo: number;
}

/**
 * The bounds of the best and the weakest third. Equal scores stay together, so a group is as near to a third as whole
 * scores allow; of two equally near the smaller group is taken, which tells more. Null where all have the same score.
 *
 * @param distribution how many people have 0, 1, 2 … points
 */
export function groupBoundsOf(distribution: readonly number[]): GroupBounds | null {
  const present = [...distribution.keys()].filter((score) => (distribution[score] ?? 0) > 0);
  const third = present.reduce((sum, score) => sum + (distribution[score] ?? 0), 0) / 3;
  const upwards = present.map((score) => ({ score, size: sizeOf(distribution, (other) => other <= score) }));
  const downwards = present.map((score) => ({ score, size: sizeOf(distribution, (other) => other >= score) }));
  const topFrom = nearest(downwards.slice(1), third);
  if (topFrom === null) return null;
  const bottomUpTo = nearest(
    upwards.filter(({ score }) => score < topFrom),
    third,
  );
  return bottomUpTo === null ? null : { topFrom, bottomUpTo };
}

/** Where there are no bounds, everybody is in the middle. */
export function groupOf(bounds: GroupBounds | null, score: number): ScoreGroup {
  if (bounds === null) return 'middle';
  if (score >= bounds.topFrom) return 'top';
  return score <= bounds.bottomUpTo ? 'bottom' : 'middle';
}

function sizeOf(distribution: readonly number[], isIn: (score: number) => boolean): number {
  return distribution.reduce((size, count, score) => (isIn(score) ? size + count : size), 0);
}

function nearest(groups: readonly { score: number; size: number }[], third: number): number | null {
  const [best] = groups.toSorted((a, b) => Math.abs(a.size - third) - Math.abs(b.size - third) || a.size - b.size);
  return best?.score ?? null;
}
