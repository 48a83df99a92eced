import { bell, fraction, happens, pick, pickByWeight, wholeBetween } from './chance.js';
import type { ContestantGroup } from './contestant-group.js';
import type { Random } from './shuffling.js';
import { simulatedName } from './simulated-name.js';

/** Somebody who might take part, as long as the same number is simulated. */
export interface SimulatedPerson {
  readonly fullName: string;
  /** `YYYY-MM-DD`; 12 to 75 years before the end of `year`. */
  readonly dateOfBirth: string;
  readonly group: ContestantGroup;
  /** Index into the localities, or null where there are none. */
  readonly locality: number | null;
  /** Index into the workplaces, or null for somebody who has none of the list. */
  readonly workplace: number | null;
  readonly guardianName: string;
  /** 0 (guesses) to 1 (knows nearly everything). */
  readonly skill: number;
}

/** What the people live and work in; running sums of weights (`runningSums`). */
export interface SimulatedPlaces {
  readonly localities: readonly number[];
  readonly workplaces: readonly number[];
}

/** A person drawn at random, as of a year. */
export function simulatedPerson(random: Random, places: SimulatedPlaces, year: number): SimulatedPerson {
  const { age, groups, knowledge } = GENERATIONS[pickByWeight(random, GENERATION_SUMS) ?? 0] ?? GENERATIONS[0];
  const group = pick(random, groups);
  const belongs = EMPLOYED.includes(group) && happens(random, 0.85);
  return {
    fullName: simulatedName(random),
    dateOfBirth: dayIn(random, year - wholeBetween(random, ...age)),
    group,
    locality: pickByWeight(random, places.localities),
    workplace: belongs ? pickByWeight(random, places.workplaces) : null,
    guardianName: simulatedName(random),
    skill: Math.min(1, Math.max(0, knowledge + bell(random) * 0.2)),
  };
}

interface Generation {
  readonly weight: number;
  /** Youngest and oldest, in years. */
  readonly age: readonly [number, number];
  readonly groups: readonly [ContestantGroup, ...ContestantGroup[]];
  readonly knowledge: number;
}

const GENERATIONS: readonly [Generation, ...Generation[]] = [
  { weight: 14, age: [13, 17], groups: ['student'], knowledge: 0.6 },
  { weight: 10, age: [18, 22], groups: ['student', 'student', 'worker', 'union-member'], knowledge: 0.66 },
  {
    weight: 66,
    age: [23, 59],
    groups: ['official', 'public-employee', 'public-employee', 'union-member', 'worker', 'citizen'],
    knowledge: 0.67,
  },
  { weight: 10, age: [60, 75], groups: ['citizen', 'citizen', 'union-member'], knowledge: 0.55 },
];
const GENERATION_SUMS = GENERATIONS.map((_, index) =>
  GENERATIONS.slice(0, index + 1).reduce((sum, { weight }) => sum + weight, 0),
);
const EMPLOYED: readonly ContestantGroup[] = ['official', 'public-employee', 'union-member'];

function dayIn(random: Random, year: number): string {
  const day = Math.floor(fraction(random) * 365);
  return new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
}
