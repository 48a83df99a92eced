import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import type { ContestRow, ContestView, StaffRoundRow } from './contest.dto.js';
import { ContestRepository } from './contest.repository.js';
import { type CatalogueRound, phaseOf } from './round-catalogue.js';
import { RoundReadiness } from './round-readiness.service.js';
import { RoundRepository } from './round.repository.js';
import { ruleSetView } from './rule-set-view.js';
import { RuleSetRepository } from './rule-set.repository.js';

/** Contests as staff see them; read anew each time. */
@Injectable()
export class ContestDesk {
  constructor(
    private readonly contests: ContestRepository,
    private readonly ruleSets: RuleSetRepository,
    private readonly rounds: RoundRepository,
    private readonly readiness: RoundReadiness,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<ContestRow[]> {
    const contests = await this.contests.all();
    // The newest one is the current one.
    return contests.map(({ createdAt, ...contest }, index) => ({
      ...contest,
      createdAt: createdAt.toISOString(),
      current: index === 0,
    }));
  }

  async view(id: string): Promise<ContestView> {
    const contest = await this.contests.byId(id);
    if (!contest) throw new NothingHere();
    const ruleSets = await this.ruleSets.ofContest(id);
    const rounds: StaffRoundRow[] = [];
    for (const round of await this.rounds.ofContest(id)) rounds.push(await this.rowOf(round));
    return {
      ...contest,
      createdAt: contest.createdAt.toISOString(),
      overallPublishedAt: contest.overallPublishedAt?.toISOString() ?? null,
      ruleSets: ruleSets.map(({ rules, createdAt, ...rest }) => ({
        ...rest,
        rules: ruleSetView(rules),
        createdAt: createdAt.toISOString(),
      })),
      rounds,
    };
  }

  private async rowOf(round: CatalogueRound): Promise<StaffRoundRow> {
    const { gaps } = await this.readiness.of(round);
    const { id, number, name, schedule, releasedAt } = round;
    return {
      id,
      number,
      name,
      opensAt: new Date(schedule.opensAt).toISOString(),
      closesAt: new Date(schedule.closesAt).toISOString(),
      phase: phaseOf(round, this.clock.nowMs()),
      releasedAt: releasedAt === null ? null : new Date(releasedAt).toISOString(),
      ready: gaps.length === 0,
      missing: gaps.length,
    };
  }
}
