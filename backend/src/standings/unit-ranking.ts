import { type RankedUnit, standingsOfTallies, type UnitTally } from '../domain/unit-standing.js';
import type { UnitRankedBy, UnitStandingRow } from './standings.dto.js';
import type { ListedUnit } from './unit-entrants.repository.js';

/**
 * The units that anybody entered for: first those with a declared roster, by share of it, then the others by number.
 * People of a unit that was merged or renamed count for its successor.
 */
export function rankedUnits(
  units: readonly ListedUnit[],
  tallies: readonly UnitTally[],
  rosterFloorPercent: number,
): UnitStandingRow[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const current = tallies.map((tally) => ({ ...tally, unit: successorOf(tally.unit, byId) }));
  const standing = units.map(({ id, rosterCount }) => ({ unit: id, roster: rosterCount }));
  const { byShare, byCount } = standingsOfTallies(standing, current, rosterFloorPercent);
  const rowsOf = (ranked: readonly RankedUnit[], rankedBy: UnitRankedBy) =>
    ranked.filter(({ entrants: people }) => people > 0).map((unit) => rowOf(unit, rankedBy, byId));
  return [...rowsOf(byShare, 'share'), ...rowsOf(byCount, 'count')];
}

function successorOf(unitId: string, units: ReadonlyMap<string, ListedUnit>): string {
  const seen = new Set([unitId]);
  let current = unitId;
  for (;;) {
    const next = units.get(current)?.successorId ?? null;
    // A circle of successors is a fault of the list; the unit then stays what it was.
    if (next === null || seen.has(next)) return current;
    seen.add(next);
    current = next;
  }
}

function rowOf(ranked: RankedUnit, rankedBy: UnitRankedBy, units: ReadonlyMap<string, ListedUnit>): UnitStandingRow {
  const { rank, unit, entrants, roster, share, allCorrect, meanScore, prizeEligible } = ranked;
  return {
    rankedBy,
    rank,
    unitId: unit,
    name: units.get(unit)?.name ?? '',
    entrants,
    rosterCount: roster,
    sharePercent: share === null ? null : Math.round(share * 1_000) / 10,
    allCorrect,
    meanScore: meanScore === null ? null : Math.round(meanScore * 100) / 100,
    prizeEligible,
  };
}
