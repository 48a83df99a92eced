import type { ScoreVisibility } from './rules.js';

/** How far a round has come, as far as showing scores is concerned. */
export interface RoundProgress {
  closed: boolean;
  /** Whether its result has been made public. */
  published: boolean;
}

/** Whether contestants see their own score (DOMAIN §3.6). */
export function showsOwnScore(rule: ScoreVisibility, { closed, published }: RoundProgress): boolean {
  switch (rule) {
    case 'at-once':
      return true;
    case 'after-close':
      return closed;
    case 'after-publication':
      return published;
    default:
      return rule satisfies never;
  }
}
