import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { type CatalogueRound, RoundCatalogue } from '../contests/round-catalogue.js';
import { Clock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database } from '../platform/database/database.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { Exclusions } from './exclusions.repository.js';
import { AlreadyDisqualified, NotDisqualified } from './result.errors.js';
import { Recomputing } from './recomputing.service.js';
import { Results } from './results.repository.js';

export interface JudgesAct {
  readonly roundId: string;
  readonly contestantId: string;
  readonly reason: string;
  /** The judge. */
  readonly by: string;
}

/** Takes a contestant out of a round, or back into it. Where there is a result, the whole list is computed anew. */
@Injectable()
export class Disqualifying {
  constructor(
    private readonly database: Database,
    private readonly catalogue: RoundCatalogue,
    private readonly exclusions: Exclusions,
    private readonly results: Results,
    private readonly recomputing: Recomputing,
    private readonly audit: AuditLog,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** Problems: nothing-here (also for somebody who did not enter the round), already-disqualified. */
  async disqualify(act: JudgesAct): Promise<void> {
    await this.decide(act, { action: 'contestant-disqualified', because: 'Loại một thí sinh' }, async () => {
      const { roundId, contestantId, reason, by } = act;
      if ((await this.exclusions.disqualifiedIds(roundId)).has(contestantId)) throw new AlreadyDisqualified();
      const decision = { id: this.secrets.newId(), roundId, contestantId, reason, createdBy: by };
      const notReinstated = { reinstatedAt: null, reinstatedBy: null, reinstatementReason: null };
      await this.exclusions.insert({ ...decision, createdAt: this.clock.now(), ...notReinstated });
    });
  }

  /** Problems: nothing-here, not-disqualified. */
  async reinstate(act: JudgesAct): Promise<void> {
    await this.decide(act, { action: 'contestant-reinstated', because: 'Khôi phục một thí sinh' }, async () => {
      const { roundId, contestantId, reason, by } = act;
      const wasStanding = await this.exclusions.reinstate(roundId, contestantId, { at: this.clock.now(), by, reason });
      if (!wasStanding) throw new NotDisqualified();
    });
  }

  private async decide(
    act: JudgesAct,
    { action, because }: { action: string; because: string },
    change: () => Promise<void>,
  ): Promise<void> {
    const { roundId, contestantId, reason, by } = act;
    const round = await this.requireEntrant(roundId, contestantId);
    await this.database.run(async () => {
      await this.results.lock({ contestId: round.contestId, roundId });
      await change();
      const subject = { contestId: round.contestId, roundId };
      const hasResult = (await this.results.latest(subject)) !== null;
      if (hasResult) await this.recomputing.ask(subject, { reason: `${because}: ${reason}`, by });
      // Last, because the log is one chain: nobody else can write to it until this transaction ends.
      const details = { contestantId, reason };
      await this.audit.record({ action, subjectType: 'round', subjectId: roundId, details });
    });
  }

  private async requireEntrant(roundId: string, contestantId: string): Promise<CatalogueRound> {
    const round = await this.catalogue.round(roundId);
    if (!round || (await this.exclusions.entryOf(roundId, contestantId)) === null) throw new NothingHere();
    return round;
  }
}
