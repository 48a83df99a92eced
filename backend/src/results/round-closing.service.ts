import { Injectable, Logger } from '@nestjs/common';
import { type CatalogueRound, RoundCatalogue } from '../contests/round-catalogue.js';
import { phaseAt } from '../domain/schedule.js';
import { AttemptFinalising } from '../participation/attempt-finalising.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { Problem } from '../platform/errors/problem.js';
import { ClosedRounds } from './closed-rounds.repository.js';
import { Recomputing } from './recomputing.service.js';
import { RoundNotClosed, RoundNotReleased } from './result.errors.js';
import { Results } from './results.repository.js';
import { RoundComputing } from './round-computing.service.js';
import { RoundOutdating } from './round-outdating.service.js';

const FIRST = 'Tính tự động sau khi tuần thi đóng.';
const BY_HAND = 'Ban Giám khảo yêu cầu tính lại.';
const OUTDATED = 'Có người rút tên, hoặc danh sách không được dự thi đã thay đổi, sau lần tính trước.';
/** What began in time may still be on its way to the database. */
const GRACE_MS = 2_000;

/** Brings rounds whose window is over to a result, and keeps that result true until it is published. */
@Injectable()
export class RoundClosing {
  private readonly log = new Logger('results');

  constructor(
    private readonly catalogue: RoundCatalogue,
    private readonly database: Database,
    private readonly finalising: AttemptFinalising,
    private readonly computing: RoundComputing,
    private readonly recomputing: Recomputing,
    private readonly outdating: RoundOutdating,
    private readonly results: Results,
    private readonly closed: ClosedRounds,
    private readonly clock: Clock,
  ) {}

  /** Every round that is due, and every computation that was asked for; what cannot be done yet is left to the next time. */
  async closeAllDue(): Promise<void> {
    await this.recomputing.computeAllDue();
    const due = await this.closed.idsClosedBy(new Date(this.clock.nowMs() - GRACE_MS));
    for (const roundId of due) {
      try {
        await this.closeIfDue(roundId);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        this.log.warn({ roundId, waiting: error.type });
      }
    }
  }

  /** Asks for a computation, whoever wants it. Problems: nothing-here, round-not-released, round-not-closed. */
  async closeByHand(roundId: string, by: string): Promise<void> {
    const { contestId } = await this.requireClosed(roundId);
    await this.database.run(() => this.recomputing.ask({ contestId, roundId }, { reason: BY_HAND, by }));
  }

  /** The round, if its window is over now. Problems: nothing-here, round-not-released, round-not-closed. */
  async requireClosed(roundId: string): Promise<CatalogueRound> {
    // An extension given a moment ago by another process counts.
    this.catalogue.forget(roundId);
    const round = await this.catalogue.round(roundId);
    if (!round) throw new NothingHere();
    if (round.releasedAt === null) throw new RoundNotReleased();
    if (phaseAt(round.schedule, this.clock.nowMs()) !== 'closed') {
      throw new RoundNotClosed({ closesAt: new Date(round.schedule.closesAt).toISOString() });
    }
    return round;
  }

  private async closeIfDue(roundId: string): Promise<void> {
    const round = await this.requireClosed(roundId);
    const subject = { contestId: round.contestId, roundId };
    const latest = await this.results.latest(subject);
    if (latest === null) {
      await this.finalising.finaliseOverdue({ roundId });
      await this.computing.compute(round, { reason: FIRST, by: null });
    } else if (await this.outdating.isOutdated(latest)) {
      await this.computing.compute(round, { reason: OUTDATED, by: null });
    }
  }
}
