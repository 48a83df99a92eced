import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { NoContest } from './contest.errors.js';
import { HomeMaterial, type Material } from './home-material.js';
import type { RulesView } from './home.dto.js';
import { presentRound } from './present-round.js';
import { phaseOf } from './round-catalogue.js';
import { ruleSetView } from './rule-set-view.js';

/** The rules as contestants read them ("thể lệ"). */
@Injectable()
export class RulesPage {
  constructor(
    private readonly material: HomeMaterial,
    private readonly clock: Clock,
  ) {}

  /** The rules of a round of the current contest; without one, those of the present round. */
  async view(roundId: string | null): Promise<RulesView> {
    const material = await this.material.current();
    if (!material) throw new NoContest();
    const { contest, rounds } = material;
    return {
      ...this.rulesOf(material, roundId),
      contestName: contest.name,
      organiserName: contest.organiserName,
      rounds: rounds.map(({ number, name, schedule }) => ({
        number,
        name,
        opensAt: new Date(schedule.opensAt).toISOString(),
        closesAt: new Date(schedule.closesAt).toISOString(),
      })),
    };
  }

  private rulesOf({ rounds, latestRules }: Material, roundId: string | null) {
    const now = this.clock.nowMs();
    const round =
      roundId === null
        ? presentRound(rounds, (candidate) => phaseOf(candidate, now))
        : rounds.find(({ id }) => id === roundId);
    if (round) return { rules: ruleSetView(round.rules), version: round.ruleSetVersion, roundId: round.id };
    if (roundId !== null || !latestRules) throw new NothingHere();
    return { rules: ruleSetView(latestRules.rules), version: latestRules.version, roundId: null };
  }
}
