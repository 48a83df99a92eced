import { byCodeUnits, inOrder, rankBy, type Comparator } from './standard-ranking.js';

/** A unit in the collective standing. */
export interface StandingUnit {
  unit: string;
  /** How many people the unit declared to have; null (or 0) where it declared none. */
  roster: number | null;
}

/** An eligible contestant with a counted attempt; the unit is the one the contestant enters for. */
export interface UnitEntrant {
  contestant: string;
  unit: string;
  /** Questions of the counted attempts answered right; over several rounds their sum. */
  score: number;
  allCorrect: boolean;
}

export interface RankedUnit {
  rank: number;
  unit: string;
  /** Distinct people. */
  entrants: number;
  roster: number | null;
  /** Entrants per declared member, at most 1; null without a roster. */
  share: number | null;
  allCorrect: number;
  /** Null without entrants. */
  meanScore: number | null;
  prizeEligible: boolean;
}

/** Two standings, because a share and a count cannot be compared. */
export interface UnitStandings {
  /** Units with a declared roster, by share of it. */
  byShare: RankedUnit[];
  /** Units without, by number of people. */
  byCount: RankedUnit[];
}

/**
 * The collective standing (DOMAIN §3.12): share of the roster, or else the count; then how many answered everything
 * correctly; then the mean score; units that nothing separates share a rank and are listed by id.
 *
 * A share is at most 1: a roster declared too small wins nothing. A unit below the floor, or without entrants, is
 * ranked and wins no prize. Contestants of units that are not listed count for nobody.
 */
export function unitStandings(
  units: readonly StandingUnit[],
  entrants: readonly UnitEntrant[],
  rosterFloorPercent: number,
): UnitStandings {
  const tallies = tallyOf(units, entrants);
  const listed = tallies.toSorted(byCodeUnits(({ unit }) => unit));
  const ranked = (candidates: readonly UnitTally[], order: Comparator<UnitTally>) =>
    rankBy(candidates, order).map(({ rank, entry }) => rankedUnit(rank, entry, rosterFloorPercent));
  return {
    byShare: ranked(
      listed.filter(({ roster }) => roster !== null),
      inOrder(byShareOfRoster, ...TIE_BREAKS),
    ),
    byCount: ranked(
      listed.filter(({ roster }) => roster === null),
      inOrder(byEntrants, ...TIE_BREAKS),
    ),
  };
}

interface UnitTally {
  unit: string;
  roster: number | null;
  people: Set<string>;
  allCorrect: number;
  scoreSum: number;
}

function tallyOf(units: readonly StandingUnit[], entrants: readonly UnitEntrant[]): UnitTally[] {
  const tallies = new Map<string, UnitTally>();
  for (const { unit, roster } of units) {
    tallies.set(unit, { unit, roster: roster === 0 ? null : roster, people: new Set(), allCorrect: 0, scoreSum: 0 });
  }
  for (const { contestant, unit, score, allCorrect } of entrants) {
    const tally = tallies.get(unit);
    if (tally === undefined || tally.people.has(contestant)) continue;
    tally.people.add(contestant);
    tally.scoreSum += score;
    if (allCorrect) tally.allCorrect += 1;
  }
  return [...tallies.values()];
}

// Fractions are compared crosswise in whole numbers: 1/3 of 3 and 2/6 are equal to the last digit.
const byShareOfRoster: Comparator<UnitTally> = (a, b) =>
  coveredMembers(b) * (a.roster ?? 1) - coveredMembers(a) * (b.roster ?? 1);
const byEntrants: Comparator<UnitTally> = (a, b) => b.people.size - a.people.size;
const byMeanScore: Comparator<UnitTally> = (a, b) => b.scoreSum * a.people.size - a.scoreSum * b.people.size;
const TIE_BREAKS: readonly Comparator<UnitTally>[] = [(a, b) => b.allCorrect - a.allCorrect, byMeanScore];

function coveredMembers({ people, roster }: UnitTally): number {
  return Math.min(people.size, roster ?? people.size);
}

function rankedUnit(rank: number, tally: UnitTally, floorPercent: number): RankedUnit {
  const entrants = tally.people.size;
  const { unit, roster, allCorrect } = tally;
  const reachesFloor = roster === null || coveredMembers(tally) * 100 >= roster * floorPercent;
  return {
    rank,
    unit,
    entrants,
    roster,
    share: roster === null ? null : coveredMembers(tally) / roster,
    allCorrect,
    meanScore: entrants === 0 ? null : tally.scoreSum / entrants,
    prizeEligible: entrants > 0 && reachesFloor,
  };
}
