import type { RankingRules, RoundRankingInput } from './ranking.js';
import { rankRound, type ContestantStatus, type RoundRanking } from './ranking.js';
import { DEFAULT_RULES } from './rules.js';

/** Monday 10:00 in Việt Nam, when the rounds of the specs open. */
export const OPENING = Date.parse('2026-08-03T03:00:00.000Z');

export interface Sitting {
  score: number;
  /** Milliseconds after the opening. */
  startedAfter?: number;
  submittedAfter?: number;
}

interface Participation {
  status?: ContestantStatus;
  prediction?: number | null;
  sat: readonly Sitting[];
}

/** A round of 10 questions as the specs tell it: names, what they predicted, and what they scored when. */
export function aRound(people: Readonly<Record<string, Participation>>, rules: Partial<RankingRules> = {}) {
  const input: RoundRankingInput = {
    rules: { ...DEFAULT_RULES, ...rules },
    questionCount: 10,
    contestants: Object.entries(people).map(([id, { status = 'eligible', prediction = null }]) => ({
      id,
      status,
      prediction,
    })),
    attempts: Object.entries(people).flatMap(([contestant, { sat }]) =>
      sat.map(({ score, startedAfter = 0, submittedAfter = 60_000 }) => ({
        contestant,
        startedAt: OPENING + startedAfter,
        submittedAt: OPENING + submittedAfter,
        score,
      })),
    ),
    lotOf: null,
  };
  return input;
}

/** Name → rank, best first. */
export function ranksIn({ ranking }: RoundRanking): Record<string, number> {
  return Object.fromEntries(ranking.map(({ contestant, rank }) => [contestant, rank]));
}

export function ranksOfRound(input: RoundRankingInput): Record<string, number> {
  return ranksIn(rankRound(input));
}
