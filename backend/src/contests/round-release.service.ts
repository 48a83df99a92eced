import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { Clock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database } from '../platform/database/database.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { currentContext } from '../platform/http/request-context.js';
import { faultsOfGaps } from './checklist-sentences.js';
import { RoundHasOpened, RoundNotReady } from './contest.errors.js';
import { ContestRepository } from './contest.repository.js';
import { HomeMaterial } from './home-material.js';
import { type CatalogueRound, RoundCatalogue } from './round-catalogue.js';
import { RoundPoolRepository } from './round-pool.repository.js';
import { RoundReadiness } from './round-readiness.service.js';
import type { Round } from './round.entity.js';
import { RoundRepository } from './round.repository.js';

const SEED_BYTES = 32;
/** Other processes may believe a release for a second; whoever takes it back must be earlier than that. */
const TOO_LATE_MS = 5_000;

/**
 * Releases rounds: the checklist is green, the questions are frozen in their present versions, the lot's seed is drawn
 * and committed to (DOMAIN §3.9). From then on the round opens by itself, and nothing but an extension changes it.
 */
@Injectable()
export class RoundRelease {
  constructor(
    private readonly database: Database,
    private readonly contests: ContestRepository,
    private readonly rounds: RoundRepository,
    private readonly pools: RoundPoolRepository,
    private readonly readiness: RoundReadiness,
    private readonly catalogue: RoundCatalogue,
    private readonly home: HomeMaterial,
    private readonly audit: AuditLog,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** Done once however often it is asked. Problem: round-not-ready with a fault for each missing item. */
  async release(roundId: string): Promise<void> {
    await this.database.run(async () => {
      const round = await this.lock(roundId);
      if (round.releasedAt !== null) return;
      const { gaps, pool } = await this.readiness.of(await this.found(roundId));
      if (gaps.length > 0) throw new RoundNotReady({ faults: faultsOfGaps(gaps) });
      const lot = this.drawSeed();
      await this.pools.freeze(roundId, pool);
      const releasedBy = currentContext().actorId;
      await this.rounds.update(roundId, { releasedAt: this.clock.now(), releasedBy, ...lot });
      await this.record('round-released', roundId, {
        questionCount: pool.length,
        lotCommitment: lot.lotCommitment,
        ruleSetId: round.ruleSetId,
      });
    });
  }

  /** Takes a release back. Problem: round-has-opened. */
  async withdraw(roundId: string): Promise<void> {
    await this.database.run(async () => {
      const round = await this.lock(roundId);
      if (round.releasedAt === null) return;
      if (round.opensAt.getTime() - TOO_LATE_MS <= this.clock.nowMs()) throw new RoundHasOpened();
      await this.pools.thaw(roundId);
      await this.rounds.update(roundId, { releasedAt: null, releasedBy: null, lotSeed: null, lotCommitment: null });
      await this.record('round-release-withdrawn', roundId, { lotCommitment: round.lotCommitment });
    });
  }

  /** Rounds of one contest are released one after the other: each looks at the windows of the others. */
  private async lock(roundId: string): Promise<Round> {
    await this.contests.lockById((await this.found(roundId)).contestId);
    const round = await this.rounds.lockById(roundId);
    if (!round) throw new NothingHere();
    return round;
  }

  private async found(roundId: string): Promise<CatalogueRound> {
    const round = await this.rounds.byId(roundId);
    if (!round) throw new NothingHere();
    return round;
  }

  /** The commitment is the SHA-256 of the seed's text, as anybody can compute with `sha256sum`. */
  private drawSeed(): { lotSeed: string; lotCommitment: string } {
    const lotSeed = Buffer.from(this.secrets.bytes(SEED_BYTES)).toString('hex');
    return { lotSeed, lotCommitment: createHash('sha256').update(lotSeed, 'utf8').digest('hex') };
  }

  private async record(action: string, roundId: string, details: Record<string, unknown>): Promise<void> {
    await this.audit.record({ action, subjectType: 'round', subjectId: roundId, details });
    await this.database.afterCommit(() => {
      this.catalogue.forget(roundId);
      this.home.forget();
    });
  }
}
