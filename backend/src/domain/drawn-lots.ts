import type { LotOf } from './lot.js';

/** The lots of a standing's entries, by number. */
export interface DrawnLots {
  /** For comparing: drawn once and kept, because a sort looks at an entry some twenty times. */
  readonly compared: (entry: number) => string | null;
  /** For showing: not kept, because a million kept lots are 100 MB and few are ever compared. */
  readonly shown: (entry: number) => string | null;
}

const NONE: DrawnLots = { compared: () => null, shown: () => null };

export function drawnLots(lotOf: LotOf | null, contestantOf: (entry: number) => string): DrawnLots {
  if (lotOf === null) return NONE;
  const kept = new Map<number, string>();
  const shown = (entry: number) => kept.get(entry) ?? lotOf(contestantOf(entry));
  const compared = (entry: number) => {
    const lot = shown(entry);
    kept.set(entry, lot);
    return lot;
  };
  return { compared, shown };
}
