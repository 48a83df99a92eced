import { createHash, type Hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { BarredRoster } from '../accounts/barred-roster.service.js';
import type { CatalogueRound } from '../contests/round-catalogue.js';
import { type IdColumn, UuidIds } from '../domain/id-column.js';
import { questionCountOf } from '../domain/question-count.js';
import type { ContestantStatus, RankingTerms } from '../domain/ranking.js';
import { RoundColumns } from '../domain/round-columns.js';
import type { RuleSet } from '../domain/rules.js';
import { Attempts } from '../participation/attempts.repository.js';
import { Exclusions } from './exclusions.repository.js';
import { lotWithSeed } from './rank-lot.js';
import { ResultRows } from './result-rows.repository.js';

/** Everything a round's result follows from. */
export interface RoundFacts extends RankingTerms {
  readonly round: RoundColumns;
  /** By the number of the attempt in `round`. */
  readonly attemptIds: IdColumn;
  /** Who won in an earlier round of the contest, and where. */
  readonly alreadyWon: ReadonlyMap<string, string>;
  /** SHA-256 over all of it, in an order of its own: equal for equal facts. */
  readonly hash: string;
}

/** Reads the facts of a closed round into columns. */
@Injectable()
export class RoundFactsReading {
  constructor(
    private readonly attempts: Attempts,
    private readonly roster: BarredRoster,
    private readonly exclusions: Exclusions,
    private readonly rows: ResultRows,
  ) {}

  /** Call it inside `Database.run`. */
  async of({ id, contestId, number, rules, lotSeed, blueprint }: CatalogueRound): Promise<RoundFacts> {
    const questionCount = questionCountOf(blueprint);
    const alreadyWon = await this.rows.winners(contestId, number);
    const statusOf = await this.statuses(id);
    const hash = startedHash({ rules, lotSeed, questionCount, alreadyWon });
    const round = new RoundColumns(new UuidIds());
    const attemptIds = new UuidIds();
    let current = '';
    for await (const inputs of this.attempts.countedInputs(id)) {
      let hashed = '';
      for (const { attemptId, contestantId, prediction, startedAt, submittedAt, score } of inputs) {
        if (contestantId !== current) {
          const status = statusOf(contestantId);
          round.addContestant(contestantId, status, prediction);
          hashed += `\n${contestantId} ${status} ${prediction}`;
          current = contestantId;
        }
        round.addAttempt(round.contestantCount - 1, { startedAt, submittedAt, score });
        attemptIds.push(attemptId);
        hashed += `\n${attemptId} ${startedAt} ${submittedAt} ${score}`;
      }
      hash.update(hashed);
    }
    const lotOf = lotSeed === null ? null : lotWithSeed(lotSeed);
    return { rules, questionCount, lotOf, round, attemptIds, alreadyWon, hash: hash.digest('hex') };
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

interface HashedFrame {
  readonly rules: RuleSet;
  readonly lotSeed: string | null;
  readonly questionCount: number;
  readonly alreadyWon: ReadonlyMap<string, string>;
}

function startedHash({ rules, lotSeed, questionCount, alreadyWon }: HashedFrame): Hash {
  const { predictionTarget, countedAttempt, eligibility, keys, prizes, onePrizePerPerson } = rules;
  const won = onePrizePerPerson ? [...alreadyWon.keys()].sort() : [];
  const counting = { predictionTarget, countedAttempt, eligibility, keys, prizes, onePrizePerPerson };
  return createHash('sha256').update(JSON.stringify(['round-result/1', counting, questionCount, lotSeed, won]));
}
