import { Injectable } from '@nestjs/common';
import { missingBeforeOpening, type OpeningGap } from '../domain/opening-checklist.js';
import { Clock } from '../platform/clock/clock.js';
import type { CatalogueRound, PoolEntry } from './round-catalogue.js';
import { drawable, RoundPoolRepository } from './round-pool.repository.js';
import { RoundRepository } from './round.repository.js';

export interface Readiness {
  /** What is missing before the round may be released; nothing for a round that is. */
  readonly gaps: readonly OpeningGap[];
  /** The questions it has, or would have. */
  readonly pool: readonly PoolEntry[];
}

/** The release itself makes the commitment to the lot's seed, so it is never what a release waits for. */
const MADE_AT_RELEASE = 'made at release';

/** Whether a round may be released. */
@Injectable()
export class RoundReadiness {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly pools: RoundPoolRepository,
    private readonly clock: Clock,
  ) {}

  async of(round: CatalogueRound): Promise<Readiness> {
    if (round.releasedAt !== null) return { gaps: [], pool: await this.pools.frozen(round.id) };
    const others = (await this.rounds.ofContest(round.contestId)).filter(({ id }) => id !== round.id);
    const pool = await this.pools.servable(round.number);
    const gaps = missingBeforeOpening({
      now: this.clock.nowMs(),
      schedule: round.schedule,
      otherSchedules: others.map(({ schedule }) => schedule),
      rules: round.rules,
      blueprint: round.blueprint,
      pool: pool.map(drawable),
      // The bank serves approved questions only.
      unapprovedCount: 0,
      lotCommitment: MADE_AT_RELEASE,
    });
    return { gaps, pool };
  }
}
