import { createHash, type Hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { BarredRoster } from '../accounts/barred-roster.service.js';
import type { CatalogueRound } from '../contests/round-catalogue.js';
import { questionCountOf } from '../domain/question-count.js';
import type { ContestantStatus, RoundContestant, RoundRankingInput } from '../domain/ranking.js';
import { Attempts } from '../participation/attempts.repository.js';
import { Exclusions } from './exclusions.repository.js';
import { lotWithSeed } from './rank-lot.js';
import { ResultRows } from './result-rows.repository.js';

/** An attempt as the ranking sees it, with its id and the prediction beside it. */
interface FactAttempt {
  readonly id: string;
  readonly contestant: string;
  readonly startedAt: number;
  readonly submittedAt: number;
  readonly score: number;
}

/** Everything a round's result follows from. */
export interface RoundFacts extends RoundRankingInput {
  readonly contestants: readonly RoundContestant[];
  readonly attempts: readonly FactAttempt[];
  readonly predictions: ReadonlyMap<string, number>;
  /** Who won in an earlier round of the contest, and where. */
  readonly alreadyWon: ReadonlyMap<string, string>;
  /** SHA-256 over all of it, in an order of its own: equal for equal facts. */
  readonly hash: string;
}

/** Reads the facts of a closed round, some thousand attempts at a time. */
@Injectable()
export class RoundFactsReading {
  constructor(
    private readonly attempts: Attempts,
    private readonly roster: BarredRoster,
    private readonly exclusions: Exclusions,
    private readonly rows: ResultRows,
  ) {}

  async of(round: CatalogueRound): Promise<RoundFacts> {
    const { rules, lotSeed } = round;
    const alreadyWon = await this.rows.winners(round.contestId, round.number);
    const statusOf = await this.statuses(round.id);
    const hash = startedHash(round, alreadyWon);
    const contestants: RoundContestant[] = [];
    const attempts: FactAttempt[] = [];
    const predictions = new Map<string, number>();
    for await (const {
      attemptId,
      contestantId,
      prediction,
      startedAt,
      submittedAt,
      score,
    } of this.attempts.countedInputs(round.id)) {
      if (contestants.at(-1)?.id !== contestantId) {
        const status = statusOf(contestantId);
        contestants.push({ id: contestantId, status, prediction });
        if (prediction !== null) predictions.set(contestantId, prediction);
        hash.update(`\n${contestantId} ${status} ${prediction}`);
      }
      attempts.push({ id: attemptId, contestant: contestantId, startedAt, submittedAt, score });
      hash.update(`\n${attemptId} ${startedAt} ${submittedAt} ${score}`);
    }
    return {
      rules,
      questionCount: questionCountOf(round.blueprint),
      contestants,
      attempts,
      lotOf: lotSeed === null ? null : lotWithSeed(lotSeed),
      predictions,
      alreadyWon,
      hash: hash.digest('hex'),
    };
  }

  /** A withdrawal counts like a disqualification: as if the person had never taken part. */
  private async statuses(roundId: string): Promise<(contestantId: string) => ContestantStatus> {
    const matches = await this.roster.matchesAmong(null);
    const disqualified = await this.exclusions.disqualifiedIds(roundId);
    const withdrawn = await this.exclusions.withdrawnIds();
    return (id) => {
      if (disqualified.has(id) || withdrawn.has(id)) return 'disqualified';
      return matches.get(id)?.kind === 'barred' ? 'barred' : 'eligible';
    };
  }
}

function startedHash(round: CatalogueRound, alreadyWon: ReadonlyMap<string, string>): Hash {
  const { predictionTarget, countedAttempt, eligibility, keys, prizes, onePrizePerPerson } = round.rules;
  const won = onePrizePerPerson ? [...alreadyWon.keys()].sort() : [];
  const frame = [
    'round-result/1',
    { predictionTarget, countedAttempt, eligibility, keys, prizes, onePrizePerPerson },
    questionCountOf(round.blueprint),
    round.lotSeed,
    won,
  ];
  return createHash('sha256').update(JSON.stringify(frame));
}
