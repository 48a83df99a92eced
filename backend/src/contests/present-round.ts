import type { Phase } from '../domain/schedule.js';

/** The round that people mean by "now": the open one, else the next one, else the last one. Rounds come by number. */
export function presentRound<Round>(rounds: readonly Round[], phaseOf: (round: Round) => Phase): Round | null {
  return (
    rounds.find((round) => phaseOf(round) === 'open') ??
    rounds.find((round) => phaseOf(round) === 'upcoming') ??
    rounds.at(-1) ??
    null
  );
}
