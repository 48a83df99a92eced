import type { SubmittedAttempt } from './counted-attempt.js';
import { type DrawnLots, drawnLots } from './drawn-lots.js';
import { TextIds } from './id-column.js';
import type { LotOf } from './lot.js';
import { eachPlace, placeInOrder, type Placed } from './placing.js';
import type { PrizeCandidate } from './prizes.js';
import type { RankEntries } from './rank-keys.js';
import { RoundColumns } from './round-columns.js';
import { actualCountOf, distributionOf, fieldOf } from './round-field.js';
import type { Eligibility, RuleSet } from './rules.js';

/** Only the eligible are ranked and counted; the others are as if they had never taken part. */
export const CONTESTANT_STATUSES = ['eligible', 'barred', 'disqualified'] as const;
export type ContestantStatus = (typeof CONTESTANT_STATUSES)[number];

/** The part of a rule set that ranking looks at. */
export type RankingRules = Pick<RuleSet, 'predictionTarget' | 'countedAttempt' | 'eligibility' | 'keys'>;

export interface RoundContestant {
  id: string;
  status: ContestantStatus;
  prediction: number | null;
}

export interface RoundAttempt extends SubmittedAttempt {
  /** The contestant's id. */
  contestant: string;
  /** The attempt's own id, where the caller has one; ranking does not look at it. */
  id?: string;
}

/** How a round is ranked. */
export interface RankingTerms {
  rules: RankingRules;
  questionCount: number;
  /** Draws a contestant's lot; null where the round has no lot seed. */
  lotOf: LotOf | null;
}

/** A round as lists, for rounds that are at hand as such. */
export interface RoundRankingInput extends RankingTerms {
  contestants: readonly RoundContestant[];
  /** Submitted attempts only. */
  attempts: readonly RoundAttempt[];
}

export interface RankedContestant extends Placed {
  /** The number of the counted attempt, which is where it stands in the input. */
  attemptIndex: number;
  prizeEligible: boolean;
}

interface RankingCounts {
  /** N: what the predictions are compared with. */
  actualCount: number;
  /** Eligible people with an attempt; all of them are in the ranking. */
  participants: number;
  /** Attempts of eligible people. */
  attempts: number;
}

export interface RoundRanking extends RankingCounts {
  /** The best first; within a shared rank by contestant id in code-unit order. */
  ranking: RankedContestant[];
}

/** A ranking whose rows are made when they are asked for: a million of them at once would be a gigabyte. */
export interface RankedRound extends RankingCounts {
  /** How many counted attempts had 0, 1, … all answers right. */
  distribution: number[];
  /** Ranks and ids alone, for dealing the prizes; the best first. */
  readonly candidates: () => Generator<PrizeCandidate>;
  /** All rows, the best first; within a shared rank by contestant id in code-unit order. */
  readonly rows: () => Generator<RankedContestant>;
}

/**
 * Ranks a round: the counted attempts, the actual count, and the standing (DOMAIN §3.4, §3.7–3.9).
 *
 * This one function serves the worker, the API, the export and the command line. It is always given the whole round:
 * a disqualification or a regrade is a new call, never a patched row.
 */
export function rankColumns(round: RoundColumns, terms: RankingTerms): RankedRound {
  const { rules, questionCount } = terms;
  const field = fieldOf(round, rules.countedAttempt);
  const distribution = distributionOf(round, field, questionCount);
  const actualCount = actualCountOf(field, rules.predictionTarget, distribution[questionCount] ?? 0);
  const { counted, attempts } = field;
  const contestantOf = (entrant: number) => round.contestantOf(counted.at(entrant));
  const draw = rules.keys.includes('lot') ? terms.lotOf : null;
  const lots = drawnLots(draw, (entrant) => round.idOf(contestantOf(entrant)));
  const entries = rankEntries(round, { attemptOf: (entrant) => counted.at(entrant), actualCount, lots });
  const byId = (a: number, b: number) => round.ids.compare(contestantOf(a), contestantOf(b));
  const placing = placeInOrder(entries, { count: counted.length, byId }, rules.keys);
  const candidateAt = (place: number): PrizeCandidate => {
    const entrant = placing.entryAt(place);
    const prizeEligible = mayWinPrize(rules.eligibility, entries.score(entrant), questionCount);
    return { rank: placing.rankAt(place), contestant: round.idOf(contestantOf(entrant)), prizeEligible };
  };
  const rowAt = (place: number): RankedContestant => {
    const entrant = placing.entryAt(place);
    const { rank, contestant, prizeEligible } = candidateAt(place);
    return {
      rank,
      contestant,
      prizeEligible,
      attemptIndex: counted.at(entrant),
      score: entries.score(entrant),
      distance: entries.distance(entrant),
      submittedAt: entries.submittedAt(entrant),
      durationMs: entries.durationMs(entrant),
      lot: lots.shown(entrant),
      decidedBy: placing.decidedAt(place),
    };
  };
  return {
    ...{ actualCount, participants: counted.length, attempts, distribution },
    candidates: () => eachPlace(counted.length, candidateAt),
    rows: () => eachPlace(counted.length, rowAt),
  };
}

/**
 * The same for a round as lists.
 *
 * @throws RangeError for a contestant listed twice or an attempt of nobody; both are faults of the calling code.
 */
export function rankRound(input: RoundRankingInput): RoundRanking {
  const round = new RoundColumns(new TextIds());
  const numberOf = new Map<string, number>();
  for (const { id, status, prediction } of input.contestants) {
    if (numberOf.has(id)) throw new RangeError(`Contestant ${id} is listed twice.`);
    numberOf.set(id, round.addContestant(id, status, prediction));
  }
  for (const attempt of input.attempts) round.addAttempt(numberOf.get(attempt.contestant) ?? -1, attempt);
  const { actualCount, participants, attempts, rows } = rankColumns(round, input);
  return { actualCount, participants, attempts, ranking: [...rows()] };
}

/** Whether a score may win a prize at all (DOMAIN §3.8). */
export function mayWinPrize(eligibility: Eligibility, score: number, questionCount: number): boolean {
  return eligibility === 'any-score' || score === questionCount;
}

interface EntrantColumns {
  readonly attemptOf: (entrant: number) => number;
  readonly actualCount: number;
  readonly lots: DrawnLots;
}

function rankEntries(round: RoundColumns, { attemptOf, actualCount, lots }: EntrantColumns): RankEntries {
  return {
    score: (entrant) => round.scoreOf(attemptOf(entrant)),
    distance: (entrant) => {
      const prediction = round.predictionOf(round.contestantOf(attemptOf(entrant)));
      return prediction === null ? null : Math.abs(prediction - actualCount);
    },
    submittedAt: (entrant) => round.submittedAtOf(attemptOf(entrant)),
    durationMs: (entrant) => round.durationMsOf(attemptOf(entrant)),
    lot: lots.compared,
  };
}
