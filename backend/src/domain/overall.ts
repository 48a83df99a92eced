import { type DrawnLots, drawnLots } from './drawn-lots.js';
import { TextIds } from './id-column.js';
import type { LotOf } from './lot.js';
import { NumberColumn } from './number-column.js';
import { eachPlace, placeInOrder, type Placed } from './placing.js';
import type { RankEntries } from './rank-keys.js';
import type { RankKey } from './rules.js';

/** The keys of the overall standing, in order (DOMAIN §3.11). */
export const OVERALL_KEYS = ['score', 'predictionDistance', 'duration', 'lot'] as const satisfies readonly RankKey[];

/** One contestant's row in one round's ranking. */
export interface RoundResult {
  contestant: string;
  score: number;
  distance: number | null;
  durationMs: number;
}

/** Sums over the rounds. It is a `RankEntry`, so `standingKeyOf(row, OVERALL_KEYS, questionsOfAllRounds)` fits. */
export interface OverallRow extends Placed {
  roundsTaken: number;
  /** No key overall, for instants of different weeks are not compared. */
  submittedAt: 0;
  /** A full score is asked for in a round, not overall: everybody in the standing may win. */
  prizeEligible: true;
}

/**
 * The standing over all rounds: the sum of scores, then the sum of prediction distances, then the sum of durations,
 * then the lot; by contestant id where nothing separates.
 *
 * A missed round adds nothing to any sum. It costs its points, and whoever has equal points without it took fewer
 * questions to get them. A missing prediction in a round taken is the worst prediction there is: no finite number says
 * so, hence the sum is null and comes after every number, as in a round (DOMAIN §3.9).
 *
 * @param rounds the rankings of the rounds, one list each; whoever is not ranked in a round is not in its list
 */
export function overallStanding(rounds: readonly (readonly RoundResult[])[], lotOf: LotOf | null): OverallRow[] {
  const sums = new OverallSums();
  for (const round of rounds) for (const result of round) sums.add(result);
  return [...sums.ranked(lotOf).rows()];
}

type OverallCandidate = Pick<OverallRow, 'rank' | 'contestant' | 'prizeEligible'>;

/** The overall standing, the best first. */
export interface RankedOverall {
  /** Ranks and ids alone, for dealing the prizes. */
  candidates(): Generator<OverallCandidate>;
  rows(): Generator<OverallRow>;
}

/** Everybody's sums over the rounds, in columns: a million people in four rounds are four million results. */
export class OverallSums {
  private readonly numberOf = new Map<string, number>();
  private readonly ids = new TextIds();
  private readonly rounds = new NumberColumn();
  private readonly scores = new NumberColumn();
  private readonly distances = new NumberColumn();
  private readonly durations = new NumberColumn();

  /** How many people took part in any round. */
  get length(): number {
    return this.ids.length;
  }

  /** Adds one contestant's row in one round's ranking. */
  add({ contestant, score, distance, durationMs }: RoundResult): void {
    const person = this.numberOf.get(contestant) ?? this.added(contestant);
    this.rounds.set(person, this.rounds.at(person) + 1);
    this.scores.set(person, this.scores.at(person) + score);
    const before = this.distances.orNull(person);
    this.distances.set(person, before === null || distance === null ? null : before + distance);
    this.durations.set(person, this.durations.at(person) + durationMs);
  }

  /** How many rows were added. */
  get roundsTaken(): number {
    let sum = 0;
    for (let person = 0; person < this.length; person += 1) sum += this.rounds.at(person);
    return sum;
  }

  /** The standing, its rows the best first and each made when it is asked for. */
  ranked(lotOf: LotOf | null): RankedOverall {
    const lots = drawnLots(lotOf, (person) => this.ids.at(person));
    const entries = this.entries(lots);
    const order = { count: this.length, byId: (a: number, b: number) => this.ids.compare(a, b) };
    const placing = placeInOrder(entries, order, OVERALL_KEYS);
    const candidateAt = (place: number): OverallCandidate => ({
      rank: placing.rankAt(place),
      contestant: this.ids.at(placing.entryAt(place)),
      prizeEligible: true,
    });
    const rowAt = (place: number): OverallRow => {
      const person = placing.entryAt(place);
      return {
        ...candidateAt(place),
        roundsTaken: this.rounds.at(person),
        score: entries.score(person),
        distance: entries.distance(person),
        durationMs: entries.durationMs(person),
        submittedAt: 0,
        lot: lots.shown(person),
        decidedBy: placing.decidedAt(place),
      };
    };
    return {
      candidates: () => eachPlace(this.length, candidateAt),
      rows: () => eachPlace(this.length, rowAt),
    };
  }

  private entries({ compared }: DrawnLots): RankEntries {
    return {
      score: (person) => this.scores.at(person),
      distance: (person) => this.distances.orNull(person),
      submittedAt: () => 0,
      durationMs: (person) => this.durations.at(person),
      lot: compared,
    };
  }

  private added(contestant: string): number {
    const person = this.length;
    this.numberOf.set(contestant, person);
    this.ids.push(contestant);
    for (const column of [this.rounds, this.scores, this.distances, this.durations]) column.push(0);
    return person;
  }
}
