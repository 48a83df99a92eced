import type { SubmittedAttempt } from './counted-attempt.js';
import type { LotOf } from './lot.js';
import { placeInOrder, type Placed } from './placing.js';
import { actualCountOf, fieldOf, type Entrant } from './round-field.js';
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

export interface RoundRankingInput {
  rules: RankingRules;
  questionCount: number;
  contestants: readonly RoundContestant[];
  /** Submitted attempts only. */
  attempts: readonly RoundAttempt[];
  /** Draws a contestant's lot; null where the round has no lot seed. */
  lotOf: LotOf | null;
}

export interface RankedContestant extends Placed {
  /** Where the counted attempt stands in `input.attempts`. */
  attemptIndex: number;
  prizeEligible: boolean;
}

export interface RoundRanking {
  /** N: what the predictions are compared with. */
  actualCount: number;
  /** Eligible people with an attempt; all of them are in `ranking`. */
  participants: number;
  /** Attempts of eligible people. */
  attempts: number;
  /** The best first; within a shared rank by contestant id in code-unit order. */
  ranking: RankedContestant[];
}

/**
 * Ranks a round: the counted attempts, the actual count, and the standing (DOMAIN §3.4, §3.7–3.9).
 *
 * This one function serves the worker, the API, the export and the command line. It is always given the whole round:
 * a disqualification or a regrade is a new call, never a patched row.
 *
 * @throws RangeError for a contestant listed twice or an attempt of nobody; both are faults of the calling code.
 */
export function rankRound(input: RoundRankingInput): RoundRanking {
  const { rules } = input;
  const field = fieldOf(input);
  const actualCount = actualCountOf(field, rules.predictionTarget, input.questionCount);
  const ranking = field.entrants.map((entrant) => unrankedRow(entrant, actualCount, input));
  placeInOrder(ranking, rules.keys);
  return { actualCount, participants: ranking.length, attempts: field.attempts, ranking };
}

/** Whether a score may win a prize at all (DOMAIN §3.8). */
export function mayWinPrize(eligibility: Eligibility, score: number, questionCount: number): boolean {
  return eligibility === 'any-score' || score === questionCount;
}

function unrankedRow(entrant: Entrant, actualCount: number, input: RoundRankingInput): RankedContestant {
  const { id, prediction } = entrant.contestant;
  const { score, submittedAt, startedAt } = entrant.counted;
  const { keys, eligibility } = input.rules;
  return {
    rank: 0,
    contestant: id,
    attemptIndex: entrant.attemptIndex,
    score,
    distance: prediction === null ? null : Math.abs(prediction - actualCount),
    submittedAt,
    durationMs: submittedAt - startedAt,
    // Drawn only where it is a key: a million draws cost seconds.
    lot: keys.includes('lot') && input.lotOf !== null ? input.lotOf(id) : null,
    prizeEligible: mayWinPrize(eligibility, score, input.questionCount),
    decidedBy: null,
  };
}
