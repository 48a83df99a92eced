import { type CatalogueRound, phaseOf } from './round-catalogue.js';

/** The round that people mean by "now": the open one, else the next one, else the last one. Rounds come by number. */
export function presentRound(rounds: readonly CatalogueRound[], now: number): CatalogueRound | null {
  return (
    rounds.find((round) => phaseOf(round, now) === 'open') ??
    rounds.find((round) => phaseOf(round, now) === 'upcoming') ??
    rounds.at(-1) ??
    null
  );
}
