import type { ListedChoice } from '../../ui/choice-list.js';

interface Explained {
  readonly label: string;
  readonly consequence: string;
}

/** Words of a setting as choices, in the order they are written. */
export function explained<K extends string>(words: Readonly<Record<K, Explained>>): ListedChoice<K>[] {
  return (Object.entries(words) as [K, Explained][]).map(([value, word]) => ({ value, ...word }));
}
