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

/** What the entrants of one unit come to. */
export interface UnitTally {
  unit: string;
  /** Distinct people. */
  people: number;
  allCorrect: number;
  scoreSum: number;
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
  entrants: Iterable<UnitEntrant>,
  rosterFloorPercent: number,
): UnitStandings {
  return standingsOfTallies(units, unitTallies(entrants), rosterFloorPercent);
}

/** Counts the entrants of each unit; somebody who is there twice counts once. */
export function unitTallies(entrants: Iterable<UnitEntrant>): UnitTally[] {
  const tallies = new Map<string, UnitTally & { seen: Set<string> }>();
  for (const { contestant, unit, score, allCorrect } of entrants) {
    const tally = tallies.get(unit) ?? { unit, people: 0, allCorrect: 0, scoreSum: 0, seen: new Set() };
    tallies.set(unit, tally);
    if (tally.seen.has(contestant)) continue;
    tally.seen.add(contestant);
    tally.people += 1;
    tally.scoreSum += score;
    if (allCorrect) tally.allCorrect += 1;
  }
  return [...tallies.values()].map(({ unit, people, allCorrect, scoreSum }) => ({
    unit,
    people,
    allCorrect,
    scoreSum,
  }));
}

/** The same from tallies, of which a unit may have several: those of units that were merged into it. */
export function standingsOfTallies(
  units: readonly StandingUnit[],
  tallies: readonly UnitTally[],
  rosterFloorPercent: number,
): UnitStandings {
  const listed = countedUnits(units, tallies).toSorted(byCodeUnits(({ unit }) => unit));
  const ranked = (candidates: readonly CountedUnit[], order: Comparator<CountedUnit>) =>
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

interface CountedUnit extends UnitTally {
  roster: number | null;
}

function countedUnits(units: readonly StandingUnit[], tallies: readonly UnitTally[]): CountedUnit[] {
  const counted = new Map<string, CountedUnit>();
  for (const { unit, roster } of units) {
    counted.set(unit, { unit, roster: roster === 0 ? null : roster, people: 0, allCorrect: 0, scoreSum: 0 });
  }
  for (const { unit, people, allCorrect, scoreSum } of tallies) {
    const sum = counted.get(unit);
    if (sum === undefined) continue;
    sum.people += people;
    sum.allCorrect += allCorrect;
    sum.scoreSum += scoreSum;
  }
  return [...counted.values()];
}

// Fractions are compared crosswise in whole numbers: 1/3 of 3 and 2/6 are equal to the last digit.
const byShareOfRoster: Comparator<CountedUnit> = (a, b) =>
  coveredMembers(b) * (a.roster ?? 1) - coveredMembers(a) * (b.roster ?? 1);
const byEntrants: Comparator<CountedUnit> = (a, b) => b.people - a.people;
const byMeanScore: Comparator<CountedUnit> = (a, b) => b.scoreSum * a.people - a.scoreSum * b.people;
const TIE_BREAKS: readonly Comparator<CountedUnit>[] = [(a, b) => b.allCorrect - a.allCorrect, byMeanScore];

function coveredMembers({ people, roster }: CountedUnit): number {
  return Math.min(people, roster ?? people);
}

function rankedUnit(rank: number, tally: CountedUnit, floorPercent: number): RankedUnit {
  const entrants = tally.people;
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
