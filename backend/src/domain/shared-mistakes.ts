/** What somebody answered wrong, as far as likeness looks at it. */
export interface Sitting {
  contestant: string;
  /** Equal for sittings from one network. */
  network: string;
  /** `ordinal:option` of every wrong answer, in any order. */
  mistakes: readonly string[];
}

export interface SharedMistakes {
  network: string;
  contestants: readonly string[];
  mistakeCount: number;
}

/**
 * Contestants of one network who made exactly the same mistakes: at least three people and two mistakes. Right answers
 * are alike by nature, and one common mistake is a hard question; several in common are for people to look at.
 */
export function sharedMistakes(sittings: readonly Sitting[]): SharedMistakes[] {
  const groups = new Map<string, { network: string; contestants: Set<string>; mistakeCount: number }>();
  for (const { contestant, network, mistakes } of sittings) {
    if (mistakes.length < FEWEST_MISTAKES) continue;
    const key = [network, ...mistakes.toSorted()].join(' ');
    const group = groups.get(key) ?? { network, contestants: new Set(), mistakeCount: mistakes.length };
    group.contestants.add(contestant);
    groups.set(key, group);
  }
  return [...groups.values()]
    .filter(({ contestants }) => contestants.size >= FEWEST_PEOPLE)
    .map((group) => ({ ...group, contestants: [...group.contestants] }))
    .toSorted((a, b) => b.contestants.length - a.contestants.length);
}

const FEWEST_PEOPLE = 3;
const FEWEST_MISTAKES = 2;
