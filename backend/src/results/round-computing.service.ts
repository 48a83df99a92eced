import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { type CatalogueRound, RoundCatalogue } from '../contests/round-catalogue.js';
import { rankColumns, type RankedRound } from '../domain/ranking.js';
import { Attempts } from '../participation/attempts.repository.js';
import { Clock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database } from '../platform/database/database.js';
import { type DealtPrizes, dealPrizes } from './prize-dealing.js';
import { QuestionRulings } from './question-rulings.repository.js';
import type { Result } from './result.entity.js';
import { RoundStillFinalising } from './result.errors.js';
import { type NewRow, ResultRows } from './result-rows.repository.js';
import { type NamedResult, Results } from './results.repository.js';
import { type RoundFacts, RoundFactsReading } from './round-facts.service.js';
import { ruledKey } from './ruled-key.js';

/** Why there is a computation, in words for people, and who asked for it (null: the worker). */
export interface ComputationCause {
  readonly reason: string;
  readonly by: string | null;
}

/** Computes a round's result: always the whole list, always as a new version (DOMAIN §3.7). */
@Injectable()
export class RoundComputing {
  constructor(
    private readonly database: Database,
    private readonly catalogue: RoundCatalogue,
    private readonly attempts: Attempts,
    private readonly rulings: QuestionRulings,
    private readonly facts: RoundFactsReading,
    private readonly results: Results,
    private readonly rows: ResultRows,
    private readonly audit: AuditLog,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes the next version, unless the latest was computed from the very same facts. Returns the latest.
   * Problem: round-still-finalising.
   */
  async compute(round: CatalogueRound, cause: ComputationCause): Promise<NamedResult | null> {
    return this.database.run(async () => {
      await this.results.lock({ contestId: round.contestId, roundId: round.id });
      const open = await this.attempts.openCount(round.id);
      if (open > 0) throw new RoundStillFinalising({ open });
      await this.regradeByRulings(round.id);
      const facts = await this.facts.of(round);
      const latest = await this.results.latest({ contestId: round.contestId, roundId: round.id });
      if (latest?.inputHash === facts.hash) return latest;
      await this.write(round, { version: (latest?.version ?? 0) + 1, cause, facts });
      return this.results.latest({ contestId: round.contestId, roundId: round.id });
    });
  }

  /** An attempt that was finalised after a ruling was graded by the key of the bank. */
  private async regradeByRulings(roundId: string): Promise<void> {
    const rulings = await this.rulings.ofRound(roundId);
    if (rulings.length > 0) await this.attempts.regrade(roundId, ruledKey(await this.catalogue.pool(roundId), rulings));
  }

  private async write(round: CatalogueRound, computation: Computation): Promise<void> {
    const { facts, version, cause } = computation;
    const ranked = rankColumns(facts.round, facts);
    const prizes = dealPrizes(ranked.candidates(), round.rules, facts.alreadyWon);
    const id = this.secrets.newId();
    await this.results.insert({ ...this.head(id, round, computation), ...totalsOf(ranked, facts, prizes) });
    await this.rows.insert({ id, roundId: round.id }, rowsOf(ranked, facts, prizes));
    const details = {
      version,
      reason: cause.reason,
      actualCount: ranked.actualCount,
      participants: ranked.participants,
    };
    await this.audit.record({ action: 'result-computed', subjectType: 'round', subjectId: round.id, details });
  }

  private head(id: string, round: CatalogueRound, { version, cause, facts }: Computation) {
    const { reason, by: createdBy } = cause;
    const unsigned = { confirmedAt: null, confirmedBy: null, publishedAt: null, publishedBy: null };
    const subject = { contestId: round.contestId, roundId: round.id };
    return {
      id,
      ...subject,
      version,
      reason,
      createdBy,
      createdAt: this.clock.now(),
      inputHash: facts.hash,
      ...unsigned,
    };
  }
}

interface Computation {
  readonly version: number;
  readonly cause: ComputationCause;
  readonly facts: RoundFacts;
}

function totalsOf(
  { actualCount, participants, attempts, distribution }: RankedRound,
  { questionCount }: RoundFacts,
  { ties }: DealtPrizes,
): Pick<
  Result,
  'actualCount' | 'participantCount' | 'attemptCount' | 'distribution' | 'questionCount' | 'unresolvedTies'
> {
  const counts = { actualCount, participantCount: participants, attemptCount: attempts };
  return { ...counts, distribution, questionCount, unresolvedTies: ties };
}

/** One after the other, as the database takes them. */
function* rowsOf(ranked: RankedRound, facts: RoundFacts, { prizeOf }: DealtPrizes): Generator<NewRow> {
  let position = 0;
  for (const row of ranked.rows()) {
    position += 1;
    yield {
      contestantId: row.contestant,
      position,
      rank: row.rank,
      attemptId: facts.attemptIds.at(row.attemptIndex),
      score: row.score,
      prediction: facts.round.predictionOf(facts.round.contestantOf(row.attemptIndex)),
      distance: row.distance,
      submittedAt: new Date(row.submittedAt),
      durationMs: row.durationMs,
      lot: row.lot,
      prizeEligible: row.prizeEligible,
      decidedByKey: row.decidedBy?.key ?? null,
      decidedByMargin: row.decidedBy?.margin ?? null,
      ...prizeOf(row.contestant),
    };
  }
}
