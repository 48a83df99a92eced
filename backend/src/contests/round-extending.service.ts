import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { overlaps, phaseAt } from '../domain/schedule.js';
import { Clock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database } from '../platform/database/database.js';
import { fault, NothingHere } from '../platform/errors/common-problems.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Announcing } from './announcing.service.js';
import { ContestRepository } from './contest.repository.js';
import { ExtensionNotLater, ExtensionOverlaps, RoundNotOpenToExtend } from './contest.errors.js';
import { extensionNotice } from './extension-notice.js';
import { HomeMaterial } from './home-material.js';
import { type CatalogueRound, phaseOf, RoundCatalogue } from './round-catalogue.js';
import { roundExtended } from './round-extended.job-definition.js';
import { RoundExtensionRepository } from './round-extension.repository.js';
import type { ExtensionRequest } from './round.dto.js';
import { RoundRepository } from './round.repository.js';

/**
 * Closes an open round later, e.g. after an outage in its last hour (DOMAIN §4). Only while it is open: once it has
 * closed its result may exist, and nobody may be given time that others knew nothing of.
 */
@Injectable()
export class RoundExtending {
  constructor(
    private readonly database: Database,
    private readonly contests: ContestRepository,
    private readonly rounds: RoundRepository,
    private readonly extensions: RoundExtensionRepository,
    private readonly announcing: Announcing,
    private readonly catalogue: RoundCatalogue,
    private readonly home: HomeMaterial,
    private readonly audit: AuditLog,
    private readonly jobs: Jobs,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** Sent twice, it happens once. Problems: round-not-open-to-extend, extension-not-later, extension-overlaps. */
  async extend(roundId: string, request: ExtensionRequest, createdBy: string): Promise<void> {
    await this.database.run(async () => {
      const round = await this.locked(roundId);
      const closesNow = new Date(request.closesAt);
      if (await this.isRepeated(round, closesNow, request.reason)) return;
      await this.refuse(round, closesNow);
      const closedBefore = new Date(round.schedule.closesAt);
      await this.rounds.update(roundId, { closesAt: closesNow });
      const now = this.clock.now();
      const { reason } = request;
      const id = this.secrets.newId();
      await this.extensions.insert({ id, roundId, closedBefore, closesNow, reason, createdBy, createdAt: now });
      await this.audit.record({
        action: 'round-extended',
        subjectType: 'round',
        subjectId: roundId,
        details: { closedBefore, closesNow, reason, announced: request.announce },
      });
      if (request.announce) {
        const { contestId } = round;
        const notice = extensionNotice(round, closesNow, reason);
        await this.announcing.announce({ contestId, roundId, ...notice, visibleFrom: now.toISOString() }, createdBy);
      }
      await this.database.afterCommit(() => this.afterwards(roundId));
    });
  }

  private async locked(roundId: string): Promise<CatalogueRound> {
    const found = await this.rounds.byId(roundId);
    if (!found) throw new NothingHere();
    await this.contests.lockById(found.contestId);
    await this.rounds.lockById(roundId);
    // Read again: who held the lock may have extended it.
    return (await this.rounds.byId(roundId)) ?? found;
  }

  private async isRepeated(round: CatalogueRound, closesNow: Date, reason: string): Promise<boolean> {
    const [latest] = await this.extensions.ofRound(round.id);
    return latest !== undefined && latest.closesNow.getTime() === closesNow.getTime() && latest.reason === reason;
  }

  private async refuse(round: CatalogueRound, closesNow: Date): Promise<void> {
    const now = this.clock.nowMs();
    if (phaseOf(round, now) !== 'open') throw new RoundNotOpenToExtend();
    const { opensAt, closesAt } = round.schedule;
    const extended = { opensAt, closesAt: closesNow.getTime() };
    if (extended.closesAt <= closesAt || phaseAt(extended, now) !== 'open') {
      const place = fault(
        '/closesAt',
        'extension-not-later',
        'Phải sau giờ đóng hiện tại.',
        'Must be later than now closing.',
      );
      throw new ExtensionNotLater({ faults: [place] });
    }
    const others = (await this.rounds.ofContest(round.contestId)).filter(({ id }) => id !== round.id);
    const inTheWay = others.find(({ schedule }) => overlaps(schedule, extended));
    if (inTheWay) throw new ExtensionOverlaps({ name: inTheWay.name });
  }

  private async afterwards(roundId: string): Promise<void> {
    this.catalogue.forget(roundId);
    this.home.forget();
    await this.jobs.enqueue(roundExtended, { roundId });
  }
}
